/** The words of a provision as Akoma Ntoso has them: as received, with mentions and corrections marked. */
import type { Element, Text } from 'xast';
import type { ProvisionData } from '../contract.ts';
import { layersOf, type Layer } from '../layers.ts';
import { line, words } from './build.ts';

/** Address of the document that a mention means; null where nobody knows it. */
export type AddressOf = (reference: ProvisionData['references'][number]) => string | null;

/** Id of the note that says what a correction corrects. */
export const noteId = (provision: string, number: number): string => `${provision}__note_${number}`;

type Words = Pick<ProvisionData, 'id' | 'text' | 'references' | 'corrections'>;

/** A text line by line: parts of a document hold their lines in one text. */
export function paragraphs(provision: Words, addressOf: AddressOf): Element[] {
  const layers = layersOf(provision);
  let at = 0;
  return provision.text.split('\n').map((content) => {
    const from = at;
    at += content.length + 1;
    return line('p', {}, inlines(provision, layers, addressOf, from, from + content.length));
  });
}

/** A text in one line. */
export function wordsOf(provision: Words, addressOf: AddressOf): (Element | Text)[] {
  return inlines(provision, layersOf(provision), addressOf, 0, provision.text.length);
}

function inlines(
  provision: Words,
  layers: readonly Layer[],
  addressOf: AddressOf,
  from: number,
  to: number,
): (Element | Text)[] {
  const nodes: (Element | Text)[] = [];
  let at = from;
  for (const layer of layers) {
    if (layer.end <= from || layer.start >= to) continue;
    const start = Math.max(layer.start, from);
    const end = Math.min(layer.end, to);
    if (start > at) nodes.push(words(provision.text.slice(at, start)));
    const inner = inlines(provision, layer.inner, addressOf, start, end);
    // What goes on in the next line keeps its one id here.
    nodes.push(...mark(provision.id, layer, inner, addressOf, layer.start >= from));
    at = end;
  }
  if (at < to) nodes.push(words(provision.text.slice(at, to)));
  return nodes;
}

/** @param isBegin false for what goes on from the line before: an id stands once */
function mark(
  provision: string,
  { of, number }: Layer,
  inner: (Element | Text)[],
  addressOf: AddressOf,
  isBegin: boolean,
): Element[] {
  if (of.kind === 'correction') {
    const id = noteId(provision, number);
    const reading = line('inline', { name: 'doubtfulReading' }, inner);
    return isBegin ? [reading, line('noteRef', { href: `#${id}`, marker: '*' }, [])] : [reading];
  }
  const href = addressOf(of.reference);
  if (href === null) return [line('inline', { name: 'citedDocument' }, inner)];
  return [line('ref', { eId: isBegin ? `${provision}__ref_${number}` : null, href }, inner)];
}
