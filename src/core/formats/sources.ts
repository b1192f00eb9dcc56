import { citeDocument, withAddress } from './citation.ts';
import type { DocumentData } from './contract.ts';

/** What identifies the site in what people take away. */
export interface Publisher {
  /** `Đối Chiếu` */
  name: string;
  /** Address of the site's front page, ending in a slash. */
  address: string;
}

/** A document on the site. */
export interface Published {
  document: DocumentData;
  /** `2024-69-kl-tw/da-nang` */
  path: string;
}

/**
 * Lines that say which texts something was made from. The text is named by the beginning of its SHA-256 and not by a
 * day: the same texts give the same file.
 *
 * @param page path of the page that shows the same
 */
export function saySources(
  documents: readonly Published[],
  { name, address }: Publisher,
  page: string,
): string[] {
  const lines = documents.map(
    ({ document, path }) =>
      `${withAddress(citeDocument(document), name, `${address}${path}/`)} (mã bản nguồn ${document.hash}).`,
  );
  return [
    'Nguồn:',
    ...lines,
    `Bảng này trên mạng: ${address}${page}`,
    `Bảng do trang ${name} lập từ các bản nguồn trên, không phải văn bản của cơ quan ban hành.`,
  ];
}
