/** The stage of `npm test` that measures the links of the project's own corpus. */
import { existsSync } from 'node:fs';
import type { Verdict } from '../verdict.ts';
import { measurePair, type Figures } from './figures.ts';
import { findFaults } from './floors.ts';
import { readPairs, type Pair } from './pairs.ts';
import { readRecorded, withChange } from './recorded.ts';

/** Where label files are looked for when GOLD does not name their folder: beside the project. */
const besideProject = '../shared/gold';

/** What the table shows: all that is judged is in `npm run evaluate`. */
const columns: readonly [name: string, head: string][] = [
  ['links', 'links'],
  ['f1', 'F1'],
  ['strongPrecision', 'strong right'],
  ['noise10', '10 % misread'],
  ['noAccents', 'no accents'],
  ['rotatedHeadings', 'headings astray'],
  ['deletedStrong', 'deleted: strong'],
  ['deletedAny', 'deleted: any'],
];

/** Rows as text, columns as wide as their widest cell. */
function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function line({ name, labels }: Pair, figures: Figures, recorded: Figures | undefined): string[] {
  const sameMeaning = (labels !== null) === (recorded !== undefined && 'f1' in recorded);
  const cells = columns.map(([figure]) => {
    const value = figures[figure];
    if (value === undefined) return '–';
    // What was recorded against labels is no measure for what was found without.
    return sameMeaning || figure === 'links' ? withChange(value, recorded?.[figure]) : String(value);
  });
  return [name + (labels === null ? '' : ' (labelled)'), ...cells];
}

/** Measures all pairs of the corpus, prints each figure with its change, and fails where one does not hold. */
export async function judgeLinks(): Promise<Verdict> {
  const gold = process.env['GOLD'] ?? (existsSync(besideProject) ? besideProject : null);
  const recorded = await readRecorded();
  const measured = (await readPairs('content/sources', gold)).map((pair) => ({
    pair,
    figures: measurePair(pair, []),
    before: recorded[pair.name],
  }));
  const faults = measured.flatMap(({ pair, figures, before = {} }) =>
    findFaults(figures, before, pair.labels !== null).map((fault) => `${pair.name}  ${fault}`),
  );
  const head = ['', ...columns.map(([, name]) => name)];
  const table = align([head, ...measured.map(({ pair, figures, before }) => line(pair, figures, before))]);
  return {
    passed: measured.length - new Set(faults.map((fault) => fault.split('  ')[0])).size,
    failed: new Set(faults.map((fault) => fault.split('  ')[0])).size,
    figure: `links of ${measured.length} plans, against the recorded figures`,
    detail: [table, ...faults].join('\n'),
  };
}
