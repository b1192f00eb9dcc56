/** A piece of work that failed in a way its user can understand: the message is all there is to say. */
export class StageError extends Error {}

/** Does one stage of a longer run, and prints one line for it: name, what came out, seconds. */
export async function stage(name: string, work: () => Promise<string>): Promise<void> {
  const started = performance.now();
  const figure = await work();
  printStage(name, figure, (performance.now() - started) / 1000);
}

/** Prints the line of a finished stage. */
export function printStage(name: string, figure: string, seconds: number): void {
  console.log(`${name.padEnd(10)} ${figure.padEnd(60)} ${seconds.toFixed(1).padStart(6)} s`);
}
