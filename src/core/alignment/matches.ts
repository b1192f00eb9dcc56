/** Word for word: which words of a task are which words of a provision, and the marks to show them. */
import type { Piece } from './chain.ts';
import { makeInts } from './rows.ts';
import { otherBody, sameness } from './runs.ts';
import type { Scoring } from './score.ts';
import type { Evidence, Span } from './types.ts';

/** One word on both sides; `exact` is false where a body of another level stands for it. */
export interface Match {
  at: number;
  /** Token of the target, counted from its own beginning. */
  place: number;
  exact: boolean;
}

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

/** Longest common subsequence of the words in a gap, as pairs of tokens. */
function matchGap(box: Box, words: Words): [at: number, place: number][] {
  const rows = box.toTask - box.fromTask;
  const columns = box.toPlace - box.fromPlace;
  if (rows <= 0 || columns <= 0 || rows * columns > largestGap) return [];
  const task = words.task.subarray(box.fromTask, box.toTask);
  const target = words.target.subarray(box.fromPlace, box.toPlace);
  const longest = longestBehind({ task, target });
  const matches: [number, number][] = [];
  const width = columns + 1;
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const here = row * width + column;
    const isSame = task[row] === target[column];
    if (isSame) matches.push([box.fromTask + row, box.fromPlace + column]);
    const below = longest[here + width] ?? 0;
    const beside = longest[here + 1] ?? 0;
    if (isSame || below >= beside) row++;
    if (isSame || below < beside) column++;
  }
  return matches;
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
export function matchRuns(scoring: Scoring, unit: number): Match[] {
  const { reading, names, view } = scoring;
  const start = view.stream.starts[unit] ?? 0;
  const places = new Set<number>();
  const matches: Match[] = [];
  for (const { task, place, length } of piecesOn(scoring, unit).sort(
    (a, b) => b.length - a.length || a.task - b.task,
  ))
    for (let step = 0; step < length; step++) {
      if (places.has(place + step)) continue;
      places.add(place + step);
      const likeness = sameness(reading, names, task + step, view.stream, start + place + step);
      matches.push({ at: task + step, place: place + step, exact: likeness > otherBody });
    }
  return matches.sort((a, b) => a.at - b.at);
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
 * @param touched Which segments are compared; null for all.
 * @returns Matches by word of the task; no word is used twice on either side.
 */
export function matchGaps(
  scoring: Scoring,
  unit: number,
  runs: readonly Match[],
  touched: Touched | null,
): Match[] {
  const { reading, names, view } = scoring;
  const start = view.stream.starts[unit] ?? 0;
  const words = wordsOf(scoring, unit, touched);
  const ends = { fromTask: 0, toTask: words.task.length, fromPlace: 0, toPlace: words.target.length };
  const found = [...runs];
  for (const gap of gapsBetween(piecesOn(scoring, unit), ends))
    for (const [at, place] of matchGap(gap, words)) {
      const likeness = sameness(reading, names, at, view.stream, start + place);
      found.push({ at, place, exact: likeness > otherBody });
    }
  found.sort((a, b) => a.at - b.at);
  const places = new Set<number>();
  return found.filter(({ at, place }, number) => {
    if (at === found[number - 1]?.at || places.has(place)) return false;
    places.add(place);
    return true;
  });
}

/** A lone word is marked only as near to others as this: further off it is in common by chance. */
const nearby = 3;

function groupsOf(matches: readonly Match[]): Match[][] {
  const groups: Match[][] = [];
  for (const match of matches) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn = last !== undefined && match.at === last.at + 1 && match.place === last.place + 1;
    if (group !== undefined && goesOn) group.push(match);
    else groups.push([match]);
  }
  return groups;
}

function isNear(one: Match | undefined, other: Match | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.abs(one.at - other.at) <= nearby && Math.abs(one.place - other.place) <= nearby;
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/**
 * Marks for the words in common: neighbouring matches make one span.
 *
 * @returns Spans in the order of the task's text, none overlapping on either side.
 */
export function evidenceOf(matches: readonly Match[], scoring: Scoring, unit: number): Evidence[] {
  const target = scoring.view.readings[unit]?.tokens ?? [];
  const { tokens } = scoring.reading;
  const groups = groupsOf(matches);
  const evidence: Evidence[] = [];
  const spanOf = (first: Match, last: Match): Evidence => ({
    task: [tokens[first.at]?.start ?? 0, tokens[last.at]?.end ?? 0],
    target: [target[first.place]?.start ?? 0, target[last.place]?.end ?? 0],
  });
  // Syllables of one abbreviation, or of one corrected place, share a span: it is marked once.
  const isNew = (span: Evidence): boolean =>
    evidence.every((one) => !overlaps(one.task, span.task) && !overlaps(one.target, span.target));
  for (const [number, group] of groups.entries()) {
    const [start] = group;
    if (start === undefined) continue;
    const isLone = group.length === 1 && !isNear(groups[number - 1]?.at(-1), start);
    if (isLone && !isNear(groups[number + 1]?.[0], start)) continue;
    const fresh = group.filter((match) => isNew(spanOf(match, match)));
    const [first, last] = [fresh[0], fresh.at(-1)];
    if (first === undefined || last === undefined) continue;
    const span = spanOf(first, last);
    if (isNew(span)) evidence.push(span);
  }
  return evidence;
}
