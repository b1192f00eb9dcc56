import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The project's folder: every command runs in it. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A finished command. */
export interface Outcome {
  code: number;
  /** What it wrote, standard output and error together, in the order of arrival, without colours. */
  output: string;
}

/** How to run a command. */
export interface CommandOptions {
  env?: Record<string, string | undefined>;
  /** Sees the process as soon as it runs, e.g. to measure it. */
  onStart?: (pid: number) => void;
}

/** Runs a program to its end and collects what it says. */
export function run(program: string, args: string[], options: CommandOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: stripVTControlCharacters(output) });
    });
    if (child.pid !== undefined) options.onStart?.(child.pid);
  });
}

/** Runs one of our scripts on the Node that runs this one. */
export function runScript(script: string, args: string[], options?: CommandOptions): Promise<Outcome> {
  return run(process.execPath, [script, ...args], options);
}

/** Runs a tool that a package installs, by its name in `node_modules/.bin`. */
export function runTool(tool: string, args: string[], options?: CommandOptions): Promise<Outcome> {
  return run(process.execPath, [`node_modules/.bin/${tool}`, ...args], options);
}
