/**
 * Names of documents after the Akoma Ntoso Naming Convention 1.0 (OASIS): country, kind, date, number. Where the
 * source gives no date, `nd` stands in its place; where it gives no number, the id that the document has here.
 */
import { slug } from '../../text/slug.ts';

/** What a name is made of. */
export interface NamedWork {
  /** Path of the document on the site: `2024-69-kl-tw/da-nang`. */
  path: string;
  type: string | null;
  number: string | null;
  date: string | null;
}

/** The work: `/akn/vn/doc/ket-luan/2024-01-11/69-kl-tw`. */
export function nameWork({ path, type, number, date }: NamedWork): string {
  const name = slug(number ?? path);
  return `/akn/vn/doc/${slug(type ?? 'văn bản')}/${date ?? 'nd'}/${name}`;
}

/** Its text in Vietnamese, as received. */
export const nameExpression = (work: string): string => `${work}/vie@`;

/** A component or provision of a work: `…/!main~para_1`. */
export function namePart(uri: string, component: string, provision?: string): string {
  return `${uri}/!${component}${provision === undefined ? '' : `~${provision}`}`;
}
