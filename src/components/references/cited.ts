/** Cited documents as the page lists them: what is known of each, and the places that cite it. */
import type { IndexData, ReferencesData } from '../../core/formats/contract.ts';

type Cited = ReferencesData['documents'][number];
type Mention = Cited['mentions'][number];

/** A document that cites, with its places. */
export interface CitingDocument {
  id: string;
  name: string;
  /** Address below the base path. */
  path: string;
  places: { anchor: string; words: string; times: number }[];
}

export interface CitedDocument {
  number: string;
  /** `Nghị quyết`; null where nobody knows the document yet. */
  type: string | null;
  date: string | null;
  authority: string | null;
  title: string | null;
  /** Address below the base path; null for a document that the site does not have. */
  path: string | null;
  /** The official address; null where nobody has looked it up. */
  address: string | null;
  standing: 'here' | 'known' | 'unknown';
  citing: CitingDocument[];
}

const partNames: Partial<Record<Mention['type'], string>> = {
  letterhead: 'phần đầu',
  title: 'trích yếu',
  opening: 'phần mở đầu',
  closing: 'phần kết',
  recipients: 'nơi nhận',
  signature: 'phần ký',
  field: 'dòng phân công',
  cell: 'ô trong bảng',
  attachment: 'phụ lục',
  furniture: 'ghi chú ở lề',
};

/** Puts the reverse index of mentions together with what corpus and registry know. */
export function listCited(
  directive: string,
  documents: readonly Cited[],
  index: IndexData['documents'],
): CitedDocument[] {
  const own = index.filter((entry) => entry.id === directive || entry.directive === directive);
  const names = new Map(own.map(({ id, name }) => [id, name]));
  return documents.map(({ number, target, known, mentions }) => {
    const entry = target === null ? undefined : index.find(({ id }) => id === target);
    const { type = null, date = null, authority = null, title = null } = entry ?? known ?? {};
    return {
      number,
      type,
      date,
      authority,
      title,
      path: entry ? addressOf(entry.id, entry.directive) : null,
      address: known?.address ?? null,
      standing: entry ? 'here' : known ? 'known' : 'unknown',
      citing: [...Map.groupBy(mentions, ({ document }) => document)].map(([id, found]) => ({
        id,
        name: names.get(id) ?? id,
        path: addressOf(id, id === directive ? null : directive),
        places: listPlaces(found),
      })),
    };
  });
}

function addressOf(id: string, directive: string | null): string {
  return directive === null ? `/${id}/` : `/${directive}/${id}/`;
}

/** Each provision once, with how often it names the document; places of one name are told apart by a count. */
function listPlaces(mentions: readonly Mention[]): CitingDocument['places'] {
  const seen = new Map<string, number>();
  return [...Map.groupBy(mentions, ({ provision }) => provision)].flatMap(([anchor, found]) => {
    const [first] = found;
    if (!first) return [];
    const name = first.label || (partNames[first.type] ?? 'trong văn bản');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [{ anchor, words: count > 1 ? `${name}, chỗ ${count}` : name, times: found.length }];
  });
}
