/** What Akoma Ntoso says about a document outside its text: who, when, which text, and what it carries out. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { slug } from '../../text/slug.ts';
import { nameBody } from '../citation.ts';
import type { DocumentData, LinkData } from '../contract.ts';
import { block, line, words } from './build.ts';
import { nameExpression, namePart, nameWork, type NamedWork } from './frbr.ts';
import { noteId } from './words.ts';

/** Elements of ours within what the schema leaves open. */
export const namespace = 'urn:doi-chieu:akn';

/** A document that another carries out, and how people call it. */
export interface CarriedOut extends NamedWork {
  name: string;
}

/** A task of a plan with the provisions that it takes up; `work` is the name of the document that has them. */
export interface TakenUp {
  task: string;
  work: string;
  link: LinkData;
}

/** A document and what is known about it. */
export interface Described {
  document: DocumentData;
  work: NamedWork;
  /** Who publishes this: the site. */
  publisher: string;
  implements: CarriedOut[];
  links: TakenUp[];
}

const missing = 'Bản nguồn không ghi';
/** The schema asks for a date everywhere; this one says by its name that there is none. */
const noDate = { date: '0001-01-01', name: 'unknown' };

/** The whole `<meta>` of a document. */
export function metaOf(described: Described): Element {
  const { document } = described;
  const parts = [
    identification(described, 'main'),
    analysis(described),
    references(described),
    notes(document),
    proprietary(document),
  ];
  return block(
    'meta',
    {},
    parts.filter((part) => part !== null),
  );
}

/** The `<meta>` of a component: an annex has the identity of its document and a name of its own. */
export function metaOfComponent(described: Described, component: string): Element {
  return block('meta', {}, [identification(described, component)]);
}

function identification({ document, work }: Described, component: string): Element {
  const uri = nameWork(work);
  const expression = nameExpression(uri);
  const issued = document.date === null ? noDate : { date: document.date, name: 'issued' };
  const value = (name: string, text: string | null): Element[] =>
    text === null ? [] : [x(name, { value: text })];
  const core = (base: string, ending: string, date: typeof noDate, author: string): Element[] => [
    x('FRBRthis', { value: `${namePart(base, component)}${ending}` }),
    x('FRBRuri', { value: `${base}${ending}` }),
    x('FRBRdate', date),
    x('FRBRauthor', { href: `#${author}`, as: author === 'issuer' ? '#author' : '#editor' }),
  ];
  return block('identification', { source: '#publisher' }, [
    block('FRBRWork', {}, [
      ...core(uri, '', issued, 'issuer'),
      x('FRBRcountry', { value: 'vn' }),
      ...value('FRBRsubtype', document.type === null ? null : slug(document.type)),
      ...value('FRBRnumber', document.number),
      ...value('FRBRname', document.title),
    ]),
    block('FRBRExpression', {}, [
      ...core(expression, '', issued, 'issuer'),
      ...value('FRBRversionNumber', document.hash),
      x('FRBRlanguage', { language: 'vie' }),
    ]),
    block('FRBRManifestation', {}, [
      ...core(expression, '.xml', noDate, 'publisher'),
      x('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ]);
}

/** What the document carries out, as it says itself; and links, each with its status: most are only proposed. */
function analysis({ implements: above, links }: Described): Element | null {
  const whole = above.map((work) =>
    block('implicitReference', { href: nameWork(work), showAs: work.name }, [
      x('dch:implements', { 'xmlns:dch': namespace }),
    ]),
  );
  const parts = links.map(({ task, work, link }) => {
    const href = namePart(work, 'main', link.target);
    const { relation, status, confidence, method } = link;
    const shares = { kept: round(1 - link.omitted), added: round(link.inserted), score: round(link.score) };
    return block('implicitReference', { for: task, href, showAs: link.targetLabel }, [
      x('dch:link', { 'xmlns:dch': namespace, relation, status, confidence, method, ...shares }),
    ]);
  });
  const lists = [whole, parts]
    .filter((list) => list.length > 0)
    .map((list) => block('otherReferences', { source: '#publisher' }, list));
  return lists.length > 0 ? block('analysis', { source: '#publisher' }, lists) : null;
}

const round = (share: number): string => String(Math.round(share * 1000) / 1000);

function references({ document, work, publisher }: Described): Element {
  const { authority, signature } = document;
  const organisation = (eId: string, name: string): Element =>
    x('TLCOrganization', { eId, href: `/akn/ontology/organization/vn/${slug(name)}`, showAs: name });
  const role = (eId: string, showAs: string): Element =>
    x('TLCRole', { eId, href: `/akn/ontology/role/${eId}`, showAs });
  return block('references', { source: '#publisher' }, [
    x('original', { eId: 'original', href: nameExpression(nameWork(work)), showAs: document.name }),
    authority === null
      ? x('TLCOrganization', { eId: 'issuer', href: '/akn/ontology/organization/vn/nd', showAs: missing })
      : organisation('issuer', nameBody(document) ?? authority),
    organisation('publisher', publisher),
    ...(signature?.name
      ? [
          x('TLCPerson', {
            eId: 'signer',
            href: `/akn/ontology/person/vn/${slug(signature.name)}`,
            showAs: signature.name,
          }),
        ]
      : []),
    role('author', 'Cơ quan ban hành'),
    role('editor', 'Nơi đăng'),
  ]);
}

/** One note a correction; the text itself stays as received. */
function notes({ provisions }: DocumentData): Element | null {
  const made = provisions.flatMap(({ id, corrections }) =>
    corrections.map(({ reads, shouldRead, why }, i) =>
      block('note', { eId: noteId(id, i + 1), marker: '*' }, [
        line('p', {}, [words(`Bản nguồn ghi “${reads}”, có thể đúng là “${shouldRead}”. ${why}`)]),
      ]),
    ),
  );
  return made.length > 0 ? block('notes', { source: '#publisher' }, made) : null;
}

/** Which text this is, what the source does not say, and remarks of the editors. */
function proprietary({ hash, publication, notes: remarks, ...document }: DocumentData): Element {
  const facts = { number: document.number, date: document.date, authority: document.authority };
  const absent = Object.entries(facts).filter(([, value]) => value === null);
  const own = (name: string, attributes: Record<string, string>, text = ''): Element =>
    x(`dch:${name}`, { 'xmlns:dch': namespace, ...attributes }, text === '' ? [] : [words(text)]);
  return block('proprietary', { source: '#publisher' }, [
    own('source', { sha256: hash, ...(publication === null ? {} : { publication }) }),
    ...absent.map(([field]) => own('missing', { field }, missing)),
    ...remarks.map(({ field, text }) => own('remark', { field }, text)),
  ]);
}
