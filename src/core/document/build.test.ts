import { describe, expect, test } from 'vitest';
import { buildTree } from './build.ts';
import { seeds, sourceFrom, sourceOf } from './seeds.fixture.ts';
import { segment } from './segment.ts';
import type { Provision } from './types.ts';

function treeOf(name: (typeof seeds)[number]['name']): Provision[] {
  const seed = seeds.find((entry) => entry.name === name);
  if (!seed) throw new Error(name);
  const source = sourceOf(seed.file);
  return buildTree(source, segment(source), seed.role).provisions;
}

function treeFrom(text: string, role: 'directive' | 'plan' = 'plan'): ReturnType<typeof buildTree> {
  const source = sourceFrom(text);
  return buildTree(source, segment(source), role);
}

const texts = (provisions: readonly Provision[], type: Provision['type']): string[] =>
  provisions.filter((provision) => provision.type === type).map(({ text }) => text);

describe('the directive', () => {
  const provisions = treeOf('69-KL/TW');
  const find = (id: string): Provision | undefined => provisions.find((provision) => provision.id === id);

  test('has three opening paragraphs, seven clauses and nineteen paragraphs under them', () => {
    expect(texts(provisions, 'opening')).toHaveLength(3);
    const clauses = provisions.filter((provision) => provision.type === 'paragraph');
    expect(clauses.map(({ num }) => num)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
    const under = clauses.map(({ id }) => provisions.filter((provision) => provision.parent === id).length);
    expect(under).toEqual([3, 2, 2, 2, 3, 2, 5]);
  });

  test.each([
    ['para_3__subpara_1', 'phát triển khoa học, công nghệ và đổi mới sáng tạo, đầy mạnh nghiên cứu cơ bản'],
    ['para_5__subpara_1', 'ứng dụng, chuyển giao công nghệ theo nguyên tắc tự nguyện, bình đẳng'],
  ])('%s is joined across a page break', (id, words) => {
    expect(find(id)?.text).toContain(words);
  });

  test('keeps the stamp that stands in the middle of the title out of the title', () => {
    expect(find('preface__docTitle')?.text).toBe(
      'tiếp tục thực hiện Nghị quyết số 20-NQ/TW, ngày 01/11/2012 của Ban Chấp hành Trung ương Đảng khoá XI về phát triển ' +
        'khoa học và công nghệ phục vụ sự nghiệp công nghiệp hoá, hiện đại hoá trong điều kiện kinh tế thị trường ' +
        'định hướng xã hội chủ nghĩa và hội nhập quốc tế',
    );
    const stamp = provisions.find(({ role }) => role === 'stamp');
    expect(stamp?.text.split('\n')).toEqual([
      'TỈNH ỦY QUẢNG NGÃI',
      'VĂN BẢN ĐẾN QUA MẠNG',
      'Số: A0.... Ngày 11/01/2024.',
      'Chuyển:..... C. Văn.....',
      'Lưu hồ sơ:.....',
    ]);
  });

  test('has its own signature; copy, recipients and signer of Quảng Ngãi are furniture', () => {
    expect(texts(provisions, 'signature')).toEqual(['T/M BỘ CHÍNH TRỊ\nĐã ký: Trương Thị Mai']);
    expect(texts(provisions, 'recipients')).toEqual([]);
    const copy = provisions.find(({ role }) => role === 'certified-copy');
    expect(copy?.text).toMatch(/^TỈNH ỦY QUẢNG NGÃI\n\*\nSố 846-BS\/TU\nSAO LỤC\n.*Nguyễn Thị Ngọc Bích$/su);
  });

  test.each([
    ['para_1__subpara_1', 'mục 1, đoạn 1', 36],
    ['para_7__indent_3', 'mục 7, đoạn 3', 84],
  ])('%s is cited as %s and stands in line %d', (id, label, line) => {
    expect(find(id)).toMatchObject({ label, source: { line, column: 1 } });
  });
});

describe('the plans', () => {
  test.each([
    ['Đà Nẵng', ['I.', 'II.', 'III.'], "T/M BAN THƯỜNG VỤ\nBÍ THƯ'\nNguyễn Văn Quảng"],
    ['Bình Định', ['I -', 'II -', 'III -'], 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n★ Hồ Quốc Dũng'],
    ['Phú Quốc', ['I.', 'II.', 'III.'], 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nLê Thanh Sơn'],
  ] as const)(
    '%s: sections as printed, one signature, one list of recipients',
    (name, numbers, signature) => {
      const provisions = treeOf(name);
      const sections = provisions.filter((provision) => provision.type === 'section');
      expect(sections.map(({ num }) => num)).toEqual(numbers);
      expect(sections.map(({ part }) => part)).toEqual(['purpose', 'task', 'organisation']);
      expect(texts(provisions, 'signature')).toEqual([signature]);
      expect(texts(provisions, 'recipients')).toHaveLength(1);
      expect(texts(provisions, 'unrecognised')).toEqual([]);
    },
  );

  test.each([
    [
      'sec_II__para_2__indent_3',
      'nhất là cơ chế phân bổ ngân sách, tự chủ tài chính, khắc phục tình trạng đầu tư dàn trải',
    ],
    ['sec_II__para_5__indent_1', 'Chiến lược sở hữu trí tuệ đến năm 2030 của Chính phủ'],
  ])('Bình Định: %s is joined across a page break', (id, words) => {
    expect(treeOf('Bình Định').find((provision) => provision.id === id)?.text).toContain(words);
  });

  test.each([
    [
      'columns set apart',
      [
        'Nơi nhận:                                       TM. ỦY BAN NHÂN DÂN',
        '- Văn phòng Chính phủ;',
        '- Bộ Công Thương;                                   KT. CHỦ TỊCH',
        '- Cục KTVB và QLXPVPHC - Bộ Tư pháp;                PHÓ CHỦ TỊCH',
        '- Các BQL dự án ĐTXD tỉnh, Khu vực;                 Nguyễn Thế Phước',
        '- Công báo tỉnh;',
        '- Lưu: VT, KT(Đức, Long).',
      ],
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Thế Phước',
      '- Lưu: VT, KT(Đức, Long).',
    ],
    [
      'one blank between the columns',
      [
        'Nơi nhận: T/M BAN THƯỜNG VỤ',
        '- Các chi, đảng bộ trực thuộc, BÍ THƯ',
        '- Lưu Văn phòng Thành ủy. Nguyễn Văn Quảng',
      ],
      'T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn Quảng',
      '- Lưu Văn phòng Thành ủy.',
    ],
    [
      'one below the other',
      ['Nơi nhận:', '- Lưu Văn phòng Tỉnh ủy.', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Hồ Quốc Dũng'],
      'T/M BAN THƯỜNG VỤ\nBÍ THƯ\nHồ Quốc Dũng',
      '- Lưu Văn phòng Tỉnh ủy.',
    ],
  ])('recipients and signature: %s', (_, lines, signature, last) => {
    const { provisions } = treeFrom(`I. NHIỆM VỤ\n\n1. Đẩy mạnh ứng dụng.\n\n${lines.join('\n')}\n`);
    expect(texts(provisions, 'signature')).toEqual([signature]);
    expect(texts(provisions, 'recipients').map((text) => text.split('\n').at(-1))).toEqual([last]);
    expect(texts(provisions, 'unrecognised')).toEqual([]);
  });

  test('a heading that goes on with “BÁO CÁO” on the next line opens no report', () => {
    const tail = 'Nơi nhận:\n- Lưu.\n\nKẾ HOẠCH\n\nPhát triển xuất khẩu\n\n';
    const { provisions } = treeFrom(
      `QUYẾT ĐỊNH\n\nĐiều 1. Ban hành.\n\n${tail}**V. CHẾ ĐỘ\nBÁO CÁO**\n\n1. Các Sở.\n`,
    );
    expect(texts(provisions, 'attachment')).toEqual(['KẾ HOẠCH']);
    expect(texts(provisions, 'section')).toEqual(['CHẾ ĐỘ BÁO CÁO']);
  });

  test('the date of a digital signature is furniture', () => {
    const furniture = treeOf('Đà Nẵng').filter((provision) => provision.type === 'furniture');
    expect(furniture).toMatchObject([
      { role: 'digital-signature', text: 'hannq-27/05/2024 16:27:37-hannq-hannq-hannq' },
    ]);
  });
});

describe('numbering makes the tree, markup does not', () => {
  const heading = 'Nâng cao tiềm lực khoa học, công nghệ và đổi mới sáng tạo';
  test.each([
    `3. ${heading}`,
    `### **3. ${heading}**`,
    `**3.** ${heading}`,
    `3\\. ${heading}`,
    `  #3. ${heading}`.replace('#', '# '),
  ])('%s', (line) => {
    const { provisions } = treeFrom(`KẾ HOẠCH\n\nII. NHIỆM VỤ\n\n${line}\n\n- Tiếp tục sắp xếp.\n`);
    const ids = provisions.filter(({ part }) => part !== null).map(({ id }) => id);
    expect(ids).toEqual(['sec_II', 'sec_II__para_3', 'sec_II__para_3__indent_1']);
    expect(provisions.find(({ id }) => id === 'sec_II__para_3')).toMatchObject({ num: '3.', text: heading });
  });

  test('a number that skips or restarts is kept, with a warning and an id of its own', () => {
    const { provisions, messages } = treeFrom('KẾ HOẠCH\n\n1. Một.\n\n3. Ba.\n\n3. Ba nữa.\n');
    expect(provisions.filter(({ part }) => part !== null).map(({ id, num }) => [id, num])).toEqual([
      ['para_1', '1.'],
      ['para_3', '3.'],
      ['para_3-2', '3.'],
    ]);
    expect(messages.map(({ rule, line }) => [rule, line])).toEqual([
      ['numbering', 5],
      ['numbering', 7],
    ]);
  });

  test('điểm đ has the id dd; levels of a text with articles are clause and point', () => {
    const { provisions } = treeFrom(
      'QUYẾT ĐỊNH\n\nĐiều 1. Trách nhiệm\n\n1. Cơ quan có trách nhiệm:\n\nd) Quản lý tài liệu;\n\nđ) Khai thác tài liệu.\n',
    );
    expect(provisions.at(-1)).toMatchObject({
      id: 'art_1__cl_1__point_dd',
      label: 'Điều 1, khoản 1, điểm đ',
      num: 'đ)',
    });
  });

  test('a wrapped line that begins with a dash or a figure is no list item', () => {
    const { provisions } = treeFrom(
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n- Phát triển công nghiệp giai đoạn 2021\n- 2025, định hướng\nđến năm 2030 trên địa bàn\n16 xã.\n',
    );
    expect(provisions.filter((provision) => provision.type === 'indent')).toHaveLength(1);
  });

  test('text that fits nowhere is kept in its place, with a warning', () => {
    const { provisions, messages } = treeFrom('KẾ HOẠCH\n\n1. Một.\n\nNơi nhận:\n- Lưu.\n\nMột dòng lạ.\n');
    expect(provisions.at(-1)).toMatchObject({ type: 'unrecognised', text: 'Một dòng lạ.' });
    expect(messages).toMatchObject([{ rule: 'unrecognised', line: 8, level: 'warning' }]);
  });

  test('a document whose lines were run together is not taken for a letterhead', () => {
    const { provisions, messages } = treeFrom(
      `ỦY BAN MTTQ VIỆT NAM Số: 16/KH-MTTQ-BTT KẾ HOẠCH ${'Thực hiện công tác bầu cử '.repeat(20)}`,
    );
    expect(provisions.map(({ type }) => type)).toEqual(['unrecognised']);
    expect(messages).toMatchObject([{ rule: 'unrecognised' }]);
  });
});

test('an account of the situation among the tasks is none', () => {
  const source = sourceFrom(
    'KẾ HOẠCH\n\nII. NỘI DUNG THỰC HIỆN\n\n1. Hiện trạng\n\n- Có 10 trạm.\n\n2. Kế hoạch phát triển\n\n- Xây dựng trạm 5G.\n',
  );
  const { provisions } = buildTree(source, segment(source), 'plan');
  const partOf = (id: string): string | null | undefined => provisions.find((entry) => entry.id === id)?.part;
  expect(partOf('sec_II__para_1__indent_1')).toBe('context');
  expect(partOf('sec_II__para_2__indent_1')).toBe('task');
});

test.each([
  ['ỦY BAN NHÂN DÂN TỈNH SƠN LA\n\nCăn cứ Luật Tổ chức chính quyền địa phương;', 'VỀ VIỆC BAN HÀNH KẾ HOẠCH'],
  ['TRÊN ĐỊA BÀN TỈNH SƠN LA\n\nCăn cứ Luật Đầu tư;', 'VỀ VIỆC BAN HÀNH KẾ HOẠCH TRÊN ĐỊA BÀN TỈNH SƠN LA'],
])('who decides is not part of the title: %s', (after, title) => {
  const source = sourceFrom(
    `QUYẾT ĐỊNH\n\nVỀ VIỆC BAN HÀNH KẾ HOẠCH\n\n${after}\n\nĐiều 1. Ban hành Kế hoạch.\n`,
  );
  const { provisions } = buildTree(source, segment(source), 'plan');
  expect(provisions.find(({ id }) => id === 'preface__docTitle')?.text).toBe(title);
});
