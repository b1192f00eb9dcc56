/** Every number that some document cites, with the way to the places. */
import type { ReferencesData } from '../../core/formats/contract.ts';
import { citedAnchor } from '../../core/references/anchor.ts';

type Cited = ReferencesData['documents'][number];

export interface CitedNumber {
  number: string;
  /** `Nghị quyết`; null where nobody knows. */
  type: string | null;
  /** Places that cite it, under its directive. */
  mentions: number;
  /** Address of the list of these places, below the base path. */
  path: string;
}

/** Numbers in the order in which people look for them: by number, then by year and sign. */
export function listCitedNumbers(
  directive: string,
  documents: readonly Cited[],
  typeOf: (id: string) => string | null,
): CitedNumber[] {
  return documents
    .map(({ number, target, known, mentions }) => ({
      number,
      type: known?.type ?? (target === null ? null : typeOf(target)),
      mentions: mentions.length,
      path: `/${directive}/vien-dan/#${citedAnchor(number)}`,
    }))
    .toSorted((a, b) => order.compare(a.number, b.number));
}

const order = new Intl.Collator('vi', { numeric: true });
