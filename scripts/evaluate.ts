/** Measures the aligner: against labels where there are any, and by tests that need none. */
import { parseArgs } from 'node:util';
import type { Figures } from './evaluation/figures.ts';
import { measurePair } from './evaluation/figures.ts';
import type { Pair } from './evaluation/pairs.ts';
import { readPair, readPairs, readText } from './evaluation/pairs.ts';
import { readRecorded, withChange, writeRecorded } from './evaluation/recorded.ts';

const usage = `Usage: npm run evaluate -- [options]

  --sources DIR                     corpus to measure (default: content/sources)
  --gold DIR                        label files named <plan>.json (or GOLD in the environment)
  --pair LABELS,DIRECTIVE,PLAN      one more pair, as three files; may be given again
  --foreign FILE                    a directive on another subject; may be given again
  --record                          keep the figures as those to compare with`;

const explained: Readonly<Record<string, string>> = {
  tasks: 'tasks (purpose left out)',
  links: 'links proposed',
  strongLinks: 'of them strong',
  precision: 'precision, strong and fair',
  recall: 'recall, strong and fair',
  f1: 'F1, strong and fair',
  strongPrecision: 'precision, strong alone',
  strongRecall: 'recall, strong alone',
  strongF1: 'F1, strong alone',
  abstained: 'tasks left without a link',
  abstainedRightly: 'of them rightly',
  clauseAccuracy: 'clause of the heading right',
  amongThree: 'a right one among three candidates',
  noise3: 'F1, 3 % of syllables misread',
  noise10: 'F1, 10 % of syllables misread',
  noise20: 'F1, 20 % of syllables misread',
  noAccents: 'F1, all accents lost',
  decomposed: 'F1, decomposed letters (NFD)',
  oldTones: 'F1, old tone placement (hóa)',
  newTones: 'F1, new tone placement (hoá)',
  upperCase: 'F1, upper case',
  rotatedHeadings: 'F1, every heading replaced by the next',
  shuffledClauses: 'F1, clauses of the directive shuffled',
  deletedStrong: 'true clause deleted: keep a strong link',
  deletedAny: 'true clause deleted: keep any link',
  selfFound: 'directive against itself: found, verbatim',
  selfExtra: 'directive against itself: further links',
  foreignDirectives: 'foreign directives',
  foreignStrong: 'strong links to them',
  foreignFair: 'fair links to them',
};

function report(pair: Pair, figures: Figures, recorded: Figures | undefined): string {
  const kind = pair.labels === null ? 'no labels; stress tests against the links found' : 'labelled';
  const rows = Object.entries(figures).map(
    ([name, value]) => `  ${(explained[name] ?? name).padEnd(42)} ${withChange(value, recorded?.[name])}`,
  );
  const missing = (pair.labels?.missing ?? []).map((words) => `  not found in the texts: ${words}`);
  return [`${pair.name} × ${pair.directive.id} (${kind})`, ...missing, ...rows, ''].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sources: { type: 'string', default: 'content/sources' },
      gold: { type: 'string' },
      pair: { type: 'string', multiple: true, default: [] },
      foreign: { type: 'string', multiple: true, default: [] },
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const gold = values.gold ?? process.env['GOLD'] ?? null;
  if (gold === null) console.log('No label files given (--gold DIR): only the tests that need none.\n');
  const pairs = [
    ...(await readPairs(values.sources, gold)),
    ...(await Promise.all(values.pair.map(readPair))),
  ];
  const foreign = await Promise.all(values.foreign.map((path) => readText(path, 'directive')));
  const recorded = await readRecorded();
  for (const pair of pairs) {
    const figures = measurePair(pair, foreign);
    console.log(report(pair, figures, recorded[pair.name]));
    recorded[pair.name] = { ...recorded[pair.name], ...figures };
  }
  if (!values.record) return;
  await writeRecorded(recorded);
  console.log('Recorded.');
}

await main();
