/** The documents that a plan carries out, as its facts box names them. */
import type { IndexData, ReferencesData } from '../../core/formats/contract.ts';

export interface Implemented {
  name: string;
  number: string | null;
  /** Address below the base path; null for a document that the site does not have. */
  path: string | null;
  date: string | null;
  authority: string | null;
  /** Official address of a document that the site does not have, where a person has checked one. */
  address: string | null;
}

/**
 * @param ids       ids of documents of the corpus, or numbers of documents outside it
 * @param directive the directive in whose folder the plan stands: a plan's own parents may stand there too
 */
export function listImplemented(
  ids: readonly string[],
  directive: string,
  documents: IndexData['documents'],
  cited: ReferencesData['documents'],
): Implemented[] {
  return ids.map((id) => {
    const own = documents.find(
      (document) => document.id === id && [null, directive].includes(document.directive),
    );
    if (own) {
      const { name, number, date, authority } = own;
      const isPlan = own.role === 'plan';
      return {
        name: isPlan ? `${own.type ?? 'Kế hoạch'} của ${name}` : name,
        number,
        path: isPlan ? `/${directive}/${id}/` : `/${id}/`,
        date,
        authority,
        address: null,
      };
    }
    const known = cited.find(({ number }) => number === id)?.known;
    const name = [known?.type, `số ${id}`].filter(Boolean).join(' ');
    return {
      name,
      number: id,
      path: null,
      date: known?.date ?? null,
      authority: known?.authority ?? null,
      address: known?.address ?? null,
    };
  });
}
