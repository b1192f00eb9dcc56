/** What other sites show of a document that they cite: its name and its provisions, words as received. */
import { z } from 'zod';
import type { Document, Provision } from '../document/types.ts';
import { citeBriefly } from './citation.ts';

/** `data/<directive>/citable.json` and `data/<directive>/citable/<plan>.json` */
export const citableData = z.object({
  /** `Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị` */
  cite: z.string(),
  title: z.string().nullable(),
  /** What can be cited by a label, in the order of the text. */
  provisions: z.array(
    z.object({
      id: z.string(),
      parent: z.string().nullable(),
      label: z.string(),
      num: z.string(),
      text: z.string(),
      /** Places that were probably misread: what is printed, and what it should be. */
      fixes: z.array(z.tuple([z.string(), z.string()])).optional(),
    }),
  ),
});

export type CitableData = z.infer<typeof citableData>;

/** Makes it of a document; what a table says stands on the full page only. */
export function makeCitable(document: Document): CitableData {
  const { role, name, facts } = document;
  return {
    cite: citeBriefly({ role, name, ...facts }),
    title: facts.title,
    provisions: document.provisions
      .filter(isCitable)
      .map(({ id, parent, label, num, text, corrections }) => ({
        id,
        parent,
        label,
        num,
        text,
        ...(corrections.length > 0
          ? { fixes: corrections.map(({ reads, shouldRead }): [string, string] => [reads, shouldRead]) }
          : {}),
      })),
  };
}

const isCitable = ({ part, label, type }: Provision): boolean =>
  part !== null && label !== '' && !['table', 'row', 'cell'].includes(type);
