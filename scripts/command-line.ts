/** How every command reads its options, helps with them, and ends on what its user can mend. */
import { Command, InvalidArgumentError } from '@commander-js/extra-typings';
import { MessageError } from '../src/core/message.ts';
import { StageError } from './stage.ts';

/**
 * A command that has no options yet but `--help`. A wrong option ends the process with code 1 and a line that names it.
 *
 * @param name What its messages begin with: `content`.
 * @param call How its user calls it: `npm run content --`.
 * @param purpose What `--help` says that it does.
 */
export function commandLine(name: string, call: string, purpose: string): Command {
  return new Command(call)
    .description(purpose)
    .helpOption('--help', 'print this')
    .allowExcessArguments(false)
    .showHelpAfterError('  --help lists the options')
    .configureOutput({
      outputError: (text, write) => {
        write(text.replace(/^error: /, `${name}  error  `));
      },
    });
}

/** The options of every command that reads a corpus. */
export const corpusOptions = {
  sources: ['--sources <dir>', 'one folder a directive', 'content/sources'],
  registry: ['--registry <dir>', 'cited documents and agencies', 'content/registry'],
} as const;

/** Reads the value of an option that is a port. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('Expected a whole number from 0 to 65535.');
}

/**
 * Does a command's work. What its user can mend is printed, and the exit code is 1; anything else is a fault of
 * ours and keeps its stack.
 *
 * @param unchanged What is as it was before: `nothing was written`.
 * @returns Whether it went well.
 */
export async function conduct(name: string, work: () => Promise<void>, unchanged?: string): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof MessageError) console.error(error.message);
    else if (isMendable(error)) console.error(`${name}  error  ${error.message}${hintFor(error)}`);
    else throw error;
    if (unchanged !== undefined) console.error(`${name}: ${unchanged}.`);
    process.exitCode = 1;
    return false;
  }
}

/** A failed stage, or what the system says of a file or a port (`ENOENT`, `EADDRINUSE`). */
function isMendable(error: unknown): error is Error {
  return error instanceof StageError || (error instanceof Error && 'syscall' in error);
}

function hintFor(error: Error & { code?: unknown }): string {
  return error.code === 'EADDRINUSE' ? '; choose another port with --port' : '';
}
