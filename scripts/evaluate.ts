/** Measures the aligner: against labels where there are any, and by tests that need none. */
import { commandLine, conduct, corpusOptions } from './command-line.ts';
import type { Figures } from './evaluation/figures.ts';
import { measurePair } from './evaluation/figures.ts';
import type { Pair } from './evaluation/pairs.ts';
import { readPair, readPairs, readText } from './evaluation/pairs.ts';
import { readRecorded, withChange, writeRecorded } from './evaluation/recorded.ts';

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

const { sources, gold, pair, foreign, record } = commandLine(
  'evaluate',
  'npm run evaluate --',
  'Measures the links: against labels where there are any, and by tests that need none.',
)
  .option(...corpusOptions.sources)
  .option('--gold <dir>', 'label files named <plan>.json (or GOLD in the environment)')
  .option('--pair <labels,directive,plan...>', 'more pairs, each as three files')
  .option('--foreign <file...>', 'directives on other subjects')
  .option('--record', 'keep the figures as those to compare with')
  .parse()
  .opts();

await conduct('evaluate', async () => {
  const labels = gold ?? process.env['GOLD'] ?? null;
  if (labels === null) console.log('No label files given (--gold DIR): only the tests that need none.\n');
  const pairs = [...(await readPairs(sources, labels)), ...(await Promise.all((pair ?? []).map(readPair)))];
  const others = await Promise.all((foreign ?? []).map((path) => readText(path, 'directive')));
  const recorded = await readRecorded();
  for (const one of pairs) {
    const figures = measurePair(one, others);
    console.log(report(one, figures, recorded[one.name]));
    recorded[one.name] = { ...recorded[one.name], ...figures };
  }
  if (record !== true) return;
  await writeRecorded(recorded);
  console.log('Recorded.');
});
