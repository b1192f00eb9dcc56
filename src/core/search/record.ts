/** The record of a document that Pagefind indexes, and how it is read back. */
import { decodeText, encodeText, type EncodedText, type ReadPlace } from './encode.ts';
import type { Implemented } from './types.ts';
import type { SearchDocument, SearchUnit } from './units.ts';

/** What is shown of a unit and not searched: it travels as the title of an anchor, which Pagefind only keeps. */
export interface UnitNote {
  anchor: string;
  label: string;
  trail: string[];
  implements: Implemented[];
  local: boolean;
  takenUpBy: number;
}

/** A unit as a record gives it back. */
export interface ReadUnit extends UnitNote {
  text: string;
  places: ReadPlace[];
}

/** What Pagefind gives for a record; only what is used here. */
export interface Fragment {
  content: string;
  anchors: { id: string; title?: string; location: number }[];
}

/** The page that is given to Pagefind for a document, and the texts of its units as they stand in it. */
export function makeRecord(document: SearchDocument): { html: string; encoded: EncodedText[] } {
  const encoded = document.units.map(({ text, readings }) => encodeText(text, readings));
  const body = document.units.map((unit, at) => {
    const title = escapeHtml(JSON.stringify(noteOf(unit)));
    return `<span id="u${at}" data-pagefind-title="${title}"></span> ${escapeHtml(encoded[at]?.encoded ?? '')} `;
  });
  return { html: `<html lang="vi"><body>${body.join('')}</body></html>`, encoded };
}

function noteOf({ anchor, label, trail, implements: taken, relations, takenUpBy }: SearchUnit): UnitNote {
  return { anchor, label, trail, implements: taken, local: relations.includes('local'), takenUpBy };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The units of a record, in order. */
export function readRecord({ content, anchors }: Fragment): ReadUnit[] {
  const words = content.split(' ');
  return anchors.map(({ title, location }, at) => ({
    ...(JSON.parse(title ?? '{}') as UnitNote),
    ...decodeText(words.slice(location, anchors[at + 1]?.location)),
  }));
}
