/** Word for word: which words of a task are which words of a provision, and the marks to show them. */
import type { Stretch } from '../text/sentences.ts';
import type { Piece } from './chain.ts';
import { makeInts } from './rows.ts';
import { otherBody, sameness } from './runs.ts';
import type { Scoring } from './score.ts';
import type { Evidence, Span } from './types.ts';

/**
 * The words in common: by token of the task the token of the target, counted from its own beginning, or -1. No
 * word of the target is used twice.
 */
export type Matches = Int32Array;

/** By token of either side 1 where its segment is compared, else 0. */
export interface Touched {
  task: Int32Array;
  target: Int32Array;
}

/** A stretch of the task and one of the target. */
interface Box {
  fromTask: number;
  toTask: number;
  fromPlace: number;
  toPlace: number;
}

/** Words of both sides as numbers that are equal where they may be matched outside a run. */
interface Words {
  task: Int32Array;
  target: Int32Array;
}

/** Gaps between two runs are searched for common words up to this size (tokens × tokens). */
const largestGap = 4000;

/** By row and column the length of the longest common subsequence of what lies behind, row by row. */
function longestBehind({ task, target }: Words): Int32Array {
  const [rows, width] = [task.length, target.length + 1];
  const longest = makeInts((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    const word = task[row] ?? 0;
    for (let column = width - 2; column >= 0; column--) {
      const here = row * width + column;
      longest[here] =
        word === target[column]
          ? (longest[here + width + 1] ?? 0) + 1
          : Math.max(longest[here + width] ?? 0, longest[here + 1] ?? 0);
    }
  }
  return longest;
}

/** Matches the longest common subsequence of the words in a gap. */
function matchGap(box: Box, words: Words, matches: Matches): void {
  const rows = box.toTask - box.fromTask;
  const columns = box.toPlace - box.fromPlace;
  if (rows <= 0 || columns <= 0 || rows * columns > largestGap) return;
  const task = words.task.subarray(box.fromTask, box.toTask);
  const target = words.target.subarray(box.fromPlace, box.toPlace);
  const longest = longestBehind({ task, target });
  const width = columns + 1;
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const here = row * width + column;
    const isSame = task[row] === target[column];
    if (isSame) matches[box.fromTask + row] = box.fromPlace + column;
    const below = longest[here + width] ?? 0;
    const beside = longest[here + 1] ?? 0;
    if (isSame || below >= beside) row++;
    if (isSame || below < beside) column++;
  }
}

/** What lies between the runs, in order; where a run goes back in the target there is no gap. */
function gapsBetween(pieces: readonly Piece[], ends: Box): Box[] {
  const gaps: Box[] = [];
  let task = ends.fromTask;
  let place = ends.fromPlace;
  for (const piece of pieces) {
    if (piece.place >= place)
      gaps.push({ fromTask: task, toTask: piece.task, fromPlace: place, toPlace: piece.place });
    task = piece.task + piece.length;
    place = piece.place + piece.length;
  }
  gaps.push({ fromTask: task, toTask: ends.toTask, fromPlace: place, toPlace: ends.toPlace });
  return gaps;
}

/** The runs of the mosaic that fall on one target, with places counted from its beginning. */
function piecesOn(scoring: Scoring, unit: number): Piece[] {
  const start = scoring.view.stream.starts[unit] ?? 0;
  return scoring.pieces
    .filter((piece) => piece.unit === unit)
    .map((piece) => ({ ...piece, place: piece.place - start }));
}

/** Words in common by the mosaic alone; a word of the target that several runs have goes to the longest. */
export function matchRuns(scoring: Scoring, unit: number): Matches {
  const { reading, view } = scoring;
  const matches = makeInts(reading.tokens.length).fill(-1);
  const used = makeInts(view.readings[unit]?.tokens.length ?? 0);
  const longestFirst = piecesOn(scoring, unit).sort((a, b) => b.length - a.length || a.task - b.task);
  for (const { task, place, length } of longestFirst)
    for (let step = 0; step < length; step++) {
      if (used[place + step] === 1) continue;
      used[place + step] = 1;
      matches[task + step] = place + step;
    }
  return matches;
}

/** Numbers that no symbol has, one for each side, so that they never meet. */
const [notOfTask, notOfTarget] = [-1, -2];

/** A doubtful word counts inside a run only: on its own `cơ` is not `có`. */
function wordsOf({ reading, view }: Scoring, unit: number, touched: Touched | null): Words {
  const start = view.stream.starts[unit] ?? 0;
  const end = view.stream.starts[unit + 1] ?? start;
  const words: Words = { task: makeInts(reading.symbols.length), target: makeInts(end - start) };
  words.task.set(reading.symbols);
  words.target.set(view.stream.symbols.subarray(start, end));
  for (let at = 0; at < words.task.length; at++)
    if (reading.trust[at] !== 1 || touched?.task[at] === 0) words.task[at] = notOfTask;
  if (touched)
    for (let place = 0; place < words.target.length; place++)
      if (touched.target[place] === 0) words.target[place] = notOfTarget;
  return words;
}

/**
 * Adds the words in common that stand between the runs, by longest common subsequence.
 *
 * @param runs What `matchRuns` found.
 * @param touched Which segments are compared; null for all.
 */
export function matchGaps(scoring: Scoring, unit: number, runs: Matches, touched: Touched | null): Matches {
  const words = wordsOf(scoring, unit, touched);
  const ends = { fromTask: 0, toTask: words.task.length, fromPlace: 0, toPlace: words.target.length };
  const matches = makeInts(runs.length);
  matches.set(runs);
  for (const gap of gapsBetween(piecesOn(scoring, unit), ends)) matchGap(gap, words, matches);
  // Where runs go back in the target gaps can meet: the first word of the task keeps what two have.
  const used = makeInts(words.target.length);
  for (let at = 0; at < matches.length; at++) {
    const place = matches[at] ?? -1;
    if (place < 0) continue;
    if (used[place] === 1) matches[at] = -1;
    used[place] = 1;
  }
  return matches;
}

/** Whether every word in common is the very word, no body standing for another. */
export function isExact({ reading, names, view }: Scoring, unit: number, matches: Matches): boolean {
  const start = view.stream.starts[unit] ?? 0;
  return matches.every(
    (place, at) => place < 0 || sameness(reading, names, at, view.stream, start + place) > otherBody,
  );
}

/** A lone word is marked only as near to others as this: further off it is in common by chance. */
const nearby = 3;

/** Tokens `from`–`to` (exclusive) of the task that are neighbours in the target too. */
interface Group {
  from: number;
  to: number;
}

function groupsOf(matches: Matches): Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < matches.length; from++) {
    const place = matches[from] ?? -1;
    if (place < 0) continue;
    let to = from + 1;
    while (matches[to] === place + to - from) to++;
    groups.push({ from, to });
    from = to - 1;
  }
  return groups;
}

/** Whether a lone word has no other near by, on both sides. */
function isStray(groups: readonly Group[], number: number, matches: Matches): boolean {
  const group = groups[number];
  if (group === undefined || group.to - group.from > 1) return false;
  const { from } = group;
  const isNear = (at: number | undefined): boolean =>
    at !== undefined &&
    Math.abs(at - from) <= nearby &&
    Math.abs((matches[at] ?? 0) - (matches[from] ?? 0)) <= nearby;
  const before = groups[number - 1]?.to;
  return !isNear(before === undefined ? undefined : before - 1) && !isNear(groups[number + 1]?.from);
}

/**
 * Marks for the words in common: neighbouring matches make one span.
 *
 * @returns Spans in the order of the task's text, none overlapping on either side.
 */
export function evidenceOf(matches: Matches, scoring: Scoring, unit: number): Evidence[] {
  const target = scoring.view.readings[unit]?.tokens ?? [];
  const { tokens } = scoring.reading;
  const evidence: Evidence[] = [];
  // Syllables of one abbreviation, or of one corrected place, share a span: it is marked once.
  const isNew = (first: number, last: number): boolean => {
    for (const one of evidence)
      if (
        meets(one.task, tokens[first], tokens[last]) ||
        meets(one.target, target[matches[first] ?? 0], target[matches[last] ?? 0])
      )
        return false;
    return true;
  };
  const groups = groupsOf(matches);
  for (const [number, group] of groups.entries()) {
    if (isStray(groups, number, matches)) continue;
    let [first, last] = [group.from, group.to - 1];
    while (first <= last && !isNew(first, first)) first++;
    while (first <= last && !isNew(last, last)) last--;
    if (first > last || !isNew(first, last)) continue;
    evidence.push({
      task: [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0],
      target: [target[matches[first] ?? 0]?.start ?? 0, target[matches[last] ?? 0]?.end ?? 0],
    });
  }
  return evidence;
}

/** Whether a span overlaps with what stands from one token to another. */
function meets([start, end]: Span, first: Stretch | undefined, last: Stretch | undefined): boolean {
  return start < (last?.end ?? 0) && (first?.start ?? 0) < end;
}
