/** What the program says about its input: one shape for warnings and errors, one voice in print. */

/** A finding at a place. An `error` stops the build; a `warning` is published on the data-quality page. */
export interface Message {
  /** Path as the user knows it, relative to the sources folder. */
  file: string;
  /** Counted from 1; 1 where the finding concerns the whole file. */
  line: number;
  column: number;
  level: 'warning' | 'error';
  /** What was found, and what was expected. */
  reason: string;
  /** Short kebab-case name of the rule, to search for. */
  rule: string;
  /** How to mend it, naming the file to touch; null where nothing needs doing. */
  note: string | null;
}

/** Thrown at the edge (scripts) to stop a run with its messages; never for bugs. */
export class MessageError extends Error {
  readonly messages: Message[];
  constructor(messages: Message[]) {
    super(messages.map(formatMessage).join('\n'));
    this.name = 'MessageError';
    this.messages = messages;
  }
}

/**
 * One message as printed: `file:line:column  level  reason  rule`, and the note on a line of its own.
 * The shape is vfile-reporter's, so that editors can jump to the place.
 */
export function formatMessage(message: Message): string {
  const place = `${message.file}:${message.line}:${message.column}`;
  const head = `${place}  ${message.level}  ${message.reason}  ${message.rule}`;
  return message.note === null ? head : `${head}\n  ${message.note}`;
}

/** True when any of the messages stops the build. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some((message) => message.level === 'error');
}
