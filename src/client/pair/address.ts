/** The address says which two plans and which rows: it can be shared, and the back button goes by it. */

export const views = ['both', 'first', 'second', 'neither', 'local'] as const;
export type View = (typeof views)[number];

/** Words of the address for the rows that are shown. */
const viewNames: Record<View, string> = {
  both: 'ca-hai',
  first: 'chi-a',
  second: 'chi-b',
  neither: 'chua-thay',
  local: 'rieng',
};

export interface Choice {
  /** Ids as the address or the form gives them: perhaps unknown, perhaps empty. */
  a: string;
  b: string;
  /** Null shows all rows. */
  view: View | null;
}

/** Reads `?a=da-nang&b=binh-dinh&xem=chi-a`; what it does not know is none. */
export function readChoice(search: string): Choice {
  const given = new URLSearchParams(search);
  const view = views.find((name) => viewNames[name] === given.get('xem')) ?? null;
  return { a: given.get('a') ?? '', b: given.get('b') ?? '', view };
}

/** The same as a query string. */
export function writeChoice({ a, b, view }: Choice): string {
  const given = new URLSearchParams({ a, b });
  if (view) given.set('xem', viewNames[view]);
  return `?${given}`;
}
