/** What the facts box of a document says, as rows. */
import type { DocumentData } from '../../core/formats/contract.ts';
import { formatDate } from '../words.ts';

export interface FactRow {
  term: string;
  /** Words of the document; null where the source does not give the fact. */
  value: string | null;
  notes: string[];
  /** What stands where there is no value; by default that the source does not give it. */
  missing?: string;
}

type Described = Pick<
  DocumentData,
  'number' | 'date' | 'authority' | 'signature' | 'notes' | 'provisions' | 'publication'
>;

/** Date and time in a digital signature: `27/05/2024 16:27:37`. */
const signedAt = /\d{1,2}\/\d{1,2}\/\d{4}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/;

/** The facts of a document in order, each with the remarks of the editors on it. */
export function listFacts(document: Described): FactRow[] {
  const { number, date, authority, signature } = document;
  const signer = [signature?.name, signature?.position, signature?.authority].filter(Boolean).join(', ');
  return [
    { term: 'Số và ký hiệu', value: number, notes: notesOn(document, 'number') },
    {
      term: 'Ngày ban hành',
      value: date && formatDate(date),
      notes: explainDate(document),
    },
    { term: 'Cơ quan ban hành', value: authority, notes: notesOn(document, 'authority', 'place') },
    { term: 'Người ký', value: signer || null, notes: notesOn(document, 'signature') },
    { term: 'Nguồn công bố', value: document.publication, notes: [], missing: 'Chưa ghi' },
  ];
}

function notesOn(document: Described, ...fields: string[]): string[] {
  return document.notes.filter((note) => fields.includes(note.field)).map((note) => note.text);
}

/** A date in a digital signature looks like the date of the document; say why it is not taken for it. */
function explainDate(document: Described): string[] {
  const notes = notesOn(document, 'date');
  if (document.date !== null || notes.length > 0) return notes;
  return document.provisions
    .filter((node) => node.role === 'digital-signature')
    .flatMap((node) => signedAt.exec(node.text)?.[0] ?? [])
    .map((time) => `Dấu ký số ở cuối tệp ghi ${time}. Đó là lúc ký tệp, chưa chắc là ngày ban hành.`);
}
