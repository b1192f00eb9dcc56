import { readFileSync } from 'node:fs';
import { decodeSource, type Source } from './source.ts';

/** The project's own corpus: the four documents with which every promise is tested. */
export const seeds = [
  { name: '69-KL/TW', role: 'directive', file: 'content/sources/2024-69-kl-tw/source.md' },
  { name: 'Đà Nẵng', role: 'plan', file: 'content/sources/2024-69-kl-tw/plans/da-nang/source.md' },
  { name: 'Bình Định', role: 'plan', file: 'content/sources/2024-69-kl-tw/plans/binh-dinh/source.md' },
  { name: 'Phú Quốc', role: 'plan', file: 'content/sources/2024-69-kl-tw/plans/thi-uy-phu-quoc/source.md' },
] as const;

/** A file read as the program reads it. */
export function sourceOf(file: string): Source {
  const { source } = decodeSource(file, readFileSync(file));
  if (!source) throw new Error(`${file} could not be read`);
  return source;
}

/** A text read as the program reads a file. */
export function sourceFrom(text: string): Source {
  const { source } = decodeSource('source.md', new TextEncoder().encode(text));
  if (!source) throw new Error('the text could not be read');
  return source;
}
