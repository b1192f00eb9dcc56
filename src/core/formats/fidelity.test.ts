/**
 * The words of the page are the words of the tree: every document and every damaged one is written as MDX, run as
 * the site runs it, and read again.
 */
import { readFileSync } from 'node:fs';
import { evaluate } from 'satteri';
import { describe, expect, test } from 'vitest';
import { buildTree } from '../document/build.ts';
import {
  chanceOf,
  files,
  mutations,
  others,
  pick,
  roleOf,
  seedsOf,
  withoutCorpus,
  type Chance,
} from '../document/mutations.fixture.ts';
import type { ExtractedLine } from '../document/extract.ts';
import { sourceFromExtract } from '../document/from-extract.ts';
import { segment } from '../document/segment.ts';
import type { Source } from '../document/source.ts';
import { seeds, sourceFrom } from '../document/seeds.fixture.ts';
import type { Document, Provision } from '../document/types.ts';
import { makeRegistry, refer } from '../references/refer.ts';
import { toMdx } from './mdx.ts';

interface Element {
  type: unknown;
  props: Record<string, unknown>;
}

/** The components of a document's page; each stands for itself. */
const vocabulary = [
  'Block',
  'Line',
  'Division',
  'Provision',
  'Heading',
  'Text',
  'Cite',
  'Fix',
  'Table',
  'Row',
];
const components = Object.fromEntries([...vocabulary, 'Cell', 'Attachment'].map((name) => [name, name]));

/** What stands on a page under each id, in order, blanks apart. */
async function readPage(mdx: string): Promise<[id: string, words: string][]> {
  const jsx = (type: unknown, props: Record<string, unknown>): Element => ({ type, props });
  const { default: Content } = (await evaluate(mdx, { jsx, jsxs: jsx, Fragment: 'fragment' } as never)) as {
    default: unknown;
  };
  const shown = new Map<string, string>();
  const visit = (node: unknown, id: string): void => {
    if (typeof node === 'string') shown.set(id, (shown.get(id) ?? '') + node);
    else if (Array.isArray(node)) for (const child of node) visit(child, id);
    else if (typeof node === 'object' && node !== null) {
      const { type, props } = node as Element;
      if (typeof type === 'function') return visit((type as (own: object) => unknown)(props), id);
      if (!isWithinLine(type)) visit(' ', id);
      // An id of a correction is an anchor within the words of its provision.
      const own = type !== 'Fix' && typeof props['id'] === 'string' ? props['id'] : id;
      if (typeof props['num'] === 'string' && (type === 'Heading' || type === 'Text'))
        visit(`${props['num']} `, own);
      visit(props['children'], own);
    }
  };
  visit((Content as (props: object) => unknown)({ components }), '');
  return [...shown]
    .map(([id, text]): [string, string] => [id, plain(text)])
    .filter(([, text]) => text !== '');
}

const isWithinLine = (type: unknown): boolean => type === 'Cite' || type === 'Fix';
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Lays corrections over some provisions, wherever chance has it. */
function misread(provisions: readonly Provision[], chance: Chance): Provision[] {
  return provisions.map((provision) => {
    const { text } = provision;
    if (text.length < 2 || chance() > 0.3) return provision;
    const start = pick(chance, text.length - 1);
    const end = start + 1 + pick(chance, Math.min(20, text.length - start - 1) || 1);
    const reads = text.slice(start, end);
    if (reads.includes('\n')) return provision;
    return { ...provision, corrections: [{ span: [start, end], reads, shouldRead: 'sửa {<', why: 'vì "' }] };
  });
}

function read(source: Source, role: Document['role'], chance: Chance): Document {
  const { provisions } = buildTree(source, segment(source), role);
  const facts = { type: 'Kế hoạch', number: null, date: null, authority: null, title: null, signature: null };
  const own = { id: 'x', role, name: 'X', facts, notes: [], publication: null, implements: [] };
  return refer({ ...own, provisions: misread(provisions, chance) }, makeRegistry([], []), 'source.md')
    .document;
}

const isTaken = { attributes: {}, after: [] };

/** Where the page of a text differs from its tree, in words for a person; empty where nothing does. */
async function differenceOf(text: string, role: Document['role'], chance: Chance): Promise<string> {
  // A text of one line that lost its line is refused as empty, which is right.
  return text.trim() === '' ? '' : differenceOnPage(read(sourceFrom(text), role, chance));
}

async function differenceOnPage(document: Document): Promise<string> {
  const shown = await readPage(toMdx(document, {}, () => isTaken));
  const expected = document.provisions
    .map(({ id, num, text: own }): [string, string] => [id, plain(`${num} ${own}`)])
    .filter(([, words]) => words !== '');
  const at = expected.findIndex(([id, words], i) => shown[i]?.[0] !== id || shown[i][1] !== words);
  if (at === -1 && shown.length === expected.length) return '';
  const [wanted, found] = [expected[at], shown[at === -1 ? expected.length : at]];
  return `expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`;
}

describe('a page says what the tree says', () => {
  test('numbers of pages between the rows of a table and within one', async () => {
    const line = (
      text: string,
      cells: string[] | null,
      role: 'page-number' | null = null,
    ): ExtractedLine => ({
      text,
      cells,
      role,
      page: 1,
      paragraph: null,
    });
    const rows = [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
      ['I', 'Thể chế', '', ''],
      ['1', 'Xây dựng đề án', 'Sở Nội vụ', '2026'],
      ['', 'về chuyển đổi số', '', ''],
      ['2', 'Rà soát', 'Sở Y tế', '2027'],
    ].map((cells) => line(cells.join(' '), cells));
    const lines = rows.flatMap((row, i) => [row, line(`${i + 1}`, null, 'page-number')]);
    const { source } = sourceFromExtract('plan.pdf', {
      lines: [line('I. NHIỆM VỤ', null), line('', null), ...lines],
      remarks: [],
    });
    if (!source) throw new Error('not read');
    const document = read(source, 'plan', () => 1);
    expect(document.provisions.filter(({ role }) => role === 'page-number')).toHaveLength(5);
    expect(await differenceOnPage(document)).toBe('');
  });

  test.each(seeds)('$name', async ({ file, role }) => {
    expect(await differenceOf(readFileSync(file, 'utf8'), role, chanceOf(1))).toBe('');
  });

  test.skipIf(others.length === 0)(`every other document${withoutCorpus}`, async () => {
    for (const file of others) {
      expect(await differenceOf(readFileSync(file, 'utf8'), roleOf(file), chanceOf(1)), file).toBe('');
    }
  });
});

describe.each(Object.entries(mutations))('a page says what the tree says when %s', (name, mutate) => {
  test.each(files)('%s', async (file) => {
    const text = readFileSync(file, 'utf8');
    for (const seed of seedsOf(name, file)) {
      const damaged = mutate(text, chanceOf(seed));
      expect(await differenceOf(damaged, roleOf(file), chanceOf(seed + 1)), `seed ${seed}`).toBe('');
    }
  });
});
