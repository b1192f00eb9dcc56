/**
 * `npm run evaluate:search`: asks the built site real questions in a browser and prints the share right at 1 and
 * at 3, over all and by kind, and every question whose answer is wrong.
 */
import { commandLine, conduct } from './command-line.ts';
import { askSite, listFallen, readQuestions, shareRight, type Asked } from './evaluation/search.ts';

const { dir, questions } = commandLine(
  'evaluate:search',
  'npm run evaluate:search --',
  'Asks the built site real questions in a browser.',
)
  .option('--dir <dir>', 'the site to ask', 'dist')
  .option('--questions <file>', 'other questions')
  .parse()
  .opts();

await conduct('evaluate:search', async () => {
  const asked = await askSite(dir, await readQuestions(questions));
  const shares = shareRight(asked);
  console.log(`${'kind'.padEnd(30)}questions  right at 1  right at 3`);
  for (const { kind, count, first, third } of shares) {
    console.log(`${kind.padEnd(30)}${String(count).padStart(9)}  ${percent(first)}  ${percent(third)}`);
  }
  for (const wrong of asked.filter(({ first }) => !first)) console.log(explain(wrong));
  for (const fallen of listFallen(shares)) {
    console.error(`evaluate:search  error  ${fallen}`);
    process.exitCode = 1;
  }
});

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(9);
}

function explain({ kind, text, expected, found, third }: Asked): string {
  const list = (paths: string[]): string => (paths.length === 0 ? 'nothing' : paths.slice(0, 3).join(' '));
  return `\n${kind}: ${text}${third ? ' (right at 3)' : ''}\n  expected ${list(expected)}\n  found    ${list(found)}`;
}
