import { draft, scoped, type Draft, type Scope } from './draft.ts';
import {
  footnoteLine,
  isCertifiedCopy,
  isDigitalSignature,
  isHeadLine,
  isRecipient,
  nameLine,
  recipientsLine,
  signatureLine,
  signedLine,
} from './marks.ts';
import { joinPassages } from './passage.ts';
import { linesOf, type Piece } from './pieces.ts';
import type { Line } from './segment.ts';
import { splitColumns } from './tail-columns.ts';

/** True for a paragraph with which recipients or signature begin. */
export function opensTail(piece: Piece): boolean {
  const text = linesOf(piece)[0]?.text ?? '';
  return recipientsLine.test(text) || signatureLine.test(text);
}

type Zone = 'recipients' | 'signature' | 'footnote' | 'unrecognised';

interface Stretch {
  type: Exclude<Zone, 'footnote'> | 'letterhead' | 'furniture';
  role: 'digital-signature' | 'certified-copy' | 'footnote' | null;
  lines: Line[];
}

/**
 * Reads what follows the body: recipients and signature in either order, then stamps, signing software's
 * lines and the block of an office that certified the copy.
 */
export function readTail(scope: Scope, pieces: readonly Piece[]): Draft[] {
  const stretches: Stretch[] = [];
  const add = (type: Stretch['type'], role: Stretch['role'], line: Line): void => {
    const last = stretches.at(-1);
    if (last?.type === type && last.role === role) last.lines.push(line);
    else stretches.push({ type, role, lines: [line] });
  };
  const lines = splitColumns(pieces.flatMap(linesOf));
  const copyMark = lines.findIndex((line) => isCertifiedCopy(line.text));
  let zone: Zone = 'unrecognised';
  let isCopy = false;
  lines.forEach((line, i) => {
    const { text } = line;
    // The copy's own head (authority, number) stands before the words that say what it is.
    isCopy ||= zone === 'unrecognised' && i > 0 && i <= copyMark;
    if (isCopy) add('furniture', 'certified-copy', line);
    else if (isDigitalSignature(text)) add('furniture', 'digital-signature', line);
    else {
      zone = nextZone(zone, text);
      if (zone === 'footnote') add('furniture', 'footnote', line);
      else add(zone, null, line);
      if (zone === 'signature' && nameLine.test(text.replace(signedLine, ''))) zone = 'unrecognised';
    }
  });
  return toDrafts(scope, stretches);
}

/** Which part a line of the tail belongs to, given the part of the line before. */
function nextZone(zone: Zone, text: string): Zone {
  if (recipientsLine.test(text)) return 'recipients';
  if (signatureLine.test(text)) return 'signature';
  if (footnoteLine.test(text) || zone === 'footnote') return 'footnote';
  if (zone === 'recipients' && isRecipient(text)) return 'recipients';
  if (zone === 'signature' && (text === text.toUpperCase() || signedLine.test(text) || nameLine.test(text))) {
    return 'signature';
  }
  return 'unrecognised';
}

function toDrafts(scope: Scope, stretches: readonly Stretch[]): Draft[] {
  const counts = new Map<string, number>();
  return stretches.map(({ type: read, role, lines }) => {
    // The head of an attachment stands at the end of what comes before it.
    const isHead = read === 'unrecognised' && lines.some(({ text }) => isHeadLine(text));
    const type = isHead ? 'letterhead' : read;
    const name = role ?? type;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const id = scoped(scope, `conclusions__${name}${count === 1 ? '' : `_${count}`}`);
    return draft(scope, type, id, joinPassages(lines, '\n'), { role });
  });
}
