import { draft, type Draft } from './draft.ts';
import {
  isCertifiedCopy,
  isDigitalSignature,
  nameLine,
  recipientsLine,
  signatureLine,
  signedLine,
} from './marks.ts';
import { joinPassages } from './passage.ts';
import type { Piece } from './pieces.ts';
import type { Line } from './segment.ts';
import type { Source } from './source.ts';

/** True for a paragraph with which recipients or signature begin. */
export function opensTail(piece: Piece): boolean {
  const text = piece.lines[0]?.text ?? '';
  return recipientsLine.test(text) || signatureLine.test(text);
}

type Zone = 'recipients' | 'signature' | 'unrecognised';

interface Stretch {
  type: Zone | 'furniture';
  role: 'digital-signature' | 'certified-copy' | null;
  lines: Line[];
}

/**
 * Reads what follows the body: recipients and signature in either order, then stamps, signing software's
 * lines and the block of an office that certified the copy.
 */
export function readTail(source: Source, pieces: readonly Piece[], furnitureCount: number): Draft[] {
  const stretches: Stretch[] = [];
  const add = (type: Stretch['type'], role: Stretch['role'], line: Line): void => {
    const last = stretches.at(-1);
    if (last?.type === type && last.role === role) last.lines.push(line);
    else stretches.push({ type, role, lines: [line] });
  };
  const lines = pieces.flatMap((piece) => piece.lines);
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
      add(zone, null, line);
      if (zone === 'signature' && nameLine.test(text.replace(signedLine, ''))) zone = 'unrecognised';
    }
  });
  return toDrafts(source, stretches, furnitureCount);
}

/** Which part a line of the tail belongs to, given the part of the line before. */
function nextZone(zone: Zone, text: string): Zone {
  if (recipientsLine.test(text)) return 'recipients';
  if (signatureLine.test(text)) return 'signature';
  if (zone === 'recipients' && /^[-–•+(]|^\p{Ll}/u.test(text)) return 'recipients';
  if (zone === 'signature' && (text === text.toUpperCase() || signedLine.test(text) || nameLine.test(text))) {
    return 'signature';
  }
  return 'unrecognised';
}

const ids: Readonly<Record<Exclude<Stretch['type'], 'furniture'>, string>> = {
  recipients: 'conclusions__recipients',
  signature: 'conclusions__signature',
  unrecognised: 'conclusions__unrecognised',
};

function toDrafts(source: Source, stretches: readonly Stretch[], furnitureCount: number): Draft[] {
  const counts = new Map<string, number>();
  let furniture = furnitureCount;
  return stretches.map(({ type, role, lines }) => {
    const passage = joinPassages(lines, '\n');
    if (type === 'furniture') return draft(source, type, `furniture_${++furniture}`, passage, { role });
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    return draft(source, type, count === 1 ? ids[type] : `${ids[type]}_${count}`, passage);
  });
}
