import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument, XmlElement, XsdValidator, type XmlNode } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, test } from 'vitest';
import { addressOf, described } from './akn.fixture.ts';
import { toAkomaNtoso } from './akn.ts';
import { nameWork } from './frbr.ts';

/** Read by another library than the one that wrote it. */
const files = described.map(({ name, value }) => {
  const xml = toAkomaNtoso(value, addressOf);
  return { name, value, xml, root: XmlDocument.fromString(xml).root };
});
const namespaces = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };
const find = (root: XmlElement, path: string): XmlNode[] => root.find(path, namespaces);
const all = (root: XmlElement, path: string): XmlElement[] =>
  find(root, path).filter((node) => node instanceof XmlElement);
const eIds = (root: XmlElement): string[] =>
  all(root, '//*[@eId]').map((element) => element.attr('eId')?.value ?? '');
const wordsIn = (text: string): string[] =>
  text
    .replace(/\u0007/gu, '')
    .split(/\s+/u)
    .filter(Boolean);

describe.each(files)('$name', ({ value, xml, root }) => {
  test('every word of the document stands in it once, in its order, and no other', () => {
    const spoken = find(root, '//text()[not(ancestor::a:meta)]').map((node) => node.content);
    const expected = value.document.provisions.flatMap(({ num, text }) => [num, text]);
    // A mark within a word does not cut it: stretches of one line are joined before they are compared.
    expect(wordsIn(spoken.join('')).join('')).toBe(wordsIn(expected.join(' ')).join(''));
  });

  test('every provision has its id, and no id stands twice', () => {
    const ids = eIds(root);
    expect(new Set(ids).size).toBe(ids.length);
    expect(value.document.provisions.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('what is pointed at within the file is there', () => {
    const ids = new Set(eIds(root));
    const pointers = all(root, '//*[@href or @source or @for or @as]').flatMap((element) =>
      ['href', 'source', 'as']
        .map((name) => element.attr(name)?.value ?? '')
        .filter((target) => target.startsWith('#'))
        .map((target) => target.slice(1))
        .concat(element.attr('for')?.value ?? []),
    );
    expect(pointers.length).toBeGreaterThan(5);
    expect(pointers.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('the second run gives the same bytes', () => {
    expect(toAkomaNtoso(value, addressOf)).toBe(xml);
  });
});

describe('what is said about a document', () => {
  const [centre, daNang, , , crowded] = files;
  if (!centre || !daNang || !crowded) throw new Error('no files');

  test('a correction is a note; the received word is the text', () => {
    const [reading] = all(daNang.root, '//a:inline[@name="doubtfulReading"]');
    const [mark] = all(daNang.root, '//a:noteRef');
    const [note] = all(daNang.root, '//a:note');
    expect(reading?.content).toBe('Chủ trọng');
    expect(mark?.attr('href')?.value).toBe(`#${note?.attr('eId')?.value ?? ''}`);
    expect(note?.content.trim()).toBe(
      'Bản nguồn ghi “Chủ trọng”, có thể đúng là “Chú trọng”. “Chủ trọng” không có trong tiếng Việt.',
    );
  });

  test('a mention of a known document is a reference, an unknown one is none', () => {
    const known = all(daNang.root, '//a:ref').map(({ content }) => content);
    expect(known).toContain('69-KL/TW');
    expect(all(daNang.root, '//a:inline[@name="citedDocument"]').map(({ content }) => content)).toContain(
      '20-NQ/TW',
    );
  });

  test('links name provision, relation and status', () => {
    const references = all(daNang.root, '//a:implicitReference[@for]');
    expect(references.length).toBe(daNang.value.links.length);
    const [first] = daNang.value.links;
    expect(references[0]?.attr('href')?.value).toBe(
      `/akn/vn/doc/ket-luan/2024-01-11/69-kl-tw/!main~${first?.link.target ?? ''}`,
    );
    expect(references[0]?.toString()).toContain(`status="${first?.link.status ?? ''}"`);
  });

  test('a missing date is called missing, never guessed', () => {
    const dates = all(daNang.root, '//a:FRBRWork/a:FRBRdate').map((date) => date.attr('name')?.value);
    expect(dates).toEqual(['unknown']);
    expect(daNang.xml).toContain('field="date">Bản nguồn không ghi<');
    expect(all(centre.root, '//a:FRBRWork/a:FRBRdate')[0]?.attr('date')?.value).toBe('2024-01-11');
  });

  test('annexes are components, tables are tables', () => {
    expect(all(crowded.root, '//a:attachment').length).toBe(2);
    expect(all(crowded.root, '//a:table//a:td').map(({ content }) => content.trim())).toContain(
      'Ban Tuyên giáo',
    );
  });
});

test.each([
  [
    { path: '2024-69-kl-tw', type: 'Kết luận', number: '69-KL/TW', date: '2024-01-11' },
    'ket-luan/2024-01-11/69-kl-tw',
  ],
  [
    { path: '2024-69-kl-tw/da-nang', type: 'Kế hoạch', number: null, date: null },
    'ke-hoach/nd/2024-69-kl-tw-da-nang',
  ],
  [{ path: 'x', type: null, number: '09/2024/NĐ-CP', date: null }, 'van-ban/nd/09-2024-nd-cp'],
])('%o is named %s', (work, name) => {
  expect(nameWork(work)).toBe(`/akn/vn/doc/${name}`);
});

/**
 * The part of the content model that this project uses, after the OASIS schema: an element with what may stand in it,
 * in any order unless it begins with `in order:`. It is checked where the schema itself is not at hand.
 */
const hierarchy = 'part chapter section article clause paragraph subparagraph point indent hcontainer';
const model: Record<string, string> = {
  akomaNtoso: 'doc',
  doc: 'in order: meta preface preamble mainBody conclusions attachments',
  meta: 'in order: identification analysis references notes proprietary',
  identification: 'in order: FRBRWork FRBRExpression FRBRManifestation',
  FRBRWork: 'in order: FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry FRBRsubtype FRBRnumber FRBRname',
  FRBRExpression: 'in order: FRBRthis FRBRuri FRBRdate FRBRauthor FRBRversionNumber FRBRlanguage',
  FRBRManifestation: 'in order: FRBRthis FRBRuri FRBRdate FRBRauthor FRBRformat',
  analysis: 'otherReferences',
  otherReferences: 'implicitReference',
  implicitReference: 'link implements',
  references: 'original TLCOrganization TLCPerson TLCRole',
  notes: 'note',
  note: 'p',
  proprietary: 'source missing remark',
  preface: 'container',
  preamble: 'container',
  conclusions: 'container',
  container: 'p',
  mainBody: `${hierarchy} p`,
  ...Object.fromEntries(
    hierarchy.split(' ').map((name) => [name, `in order: num heading content intro ${hierarchy}`]),
  ),
  intro: 'p',
  content: 'p table',
  table: 'tr',
  tr: 'td th',
  td: 'p',
  th: 'p',
  attachments: 'attachment',
  attachment: 'in order: num heading doc',
  p: 'ref inline noteRef',
  heading: 'ref inline noteRef',
  num: '',
  ref: 'inline noteRef',
  inline: '',
};

test.each(files)('$name keeps to the content model', ({ root }) => {
  const problems = all(root, '//*').flatMap((element) => {
    const rule = model[element.name] ?? '';
    const allowed = rule.replace('in order: ', '').split(' ');
    const found = all(element, './*').map(({ name }) => name);
    const strange = found.filter((name) => !allowed.includes(name));
    // Levels of the hierarchy may mix; all other names keep their order.
    const places = found.map((name) => (hierarchy.split(' ').includes(name) ? 99 : allowed.indexOf(name)));
    const isOrdered = !rule.startsWith('in order: ') || places.every((at, i) => at >= (places[i - 1] ?? 0));
    return [
      ...strange.map((name) => `<${name}> in <${element.name}>`),
      ...(isOrdered ? [] : [`<${element.name}>: ${found.join(' ')}`]),
    ];
  });
  expect(problems).toEqual([]);
});

/** Where the schema lies: OASIS publishes it, no registry has it as a package. */
const schema = process.env['AKN_SCHEMA'] ?? '';

test.skipIf(!existsSync(schema))('valid against the OASIS schema named by AKN_SCHEMA', () => {
  xmlRegisterFsInputProviders();
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema), { url: schema }));
  for (const { xml } of files) {
    expect(() => {
      validator.validate(XmlDocument.fromString(xml));
    }).not.toThrow();
  }
});
