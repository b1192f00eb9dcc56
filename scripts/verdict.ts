import { printStage } from './stage.ts';

const shownAtEachEnd = 60;

/** What a check found. */
export interface Verdict {
  passed: number;
  failed: number;
  /** One line to print in any case: `214 files`, `132 tests`. */
  figure: string;
  /** What a person needs in order to mend a failure; empty when there is none. */
  detail: string;
}

/** A check with the name that its line begins with. */
export interface Check {
  name: string;
  judge: () => Promise<Verdict>;
}

/** A check's verdict and how long it took. */
export interface Judged extends Verdict {
  name: string;
  seconds: number;
}

/** A verdict that counts as one: good when `isGood`. */
export function single(isGood: boolean, figure: string, detail: string): Verdict {
  return isGood
    ? { passed: 1, failed: 0, figure, detail: '' }
    : { passed: 0, failed: 1, figure, detail: detail.trim() };
}

/** Runs one check, prints its line, and below it what failed. An exception is a failure, not an end. */
export async function judge(check: Check): Promise<Judged> {
  const started = performance.now();
  const verdict = await check.judge().catch((error: unknown) => single(false, 'did not run', String(error)));
  const seconds = (performance.now() - started) / 1000;
  const mark = verdict.failed === 0 ? 'ok  ' : 'FAIL';
  printStage(check.name, `${mark} ${verdict.figure}`, seconds);
  if (verdict.detail !== '') console.log(shorten(verdict.detail).replace(/^(?=.)/gm, '  '));
  return { ...verdict, name: check.name, seconds };
}

/** Beginning and end of a long text: a tool's first failure and its summary. */
function shorten(text: string): string {
  const lines = text.split('\n');
  const left = lines.length - 2 * shownAtEachEnd;
  if (left <= 0) return text;
  return [...lines.slice(0, shownAtEachEnd), `… ${left} lines …`, ...lines.slice(-shownAtEachEnd)].join('\n');
}

/** Runs checks in order, those of one list side by side; a failing one does not stop the next. */
export async function judgeAll(checks: (Check | Check[])[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const step of checks) judged.push(...(await Promise.all([step].flat().map(judge))));
  return judged;
}

/** Prints the last line of a run, `N passed, N failed`, and sets the exit code by it. */
export function conclude(verdicts: Verdict[]): void {
  const passed = verdicts.reduce((sum, verdict) => sum + verdict.passed, 0);
  const failed = verdicts.reduce((sum, verdict) => sum + verdict.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
