/** What a document is in the words of schema.org, for search engines. A fact that the source does not give is left out. */
import { nameBody } from './citation.ts';
import type { DocumentData } from './contract.ts';

type Described = Pick<
  DocumentData,
  'name' | 'type' | 'number' | 'date' | 'authority' | 'title' | 'publication' | 'role'
>;

/** A document that another one carries out; `address` where it can be read here. */
export interface Carried {
  name: string;
  number: string | null;
  address: string | null;
}

/** Addresses of a document and of its files. */
export interface Addresses {
  page: string;
  /** Akoma Ntoso. */
  xml: string;
  json: string;
}

interface Node {
  '@type': string;
  '@id'?: string;
  [property: string]: unknown;
}

/** A property, or nothing where there is no value. */
const given = (property: string, value: unknown): object => (value ? { [property]: value } : {});

/**
 * A document as `Legislation` (schema.org). That a plan carries a directive out is what the plan says of itself; links
 * between provisions, which a machine proposes, are not stated here as facts.
 */
export function toLegislation(
  document: Described,
  addresses: Addresses,
  carried: readonly Carried[],
): Node & { '@context': string } {
  const { name, type, number, date, authority, title, publication } = document;
  const place =
    document.role === 'plan'
      ? { '@type': 'AdministrativeArea', name }
      : { '@type': 'Country', name: 'Việt Nam' };
  const ensured = carried.map((work) => ({
    '@type': 'Legislation',
    ...given('@id', work.address),
    name: work.name,
    ...given('legislationIdentifier', work.number),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': addresses.page,
    url: addresses.page,
    name: document.role === 'plan' ? `${type ?? 'Văn bản'} của ${name}` : name,
    ...given('description', title),
    inLanguage: 'vi',
    ...given('legislationType', type),
    ...given('legislationIdentifier', number),
    ...given('legislationDate', date),
    ...given('legislationPassedBy', authority && { '@type': 'Organization', name: nameBody(document) }),
    spatialCoverage: place,
    ...given('isBasedOn', publication?.startsWith('http') && publication),
    ...given('legislationEnsuresImplementationOf', ensured.length > 0 && ensured),
    encoding: [encoding('application/akn+xml', addresses.xml), encoding('application/json', addresses.json)],
  };
}

/** A file of the text; none of them is the official one. */
const encoding = (format: string, contentUrl: string): Node => ({
  '@type': 'LegislationObject',
  encodingFormat: format,
  contentUrl,
  legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
});

/** JSON that may stand in a `<script>`: nothing in it can end the element or begin a comment. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
