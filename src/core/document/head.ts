import { draft, type Draft } from './draft.ts';
import { readMarker } from './markers.ts';
import { issuerLine, stampLines, typeLine } from './marks.ts';
import { joinPassages, slicePassage, trimPassage } from './passage.ts';
import { isFinished, type Piece } from './pieces.ts';
import type { Line } from './segment.ts';
import type { Source } from './source.ts';
import type { Passage } from './types.ts';

export interface Head {
  provisions: Draft[];
  /** Index of the piece with which the numbered body begins. */
  bodyStart: number;
}

/**
 * Reads everything before the numbered body: letterhead, type name and title, opening paragraphs,
 * and the stamps of receiving offices that may stand among them.
 */
export function readHead(source: Source, pieces: readonly Piece[]): Head {
  const typeAt = pieces.findIndex((piece) => piece.lines.some((line) => typeLine.test(line.text)));
  const firstMarked = (from: number): number => {
    const at = pieces.findIndex((piece, i) => i >= from && readMarker(piece.passage.text) !== null);
    return at === -1 ? pieces.length : at;
  };
  const bodyFirst = firstMarked(0);
  if (typeAt === -1 || bodyFirst < typeAt) {
    return { provisions: readUntitled(source, pieces.slice(0, bodyFirst)), bodyStart: bodyFirst };
  }
  const before = pieces.slice(0, typeAt).flatMap((piece) => piece.lines);
  const letterhead =
    before.length > 0 ? [draft(source, 'letterhead', 'preface', joinPassages(before, '\n'))] : [];
  const bodyStart = firstMarked(typeAt);
  const title = readTitle(source, pieces.slice(typeAt, bodyStart));
  const opening = pieces.slice(typeAt + title.taken, bodyStart);
  return { provisions: [...letterhead, ...title.provisions, ...readOpening(source, opening)], bodyStart };
}

/** A document without a printed type name: short lines are its letterhead, sentences its opening. */
function readUntitled(source: Source, pieces: readonly Piece[]): Draft[] {
  const firstSentence = pieces.findIndex((piece) => isFinished(piece.passage.text));
  const headEnd = firstSentence === -1 ? pieces.length : firstSentence;
  const lines = pieces.slice(0, headEnd).flatMap((piece) => piece.lines);
  const letterhead =
    lines.length > 0 ? [draft(source, 'letterhead', 'preface', joinPassages(lines, '\n'))] : [];
  return [...letterhead, ...readOpening(source, pieces.slice(headEnd))];
}

/** Opening paragraphs; one that a page break cut in two is joined again. */
function readOpening(source: Source, pieces: readonly Piece[]): Draft[] {
  const passages: Passage[] = [];
  for (const { passage } of pieces) {
    const last = passages.at(-1);
    if (last && continues(last.text, passage.text))
      passages.splice(-1, 1, joinPassages([last, passage], ' '));
    else passages.push(passage);
  }
  return passages.map((passage, i) => draft(source, 'opening', `preamble__p_${i + 1}`, passage));
}

/** The rule for page breaks: an unfinished paragraph goes on with a small letter. */
export function continues(before: string, after: string): boolean {
  return !isFinished(before) && /^\p{Ll}/u.test(after);
}

interface TitleParts {
  type: Passage[];
  title: Passage[];
  stamp: Passage[];
}

/** Type name, issuer and title, from the line with the type name on; `taken` counts the pieces used up. */
function readTitle(source: Source, pieces: readonly Piece[]): { provisions: Draft[]; taken: number } {
  const parts: TitleParts = { type: [], title: [], stamp: [] };
  let taken = 0;
  for (const piece of pieces) {
    if (taken > 0 && !belongsToTitle(piece, parts)) break;
    for (const line of piece.lines) readTitleLine(line, parts);
    taken++;
  }
  const nodes: [id: string, type: 'title' | 'furniture', passage: Passage][] = [
    ['preface__docType', 'title', joinPassages(parts.type, '\n')],
    ['preface__docTitle', 'title', joinPassages(parts.title, ' ')],
    ['furniture_1', 'furniture', joinPassages(parts.stamp, '\n')],
  ];
  const provisions = nodes
    .filter(([, , passage]) => passage.text !== '')
    .map(([id, type, passage]) =>
      draft(source, type, id, passage, type === 'furniture' ? { role: 'stamp' } : {}),
    );
  return { provisions, taken };
}

function readTitleLine(line: Line, parts: TitleParts): void {
  const stampLength = stampLines.reduce(
    (longest, row) => Math.max(longest, row.pattern.exec(line.text)?.[0].length ?? 0),
    0,
  );
  if (stampLength > 0) parts.stamp.push(trimPassage(slicePassage(line, 0, stampLength)));
  const rest = trimPassage(slicePassage(line, stampLength));
  if (rest.text === '') return;
  const namesType = typeLine.test(rest.text) || (parts.title.length === 0 && issuerLine.test(rest.text));
  (namesType ? parts.type : parts.title).push(rest);
}

/** A title has no full stop; after its first lines only small letters, capitals throughout or emphasis go on. */
function belongsToTitle(piece: Piece, parts: TitleParts): boolean {
  const [first] = piece.lines;
  if (!first) return false;
  if (stampLines.some((row) => row.pattern.test(first.text))) return true;
  const { text } = piece.passage;
  if (isFinished(text) || /^Căn cứ/u.test(text)) return false;
  const begun = parts.title.length > 0;
  return !begun || /^\p{Ll}/u.test(text) || text === text.toUpperCase();
}
