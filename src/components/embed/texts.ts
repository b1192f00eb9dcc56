/** The texts that an embedded page shows, with their versions and what they read before. */
import type { AgencyEntry } from '../../agencies.ts';
import type { CoverageRow, DirectiveEntry, LocalTask } from '../../collections.ts';
import { diff, type Difference } from '../../core/comparison/diff.ts';
import type { ComparisonData, PairData } from '../../core/formats/comparison-contract.ts';
import type { History } from '../../core/publication/history.ts';
import { versionOf } from '../../core/text/hash.ts';
import type { ListedGroup, Order } from '../comparison/rows.ts';
import { shownTakings } from '../document/takings.ts';

/** A text on the page. */
export interface EmbeddedText {
  /** `2024-69-kl-tw#para_1`: under which its earlier wordings are kept. */
  address: string;
  label: string;
  text: string;
  /** Id of the plan that has it; empty for the directive's. */
  place: string;
  /** Anchor of the row that it stands in; empty where no fragment chooses it. */
  row: string;
}

const wordsOf = (side: PairData['taskSide']): string =>
  side.flatMap(({ spans }) => spans.map(({ text }) => text)).join('');

/** Texts of a plan beside its directive, in the order of the rows. */
export function textsOfRows(
  { directive, plan }: Pick<ComparisonData, 'directive' | 'plan'>,
  groups: readonly ListedGroup[],
  order: Order,
): EmbeddedText[] {
  const place = '';
  const ofDirective = (id: string, label: string, text: string, row: string): EmbeddedText => ({
    address: `${directive}#${id}`,
    label,
    text,
    place,
    row,
  });
  const ofPlan = (id: string, label: string, text: string, row: string): EmbeddedText => ({
    ...ofDirective(id, label, text, row),
    address: `${directive}/${plan}#${id}`,
  });
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ row, pair, id }) => {
      if (pair) {
        const anchor = order === 'directive' ? pair.target : pair.task;
        return [
          ofDirective(pair.target, pair.targetLabel, wordsOf(pair.targetSide), anchor),
          ofPlan(pair.task, pair.taskLabel, wordsOf(pair.taskSide), anchor),
        ];
      }
      if (row.kind === 'gap') return [ofDirective(row.target, row.label, row.text, id ?? '')];
      return row.kind === 'local' ? [ofPlan(row.task, row.label, row.text, id ?? '')] : [];
    }),
  );
}

/** Texts of provisions and of what places do about them. */
export function textsOfProvisions(
  { document, provisions }: DirectiveEntry,
  rows: readonly CoverageRow[],
  local: readonly LocalTask[],
): EmbeddedText[] {
  const ofTask = ({ plan, task, label, text }: LocalTask | CoverageRow['takings'][number]): EmbeddedText => ({
    address: `${document.id}/${plan}#${task}`,
    label,
    text,
    place: plan,
    row: '',
  });
  return [
    ...rows.flatMap(({ target, label, takings }) => [
      {
        address: `${document.id}#${target}`,
        label,
        text: provisions.get(target)?.text ?? '',
        place: '',
        row: '',
      },
      ...shownTakings(takings).map(ofTask),
    ]),
    ...local.map(ofTask),
  ];
}

/** Texts of the tasks that plans give a body. */
export function textsOfWork({ directives }: AgencyEntry): EmbeddedText[] {
  return directives.flatMap(({ document, places }) =>
    places.flatMap(({ id, work }) =>
      work.map(({ task }) => ({
        address: `${document.id}/${id}#${task.id}`,
        label: task.label,
        text: task.text,
        place: id,
        row: '',
      })),
    ),
  );
}

/** Version, place and row of each text, once: what the script of the page reads. */
export function listVersions(texts: readonly EmbeddedText[]): [string, string, string][] {
  const entries = texts.map(({ text, place, row }): [string, string, string] => [
    versionOf(text),
    place,
    row,
  ]);
  return [...new Map(entries.map((entry) => [entry.join(' '), entry])).values()];
}

/** An earlier wording beside the one in force. */
export interface Change {
  label: string;
  was: string;
  now: string;
  difference: Difference;
}

/** What the texts of a page read before, where that was kept. */
export function listChanges(texts: readonly EmbeddedText[], earlier: History): Change[] {
  const once = new Map(texts.map((text) => [text.address, text]));
  return [...once.values()].flatMap(({ address, label, text }) =>
    (earlier[address] ?? []).map((old) => ({
      label,
      was: versionOf(old),
      now: versionOf(text),
      difference: diff({ text: old, corrections: [] }, { text, corrections: [] }, [
        { target: [0, old.length], task: [0, text.length] },
      ]),
    })),
  );
}
