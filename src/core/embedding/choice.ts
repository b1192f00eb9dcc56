/** What somebody wants to show on a page of their own: read from an address and written back into one. */

/** Kinds of pages to embed, as the address names them. */
export const kinds = ['muc', 'doan', 'doi-chieu', 'theo-ke-hoach', 'ma-tran', 'so-sanh', 'co-quan'] as const;
export type Kind = (typeof kinds)[number];

/** Texts of the choice by their names in the address. */
export const names = {
  directive: 'd',
  clause: 'muc',
  provision: 'doan',
  plan: 'kh',
  task: 'viec',
  first: 'a',
  second: 'b',
  agency: 'cq',
  theme: 'theme',
  accent: 'accent',
  size: 'size',
} as const;

/** Texts of the choice that each kind has a use for, besides the directive and the look. */
export const usedBy: Readonly<Record<Kind, readonly (keyof typeof names)[]>> = {
  muc: ['clause'],
  doan: ['clause', 'provision'],
  'doi-chieu': ['plan', 'clause', 'provision'],
  'theo-ke-hoach': ['plan', 'task'],
  'ma-tran': [],
  'so-sanh': ['first', 'second'],
  'co-quan': ['agency'],
};

/** A choice: ids as they were given, perhaps unknown, perhaps empty. */
export interface Choice extends Record<keyof typeof names, string> {
  kind: Kind;
  /** Ids of plans; none: all places. */
  places: string[];
  /** Whether the page says when a text has changed since. */
  pinned: boolean;
}

const shapes: Partial<Record<keyof typeof names, RegExp>> = {
  theme: /^(?:light|dark)$/,
  accent: /^[0-9a-f]{6}$/,
  size: /^(?:[89]\d|1[0-5]\d|160)$/,
};

/** Reads `?d=2024-69-kl-tw&xem=muc&muc=2&noi=da-nang`; what is of another shape is as if it were not there. */
export function readChoice(search: string): Choice {
  const query = new URLSearchParams(search);
  const read = ([field, name]: [string, string]): [string, string] => {
    const value = query.get(name) ?? '';
    return [field, (shapes[field as keyof typeof names] ?? /^[\w-]{1,200}$/).test(value) ? value : ''];
  };
  const given = Object.fromEntries(Object.entries(names).map(read)) as Record<keyof typeof names, string>;
  return {
    ...given,
    kind: kinds.find((kind) => kind === query.get('xem')) ?? 'muc',
    places: (query.get('noi') ?? '').split(',').filter((id) => /^[a-z0-9-]{1,64}$/.test(id)),
    pinned: query.get('ghim') === '1',
  };
}

/** A query in which commas stand as they are, since people read it; nothing where it is empty. */
export const writeQuery = (query: URLSearchParams): string =>
  query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',')}`;

/** The same as a query, without what is empty. */
export function writeChoice(choice: Partial<Choice>): string {
  const query = new URLSearchParams();
  if (choice.kind) query.set('xem', choice.kind);
  for (const [field, name] of Object.entries(names)) {
    const value = choice[field as keyof typeof names];
    if (value) query.set(name, value);
  }
  if (choice.places && choice.places.length > 0) query.set('noi', choice.places.join(','));
  if (choice.pinned) query.set('ghim', '1');
  return writeQuery(query);
}
