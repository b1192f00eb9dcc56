/** Keeps people's decisions: one writer a file, no window's word lost, and the last word can be taken back. */
import { isDeepStrictEqual } from 'node:util';
import type { Decision } from '../../src/core/alignment/index.ts';
import { replaceDecisions, type Labels } from './change-file.ts';
import { readDecisions, type DecisionsFile } from './read-decisions.ts';
import { saveFile } from './save-file.ts';
import { isReplacedBy, signOrder, type Order, type Places, type Signed } from './verdict-order.ts';

/** One write of one window. */
export interface Entry {
  window: string;
  /** Version of the file that the window showed when its reader decided. */
  version: string;
  order: Order;
  who: string;
  why: string;
  labels: Labels;
  places: Places;
  /** Lapsed decisions that led to the pair: the new word takes their place. */
  lapsed: readonly Pick<Decision, 'task' | 'target'>[];
}

/** What came of a write; the file is unchanged unless `saved`. */
export type Outcome =
  | { kind: 'saved'; order: Order }
  | { kind: 'unsound' }
  | { kind: 'nothing-to-undo' }
  /** Somebody else spoke on the same pair since: what stands there now. */
  | { kind: 'conflict'; theirs: Decision[] };

export interface Ledger {
  /** Reads a file, and remembers what this version of it said. */
  read: (path: string) => Promise<DecisionsFile>;
  decide: (path: string, entry: Entry) => Promise<Outcome>;
  /** Takes back the last word that this window saved in this file. */
  undo: (path: string, window: string) => Promise<Outcome>;
  /** How many words of this window can be taken back. */
  undoable: (path: string, window: string) => number;
}

interface Done {
  order: Order;
  lapsed: Entry['lapsed'];
  labels: Labels;
  before: { text: string; decisions: Decision[] };
  after: { version: string; decisions: Decision[] };
}

/** So many versions and words are remembered: hours of work, little memory. */
const remembered = 500;

/** A file may change under our hands between reading and renaming: then everything is done once more. */
const tries = 5;

interface Memory {
  /** What each version of each file said. */
  versions: Map<string, Decision[]>;
  /** What each window wrote to each file. */
  histories: Map<string, Done[]>;
  now: () => string;
}

/** @param now the time as ISO 8601 with offset */
export function makeLedger(now: () => string): Ledger {
  const memory: Memory = { versions: new Map(), histories: new Map(), now };
  const inTurn = makeTurns();
  return {
    read: (path) => readVersion(path, memory),
    decide: (path, entry) => inTurn(path, () => repeat(() => decideOnce(path, entry, memory))),
    undo: (path, window) => inTurn(path, () => repeat(() => undoOnce(path, window, memory))),
    undoable: (path, window) => memory.histories.get(`${window} ${path}`)?.length ?? 0,
  };
}

/** Runs work on one file strictly one after another. */
function makeTurns(): <Result>(path: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (path, work) => {
    const turn = (last.get(path) ?? Promise.resolve()).then(work, work);
    last.set(path, turn);
    return turn;
  };
}

async function repeat(work: () => Promise<Outcome | null>): Promise<Outcome> {
  for (let round = 0; round < tries; round++) {
    const outcome = await work();
    if (outcome) return outcome;
  }
  throw new Error('The file keeps changing while it is being written; nothing was saved.');
}

async function readVersion(path: string, { versions }: Memory): Promise<DecisionsFile> {
  const file = await readDecisions(path);
  const key = `${path} ${file.version}`;
  versions.delete(key);
  versions.set(key, file.decisions);
  const [oldest] = versions.keys();
  if (versions.size > remembered && oldest !== undefined) versions.delete(oldest);
  return file;
}

async function decideOnce(path: string, entry: Entry, memory: Memory): Promise<Outcome | null> {
  const { order, lapsed, window, labels, places, who, why } = entry;
  const file = await readVersion(path, memory);
  if (file.faults.length > 0) return { kind: 'unsound' };
  const isOld = replacer(order, lapsed);
  const theirs = file.decisions.filter(isOld);
  const seen = memory.versions.get(`${path} ${entry.version}`)?.filter(isOld) ?? [];
  if (!isDeepStrictEqual(theirs, seen)) return { kind: 'conflict', theirs };
  const signed: Signed = { who, why, when: memory.now() };
  const item = signOrder(order, signed, places);
  const next = item ? [item] : [];
  const text = replaceDecisions(file.text, isOld, next, labels);
  if (!(await saveFile(path, text, file.bytes))) return null;
  const { version } = await readVersion(path, memory);
  remember(memory, `${window} ${path}`, {
    order,
    lapsed,
    labels,
    before: { text: file.text, decisions: theirs },
    after: { version, decisions: next },
  });
  return { kind: 'saved', order };
}

/** Picks the decisions that a new word puts aside. */
function replacer(order: Order, lapsed: Entry['lapsed']): (decision: Decision) => boolean {
  return (decision) =>
    isReplacedBy(order, decision) ||
    lapsed.some(({ task, target }) => decision.task === task && decision.target === target);
}

function remember({ histories }: Memory, key: string, done: Done): void {
  const history = histories.get(key) ?? [];
  history.push(done);
  histories.set(key, history.slice(-remembered));
}

async function undoOnce(path: string, window: string, memory: Memory): Promise<Outcome | null> {
  const history = memory.histories.get(`${window} ${path}`) ?? [];
  const done = history.at(-1);
  if (!done) return { kind: 'nothing-to-undo' };
  const { order, lapsed, labels, before, after } = done;
  const file = await readVersion(path, memory);
  if (file.faults.length > 0) return { kind: 'unsound' };
  const isOld = replacer(order, lapsed);
  const theirs = file.decisions.filter(isOld);
  if (!isDeepStrictEqual(theirs, after.decisions)) {
    history.pop(); // what it would take back is no longer there
    return { kind: 'conflict', theirs };
  }
  const isUntouched = file.version === after.version;
  const text = isUntouched ? before.text : replaceDecisions(file.text, isOld, before.decisions, labels);
  if (!(await saveFile(path, text, file.bytes))) return null;
  history.pop();
  return { kind: 'saved', order };
}
