import { describe, expect, it } from 'vitest';
import { directive } from '../alignment/corpus.fixture.ts';
import type { Document, Task } from '../document/types.ts';
import { targetsData } from '../formats/targets-contract.ts';
import { tableOfTargets } from './export-targets.ts';
import { eachAlike, wordPairs } from './likeness.ts';
import { makeTargets } from './targets.ts';
import { linkedPlans } from './work.fixture.ts';

/** Lines of the plans of two provinces for one programme, and of a third for something else. */
const lines = {
  'can-tho':
    'Trên 80% số trạm y tế xã, phường trên thành phố và 100% cơ sở cai nghiện ma túy công lập đủ điều kiện xác định tình trạng nghiện ma túy.',
  'dong-nai':
    'Trên 80% số trạm y tế cấp xã trên toàn tỉnh và 100% cơ sở cai nghiện ma túy công lập đủ điều kiện xác định tình trạng nghiện ma túy.',
  'son-la':
    'Phấn đấu giá trị hàng hóa tham gia xuất khẩu đến năm 2030 đạt 400 triệu USD, tăng bình quân hàng năm trong giai đoạn này đạt 10 - 13%/năm.',
};

const planOf = (id: string, text: string): (typeof linkedPlans)[number] => ({
  document: { ...directive, id, name: id },
  tasks: [{ id: 'para_1', label: 'mục 1', kind: 'target', text, corrections: [] } as unknown as Task],
  links: [],
});

describe('plans of other programmes', () => {
  const plans = Object.entries(lines).map(([id, text]) => planOf(id, text));
  const targets = makeTargets({ ...directive, provisions: [] }, plans);

  it('puts sentences together that are alike, and no other', () => {
    expect(targetsData.parse(targets)).toEqual(targets);
    expect(targets.groups.map(({ sentences }) => sentences.map(({ document }) => document))).toEqual([
      ['can-tho', 'dong-nai'],
    ]);
    expect(targets.groups[0]?.basis).toBe('likeness');
  });

  it('keeps every figure with its place in the sentence as received', () => {
    const said = targets.documents.flatMap(({ sentences }) =>
      sentences.flatMap(({ text, figures }) => figures.map(({ span }) => text.slice(...span))),
    );
    expect(said).toEqual(['80%', '100%', '80%', '100%', '400 triệu USD', '10 - 13%/năm']);
  });

  it('makes a table of one row a figure, with the number of the group', () => {
    const { columns, rows } = tableOfTargets(targets);
    const wanted = ['Số', 'Đơn vị', 'Năm', 'Nhóm câu giống nhau', 'Mã văn bản'].map((name) =>
      columns.indexOf(name),
    );
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.map((row) => wanted.map((at) => row[at]))).toEqual([
      ['80', '%', null, 1, 'can-tho'],
      ['100', '%', null, 1, 'can-tho'],
      ['80', '%', null, 1, 'dong-nai'],
      ['100', '%', null, 1, 'dong-nai'],
      ['400', 'triệu USD', 2030, null, 'son-la'],
      ['10 - 13', '%/năm', 2030, null, 'son-la'],
    ]);
  });
});

/** A link of the first task with the first provision of the directive, resting on all words of both. */
describe('a plan that is linked to the directive', () => {
  const target = 'Bố trí ít nhất 3% tổng chi ngân sách hằng năm cho phát triển khoa học, công nghệ.';
  const text = 'Hằng năm dành tối thiểu 3% ngân sách tỉnh cho khoa học.';
  const source: Document = {
    ...directive,
    provisions: directive.provisions
      .flatMap((provision) =>
        provision.part !== null && !provision.heading
          ? [{ ...provision, text: target, corrections: [] }]
          : [],
      )
      .slice(0, 1),
  };
  const plan = planOf('nghe-an', text);
  const make = (link: Partial<(typeof linkedPlans)[number]['links'][number]['links'][number]>) =>
    makeTargets(source, [
      {
        ...plan,
        links: [
          {
            links: [
              {
                target: source.provisions[0]?.id,
                status: 'proposed',
                confidence: 'strong',
                evidence: [{ target: [0, target.length], task: [0, text.length] }],
                ...link,
              },
            ],
          },
        ] as unknown as (typeof plan)['links'],
      },
    ]).groups.map(({ basis, sentences }) => [basis, sentences.length]);

  it.each([
    ['a strong proposal joins', {}, [['link', 2]]],
    ['a person joins', { status: 'accepted', confidence: 'weak' }, [['link', 2]]],
    ['a person parts', { status: 'rejected' }, []],
    ['a weak proposal does not', { confidence: 'weak' }, []],
    ['words elsewhere do not', { evidence: [{ target: [200, 210], task: [0, 5] }] }, []],
  ] as const)('%s', (_, link, expected) => {
    expect(make(link as unknown as Parameters<typeof make>[0])).toEqual(expected);
  });
});

it('finds what comparing each with each finds', () => {
  const words = 'phấn đấu đến năm đạt tối thiểu tổ chức doanh nghiệp công nghệ số người dân'.split(' ');
  let state = 7;
  const draw = (below: number): number => (state = (state * 48271) % 2147483647) % below;
  const items = Array.from({ length: 200 }, (_, id) => ({
    id,
    pairs: wordPairs(Array.from({ length: 2 + draw(9) }, () => words[draw(5)]).join(' ')),
  }));
  const found: string[] = [];
  eachAlike(
    items,
    () => true,
    (a, b) => found.push(`${a.id} ${b.id}`),
  );
  const expected = items.flatMap((b, i) =>
    items.slice(0, i).flatMap((a) => {
      const common = a.pairs.intersection(b.pairs).size;
      return a.pairs.size + b.pairs.size > 0 && (2 * common) / (a.pairs.size + b.pairs.size) >= 0.5
        ? [`${a.id} ${b.id}`]
        : [];
    }),
  );
  expect(expected.length).toBeGreaterThan(100);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

it('says of documents without figures that they have none', () => {
  const { documents, groups } = makeTargets(directive, linkedPlans);
  expect(documents.map(({ id }) => id)).toEqual([
    directive.id,
    ...linkedPlans.map((plan) => plan.document.id),
  ]);
  expect(groups).toEqual([]);
});
