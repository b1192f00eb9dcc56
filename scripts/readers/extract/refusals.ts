import type { Refusal } from '../../../src/core/document/extract.ts';

/** A refusal as a result. */
export function refuse(rule: Refusal['rule'], reason: string, note: string): { refusal: Refusal } {
  return { refusal: { rule, reason, note } };
}

/** For a file whose inside does not hang together. */
export function broken(kind: string, why: string): { refusal: Refusal } {
  return refuse(
    'broken-file',
    `Found a damaged ${kind} file (${why}), expected one that opens`,
    'Open the file in the program that made it, save it again and try once more.',
  );
}

/** For a file that asks for a password. */
export function locked(kind: string): { refusal: Refusal } {
  return refuse(
    'encrypted',
    `Found a ${kind} file that is protected by a password, expected one that opens without`,
    'Save a copy without the password.',
  );
}

/** For pictures of text. */
export function pictureOnly(what: string): { refusal: Refusal } {
  return refuse(
    'no-text-layer',
    `Found ${what}, expected text`,
    'Run recognition (OCR) first, or bring the Word file.',
  );
}
