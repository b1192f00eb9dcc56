/** The documents of a corpus by their numbers, for pages that cite them. */
import { z } from 'zod';
import { normaliseNumber } from './numbers.ts';

/** `nhung/so-hieu.json` */
export const numberIndex = z.object({
  version: z.literal(1),
  documents: z.array(
    z.object({
      /** As the registry writes it: `69-KL/TW`. */
      number: z.string(),
      /** Page of the document, below the site's base path: `2024-69-kl-tw/`. */
      page: z.string(),
      /** ISO 8601; null where the source gives none. */
      date: z.string().nullable(),
      /** Where it is from; null for documents of the Centre, whose numbers no locality gives as well. */
      place: z.string().nullable(),
    }),
  ),
});

export type NumberIndex = z.infer<typeof numberIndex>;

/** What is known of a document of the corpus. */
interface Listed {
  id: string;
  /** Null for a directive. */
  directive: string | null;
  name: string;
  number: string | null;
  date: string | null;
}

/** Makes the index; documents whose source gives no number cannot be cited by one. */
export function makeNumberIndex(documents: readonly Listed[]): NumberIndex {
  return {
    version: 1,
    documents: documents.flatMap(({ id, directive, name, number, date }) =>
      number === null
        ? []
        : {
            number: normaliseNumber(number),
            page: directive === null ? `${id}/` : `${directive}/${id}/`,
            date,
            place: directive === null ? null : name,
          },
    ),
  };
}
