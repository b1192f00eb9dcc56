/** Packs what a file is to say into its bytes, or takes them from an earlier run that packed the same. */
import type { Paper } from '../../src/core/formats/paper.ts';
import type { Sheet } from '../../src/core/formats/sheet.ts';
import { openCache } from '../cache.ts';
import { packPaper } from './docx.ts';
import { packSheet } from './xlsx.ts';

export interface Packer {
  paper: (paper: Paper) => Promise<Uint8Array>;
  sheet: (sheet: Sheet) => Promise<Uint8Array>;
  /** How many files were packed, not taken from an earlier run. */
  packed: () => number;
}

/**
 * A file depends on its paper or sheet and on what packs it, so that a changed plan costs its own files and those of
 * the tables that it stands in.
 *
 * @param cache folder for files of earlier runs; null to pack all anew
 */
export async function openPacker(cache: string | null): Promise<Packer> {
  const code = ['scripts/exports/{docx,xlsx}.ts'];
  const keep = await openCache(cache, { code, libraries: ['docx', 'fflate', 'hucre'] });
  let packed = 0;
  const pack = <Content>(
    content: Content,
    make: (content: Content) => Promise<Uint8Array>,
  ): Promise<Uint8Array> =>
    keep(`${make.name} ${JSON.stringify(content)}`, () => {
      packed += 1;
      return make(content);
    });
  return {
    paper: (paper) => pack(paper, packPaper),
    sheet: (sheet) => pack(sheet, packSheet),
    packed: () => packed,
  };
}
