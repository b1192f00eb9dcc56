import { evaluate } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Document, Provision } from '../document/types.ts';
import type { Inline } from './mdx-nodes.ts';
import { toMdx } from './mdx.ts';
import { quote } from './quote.ts';

/** Text that Markdown, JSX or YAML would read as something else. */
const hostile = [
  'import thiết bị, công nghệ mới',
  'export { sản phẩm } chủ lực',
  '1. 3. 7. Mục tiêu',
  '- một gạch đầu dòng, + hai, * ba',
  '<10% doanh nghiệp; <b>in đậm</b> </div>',
  '{biểu thức} và ${biến} và `mã`',
  '&lt;không phải thẻ&gt; &amp; &#65;',
  '"ngoặc kép" ... -- và \'ngoặc đơn\'',
  '**đậm** _nghiêng_ ~gạch~ [liên kết](http://x) ![ảnh](y)',
  '    bốn dấu cách ở đầu và hai ở cuối  ',
  '# Đề mục | bảng | ---',
  'dòng một\\ gạch chéo \\n và \u2028 tách dòng \u2029',
  '<!-- ghi chú --> <?xml?> ]]>',
  '---',
  'title: "x"',
];

function provision(facts: Partial<Provision>): Provision {
  return {
    id: 'para_1',
    parent: null,
    type: 'paragraph',
    num: '',
    numRuns: [],
    label: '',
    text: '',
    runs: [],
    source: { line: 1, column: 1 },
    part: 'task',
    role: null,
    heading: false,
    references: [],
    corrections: [],
    ...facts,
  };
}

function documentOf(provisions: Provision[]): Document {
  const facts = { type: null, number: null, date: null, authority: null, title: null, signature: null };
  return {
    id: 'x',
    role: 'plan',
    name: 'X',
    facts,
    notes: [],
    publication: null,
    implements: [],
    provisions,
  };
}

interface Rendered {
  type: unknown;
  props: Record<string, unknown>;
}

/** Runs MDX as the site does and gives all words, in order. */
async function wordsOf(mdx: string): Promise<string> {
  const jsx = (type: unknown, props: Record<string, unknown>): Rendered => ({ type, props });
  const names = ['Block', 'Line', 'Division', 'Provision', 'Heading', 'Text', 'Cite', 'Side', 'Own'];
  const components = Object.fromEntries(names.map((name) => [name, name]));
  const { default: Content } = (await evaluate(mdx, {
    jsx,
    jsxs: jsx,
    Fragment: 'fragment',
  } as never)) as unknown as {
    default: (props: object) => Rendered;
  };
  const words = (node: unknown): string => {
    if (typeof node === 'string') return node;
    if (Array.isArray(node)) return node.map(words).join('');
    if (typeof node !== 'object' || node === null) return '';
    const { type, props } = node as Rendered;
    if (typeof type === 'function') return words((type as (props: object) => unknown)(props));
    return words(props['children']);
  };
  return words(Content({ components }));
}

const plainPage = (text: string): string =>
  toMdx(documentOf([provision({ text })]), { title: text }, () => ({ attributes: {}, after: [] }));

describe('words of documents pass through MDX unchanged', () => {
  test.each(hostile)('%s', async (text) => {
    expect((await wordsOf(plainPage(text))).trim()).toBe(text.trim());
    expect(await wordsOf(plainPage(text))).toContain(text);
  });

  test.each(hostile)('in an attribute: %s', async (text) => {
    const page = toMdx(documentOf([provision({ text: 'a', label: text })]), {}, () => ({
      attributes: {},
      after: [],
    }));
    expect((await wordsOf(page)).trim()).toBe('a');
  });
});

test('a page reads as the document does: containers, headings, words, mentions', () => {
  const page = toMdx(
    documentOf([
      provision({ id: 'sec_I', type: 'section', num: 'I.', label: 'I', text: 'MỤC ĐÍCH', heading: true }),
      provision({
        id: 'sec_I__indent_1',
        parent: 'sec_I',
        type: 'indent',
        num: '-',
        label: 'I, ý 1',
        text: 'Thực hiện Kết luận số 69-KL/TW và 20-NQ/TW.',
        references: [
          { span: [22, 30], number: '69-KL/TW', kind: 'number', target: '2024-69-kl-tw', known: true },
          { span: [34, 42], number: '20-NQ/TW', kind: 'number', target: null, known: false },
        ],
      }),
    ]),
    { id: 'x' },
    () => ({ attributes: { task: 'task' }, after: [] }),
  );
  expect(page).toBe(`---
id: x
---

<Division id="sec_I" type="section" num="I." label="I" level={2} part="task" task="task">
  <Heading num="I.">{"MỤC ĐÍCH"}</Heading>

  <Provision id="sec_I__indent_1" type="indent" num="-" label={"I, ý 1"} part="task" task="task">
    <Text num="-">{"Thực hiện Kết luận số "}<Cite number="69-KL/TW" to="2024-69-kl-tw">{"69-KL/TW"}</Cite>{" và "}<Cite number="20-NQ/TW">{"20-NQ/TW"}</Cite>{"."}</Text>
  </Provision>
</Division>
`);
});

describe('quote', () => {
  const text = 'Câu một có chữ. Câu hai không có. Câu ba lại có chữ chung.';
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const read = (node: Inline): string => {
    if (node.type === 'mdxTextExpression') return JSON.parse(node.value) as string;
    const [open, close] = node.name === 'Fix' ? '{}' : '<>';
    return `${open}${node.children.map((child) => read(child as Inline)).join('')}${close}`;
  };
  const spoken = (common: string[], reads: string[] = []): string => {
    const evidence = common.map((words) => ({ task: at(words), target: [0, 1] as [number, number] }));
    const corrections = reads.map((words) => ({
      span: at(words),
      reads: words,
      shouldRead: words.replace(/\p{L}+/u, 'x'),
      why: 'y',
    }));
    return quote({ text, corrections }, evidence, 'task').map(read).join('');
  };

  test.each([
    [[], 'Câu một có chữ. Câu hai không có. Câu ba lại có chữ chung.'],
    [['Câu một'], 'Câu một <có chữ>. […]'],
    [['Câu ba'], '[…] Câu ba <lại có chữ chung>.'],
    [['Câu một', 'lại'], 'Câu một <có chữ>. […] <Câu ba> lại <có chữ chung>.'],
    [['Câu một', 'một có'], 'Câu một có <chữ>. […]'],
  ])('marks what is not among %j', (common, expected) => {
    expect(spoken(common)).toBe(expected);
  });

  test.each([
    ['within common words', ['Câu một'], ['một'], 'Câu {một} <có chữ>. […]'],
    ['within own words', ['Câu một'], ['chữ.'], 'Câu một <có {chữ.}> […]'],
    ['across the edge of own words', ['Câu một'], ['một có'], 'Câu {một có} <chữ>. […]'],
    [
      'across two sentences, which are one',
      ['Câu một'],
      ['chữ. Câu'],
      'Câu một <có {chữ. Câu} hai không có>. […]',
    ],
    ['in a sentence that is left out', ['Câu một'], ['hai'], 'Câu một <có chữ>. […]'],
    [
      'in a quote with nothing in common',
      [],
      ['hai'],
      'Câu một có chữ. Câu {hai} không có. Câu ba lại có chữ chung.',
    ],
  ])('marks a corrected place %s', (_, common, reads, expected) => {
    expect(spoken(common, reads)).toBe(expected);
  });
});
