/** What a popover says of a mention: the document's name, and the words that are meant. */
import type { CitableData } from '../../core/formats/citable.ts';

type Provision = CitableData['provisions'][number];

/** A line, and whose words it is. */
export interface Line {
  text: string;
  kind: 'head' | 'said' | 'note';
}

/** Headings of a whole document that are shown at most. */
const most = 12;

/** A line of a document with its number as received; dashes of lists stand as they are. */
const write = ({ num, text }: Provision): string => (num === '' ? text : `${num} ${text}`);

/** The provisions below one, itself first, in the order of the text. */
function listUnder(provisions: readonly Provision[], id: string): Provision[] {
  const inside = new Set([id]);
  return provisions.filter((provision) => {
    if (provision.parent !== null && inside.has(provision.parent)) inside.add(provision.id);
    return inside.has(provision.id);
  });
}

/** The lines for a provision, or for the whole document: its title and its first headings. */
export function listLines(data: CitableData, id: string | null): Line[] {
  const { title, provisions } = data;
  const own = id === null ? undefined : provisions.find((provision) => provision.id === id);
  if (!own) {
    const tops = provisions.filter(({ parent }) => parent === null);
    const rest = tops.length - most;
    return [
      ...(title === null ? [] : [{ text: title, kind: 'said' as const }]),
      ...tops.slice(0, most).map((top): Line => ({ text: write(top), kind: 'said' })),
      ...(rest > 0 ? [{ text: `và ${rest} mục nữa`, kind: 'note' as const }] : []),
    ];
  }
  const shown = listUnder(provisions, own.id);
  const fixes = shown.flatMap((provision) => provision.fixes ?? []);
  return [
    {
      text: own.label.replace(/^[\dIVXLC]/, 'mục $&').replace(/^./, (first) => first.toUpperCase()),
      kind: 'head',
    },
    ...shown.map((provision): Line => ({ text: write(provision), kind: 'said' })),
    ...fixes.map(([reads, should]): Line => ({
      text: `[Bản nguồn ghi “${reads}”, có thể đúng là “${should}”.]`,
      kind: 'note',
    })),
  ];
}
