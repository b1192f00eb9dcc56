import { describe, expect, test } from 'vitest';
import { findNumbers, numberShapes } from './numbers.ts';
import { makeRegistry, refer } from './refer.ts';
import type { Document, Facts, Provision } from '../document/types.ts';

describe('findNumbers', () => {
  test.each(numberShapes.map(({ example, pattern }) => [example, pattern] as const))(
    '%s',
    (example, pattern) => {
      expect(example.match(pattern)).toHaveLength(1);
    },
  );

  test.each([
    ['Nghị quyết số 29-NQ/TW ngày 17/11/2022', ['29-NQ/TW']],
    ['Quyết định số 1158/QĐ-TTg ngày 13/7/2021 của và Chỉ thị số 25/CT-TTg', ['1158/QĐ-TTg', '25/CT-TTg']],
    ['Nghị định số 09/2024/NĐ-CP ngày 01/02/2024', ['09/2024/NĐ-CP']],
    ['Nghị quyết số 119/2020/QH14 ngày 19/6/2020', ['119/2020/QH14']],
    ['Kế hoạch số 121-KH/TU về phát triển công nghiệp; Kế hoạch số 125-KH/TU', ['121-KH/TU', '125-KH/TU']],
    ['69–KL/TW, 260 - KH/TU, 11-CTr/TU, 12-TTr/TU', ['69-KL/TW', '260-KH/TU', '11-CTr/TU', '12-TTr/TU']],
    ['Quy định 204-QÐ/TW', ['204-QĐ/TW']],
    ['Thông báo 234-TB/T.Ư của', ['234-TB/T.Ư']],
    ['Nghị quyết số 57- NQ/TW của Bộ Chính trị', ['57-NQ/TW']],
    ['nội dung Kết luận số 69-KT/TW.', ['69-KT/TW']],
    ['Thông tư số 14/2024/TT-BCT của Bộ trưởng', ['14/2024/TT-BCT']],
    ['Kế hoạch số 16/KH-MTTQ-BTT', ['16/KH-MTTQ-BTT']],
    ['Kết luận số 187, 188- KL/TW ngày', ['187-KL/TW', '188-KL/TW']],
    ['các Nghị quyết số 18, 19 và 20-NQ/TW', ['18-NQ/TW', '19-NQ/TW', '20-NQ/TW']],
    ['Luật số 72, 73/2025/QH15', ['72/2025/QH15', '73/2025/QH15']],
    ['năm 2024, 69-KL/TW và 12 nhiệm vụ', ['69-KL/TW']],
    ['tại văn bản số 1552/BTTTT-TTH và 708/BTTTT-CATTT', ['1552/BTTTT-TTH', '708/BTTTT-CATTT']],
    ['của Ban Chỉ đạo liên ngành Trung ương số 23/KL-LNTPTW ngày', ['23/KL-LNTPTW']],
    ['Nghị quyết liên tịch số 15/NQLT-CP-ĐCT', ['15/NQLT-CP-ĐCT']],
    ['Nghị quyết số 621/NQ-NS-TU', ['621/NQ-NS-TU']],
    ['giai đoạn 2021-2025, ngày 18/5, 24/7, tỷ lệ 1/2', []],
  ])('%s', (text, numbers) => {
    expect(findNumbers(text).map(({ number }) => number)).toEqual(numbers);
  });

  test('spans point at the printed number', () => {
    const text = 'thực hiện Kế hoạch số 260 - KH/TU ngày';
    expect(findNumbers(text).map(({ span }) => text.slice(...span))).toEqual(['260 - KH/TU']);
    const joint = 'Kết luận số 187, 188- KL/TW';
    expect(findNumbers(joint).map(({ span }) => joint.slice(...span))).toEqual(['187', '188- KL/TW']);
  });
});

const facts = { type: null, date: null, authority: null, title: null, signature: null };
const named = (id: string, number: string | null): { id: string; facts: Facts } => ({
  id,
  facts: { ...facts, number },
});

function plan(text: string): Document {
  const provision = {
    id: 'para_1',
    type: 'paragraph',
    text,
    source: { line: 3, column: 1 },
    references: [],
    corrections: [],
  };
  return {
    id: 'plan',
    facts: { ...facts, type: 'Kế hoạch', number: null },
    provisions: [provision as unknown as Provision],
  } as unknown as Document;
}

describe('refer', () => {
  test.each([
    ['in the corpus', [named('2024-69-kl-tw', '69-KL/TW')], '2024-69-kl-tw', 0],
    ['not in the corpus', [named('2012-20-nq-tw', '20-NQ/TW'), named('da-nang', null)], null, 0],
    ['of two documents', [named('2024-69-kl-tw', '69-KL/TW'), named('2029-69-kl-tw', '69-KL/TW')], null, 1],
  ])('a number %s', (_name, documents, target, warnings) => {
    const found = refer(plan('thực hiện Kết luận số 69-KL/TW'), makeRegistry(documents, []), 'source.md');
    expect(found.document.provisions[0]?.references).toEqual([
      {
        span: [22, 30],
        number: '69-KL/TW',
        kind: 'number',
        target,
        known: documents.some(({ facts: own }) => own.number === '69-KL/TW'),
      },
    ]);
    expect(found.messages).toHaveLength(warnings);
  });
});

describe('mentions without a number', () => {
  const registry = makeRegistry([named('2024-69-kl-tw', '69-KL/TW')], []);
  test.each([
    ['thực hiện Kết luận số 69-KL/TW và Kế hoạch này đến các cấp ủy', [['Kế hoạch này', 'self', 'plan']]],
    ['Nghị quyết số 29-NQ/TW; thực hiện nghị quyết nêu trên', [['nghị quyết nêu trên', 'alias', '29-NQ/TW']]],
    [
      'Nghị quyết số 29-NQ/TW, Nghị quyết số 45-NQ/TW; nghị quyết nêu trên',
      [['nghị quyết nêu trên', 'alias', 'nghị quyết nêu trên']],
    ],
    ['thực hiện các nghị quyết nêu trên', []],
    [
      'Quyết định số 7619/QĐ-BCA (gọi tắt là Chương trình MTQG); thực hiện Chương trình MTQG',
      [
        ['Chương trình MTQG', 'alias', '7619/QĐ-BCA'],
        ['Chương trình MTQG', 'alias', '7619/QĐ-BCA'],
      ],
    ],
    ['(sau đây gọi tắt là Kết luận số 69-KL/TW)', []],
  ])('%s', (text, expected) => {
    const { document } = refer(plan(text), registry, 'source.md');
    const found = document.provisions[0]?.references.filter(({ kind }) => kind !== 'number') ?? [];
    expect(
      found.map(({ span, kind, number, target }) => [
        text.slice(...span),
        kind,
        kind === 'self' ? target : number,
      ]),
    ).toEqual(expected);
  });
});
