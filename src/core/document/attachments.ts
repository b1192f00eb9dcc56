import { draft, scoped, type Draft, type Scope } from './draft.ts';
import { readOpening } from './head.ts';
import { readMarker } from './markers.ts';
import { attachmentLine, typeLine } from './marks.ts';
import { joinPassages } from './passage.ts';
import { isFinished, linesOf, type Piece, type TextPiece } from './pieces.ts';

/** A stretch of pieces: the document itself, or one attachment with the paragraph that opens it. */
export interface Component {
  opener: TextPiece | null;
  pieces: Piece[];
}

/**
 * Sets attachments apart: an annex (`PHỤ LỤC II`) anywhere, or a second type name after the signature
 * ("ban hành kèm theo" a decision).
 *
 * @param tailStart index of the piece with which recipients or signature begin
 */
export function splitAttachments(pieces: readonly Piece[], tailStart: number): Component[] {
  const components: Component[] = [{ opener: null, pieces: [] }];
  pieces.forEach((piece, i) => {
    const first = linesOf(piece)[0]?.text ?? '';
    const opens =
      piece.kind === 'text' && (attachmentLine.test(first) || (i > tailStart && attachedType.test(first)));
    if (opens) components.push({ opener: piece, pieces: [] });
    else components.at(-1)?.pieces.push(piece);
  });
  return components.filter(({ opener, pieces: own }) => opener !== null || own.length > 0);
}

/** A type name that opens an attachment may have the issuer on its line. */
const attachedType = new RegExp(`${typeLine.source.replace(/\$$/u, '')}(?: CỦA [\\p{Lu}\\s]+)?$`, 'u');

export interface AttachmentHead {
  node: Draft;
  scope: Scope;
  provisions: Draft[];
  /** Index of the piece with which the attachment's body begins. */
  bodyStart: number;
}

/**
 * Reads the head of an attachment: its name, its title, and the line that says what it belongs to.
 *
 * @param place its place among the attachments, from 1
 */
export function readAttachmentHead(
  main: Scope,
  { opener, pieces }: Component,
  place: number,
): AttachmentHead {
  const id = `att_${place}`;
  const scope: Scope = { source: main.source, attachment: id };
  const [name, ...more] = opener?.lines ?? [];
  const node = draft(main, 'attachment', id, joinPassages(name ? [name] : [], ' '), { heading: true });
  const isBody = (piece: Piece): boolean => piece.kind === 'table' || readMarker(piece.passage.text) !== null;
  const found = pieces.findIndex(isBody);
  const bodyStart = found === -1 ? pieces.length : found;
  const before = pieces.slice(0, bodyStart).filter((piece) => piece.kind === 'text');
  const [first, ...rest] = before;
  const isTitle = first && !isFinished(first.passage.text);
  const title = joinPassages([...more, ...(isTitle ? [first.passage] : [])], ' ');
  const titles = title.text === '' ? [] : [draft(scope, 'title', scoped(scope, 'preface__docTitle'), title)];
  return { node, scope, provisions: [...titles, ...readOpening(scope, isTitle ? rest : before)], bodyStart };
}
