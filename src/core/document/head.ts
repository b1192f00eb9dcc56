import { draft, scoped, type Draft, type Scope } from './draft.ts';
import { readMarker } from './markers.ts';
import { isEnactor, isReason, issuerLine, stampLines, typeLine } from './marks.ts';
import { joinPassages, slicePassage, trimPassage } from './passage.ts';
import { isFinished, linesOf, type Piece, type TextPiece } from './pieces.ts';
import type { Line } from './segment.ts';
import type { Passage } from './types.ts';

export interface Head {
  provisions: Draft[];
  /** Index of the piece with which the numbered body begins. */
  bodyStart: number;
}

/** A table, or a paragraph with a number: the body. */
function isBody(piece: Piece): boolean {
  return piece.kind === 'table' || readMarker(piece.passage.text) !== null;
}

function isText(piece: Piece): piece is TextPiece {
  return piece.kind === 'text';
}

/**
 * Reads everything before the numbered body: letterhead, type name and title, opening paragraphs,
 * and the stamps of receiving offices that may stand among them.
 */
export function readHead(scope: Scope, pieces: readonly Piece[]): Head {
  const typeAt = pieces.findIndex((piece) => linesOf(piece).some((line) => typeLine.test(line.text)));
  const firstOfBody = (from: number): number => {
    const at = pieces.findIndex((piece, i) => i >= from && isBody(piece));
    return at === -1 ? pieces.length : at;
  };
  const bodyFirst = firstOfBody(0);
  if (typeAt === -1 || bodyFirst < typeAt) {
    const before = pieces.slice(0, bodyFirst).filter(isText);
    return { provisions: readUntitled(scope, before), bodyStart: bodyFirst };
  }
  const before = pieces.slice(0, typeAt).flatMap(linesOf);
  const letterhead =
    before.length > 0
      ? [draft(scope, 'letterhead', scoped(scope, 'preface'), joinPassages(before, '\n'))]
      : [];
  const bodyStart = firstOfBody(typeAt);
  const rest = pieces.slice(typeAt, bodyStart).filter(isText);
  const title = readTitle(scope, rest);
  const opening = readOpening(scope, rest.slice(title.taken));
  return { provisions: [...letterhead, ...title.provisions, ...opening], bodyStart };
}

/** No line of a letterhead is as long: what is, was run together from a whole document. */
const longestHeadLine = 300;

/** A document without a printed type name: short lines are its letterhead, sentences its opening. */
function readUntitled(scope: Scope, pieces: readonly TextPiece[]): Draft[] {
  const firstSentence = pieces.findIndex((piece) => isFinished(piece.passage.text));
  const headEnd = firstSentence === -1 ? pieces.length : firstSentence;
  const lines = pieces.slice(0, headEnd).flatMap((piece) => piece.lines);
  const isHead = lines.every(({ text }) => text.length <= longestHeadLine);
  const type = isHead ? 'letterhead' : 'unrecognised';
  const head =
    lines.length > 0 ? [draft(scope, type, scoped(scope, 'preface'), joinPassages(lines, '\n'))] : [];
  return [...head, ...readOpening(scope, pieces.slice(headEnd))];
}

/** Opening paragraphs; one that a page break cut in two is joined again. */
export function readOpening(scope: Scope, pieces: readonly TextPiece[]): Draft[] {
  const passages: Passage[] = [];
  for (const { passage } of pieces) {
    const last = passages.at(-1);
    if (last && continues(last.text, passage.text))
      passages.splice(-1, 1, joinPassages([last, passage], ' '));
    else passages.push(passage);
  }
  return passages.map((passage, i) =>
    draft(scope, 'opening', scoped(scope, `preamble__p_${i + 1}`), passage),
  );
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
function readTitle(scope: Scope, pieces: readonly TextPiece[]): { provisions: Draft[]; taken: number } {
  const parts: TitleParts = { type: [], title: [], stamp: [] };
  let taken = 0;
  for (const [at, piece] of pieces.entries()) {
    if (taken > 0 && !belongsToTitle(piece, parts, pieces[at + 1])) break;
    for (const line of piece.lines) readTitleLine(line, parts);
    taken++;
  }
  const nodes: [id: string, type: 'title' | 'furniture', passage: Passage][] = [
    ['preface__docType', 'title', joinPassages(parts.type, '\n')],
    ['preface__docTitle', 'title', joinPassages(parts.title, ' ')],
    ['preface__stamp', 'furniture', joinPassages(parts.stamp, '\n')],
  ];
  const provisions = nodes
    .filter(([, , passage]) => passage.text !== '')
    .map(([id, type, passage]) =>
      draft(scope, type, scoped(scope, id), passage, type === 'furniture' ? { role: 'stamp' } : {}),
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
function belongsToTitle(piece: TextPiece, parts: TitleParts, next: TextPiece | undefined): boolean {
  const [first] = piece.lines;
  if (!first) return false;
  if (stampLines.some((row) => row.pattern.test(first.text))) return true;
  const { text } = piece.passage;
  if (isFinished(text) || isReason(text)) return false;
  // Capitals throughout go on with a title in capitals, unless the reasons follow: then they name who decides.
  if (isEnactor(text) && next && isReason(next.passage.text)) return false;
  const begun = parts.title.length > 0;
  return !begun || /^\p{Ll}/u.test(text) || text === text.toUpperCase();
}
