import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument, type Folder } from './document.ts';
import { readFacts, sentenceCase } from './facts.ts';
import { seeds } from './seeds.fixture.ts';
import { targetsOf, tasksOf } from './tasks.ts';
import type { Document } from './types.ts';

function folder(file: string, role: Folder['role'], metadata: string | null): Folder {
  const bytes = readFileSync(file);
  const path = file.replace('/source.md', '');
  return {
    id: path.split('/').at(-1) ?? '',
    role,
    path,
    source: { path: file, bytes, extract: null },
    corrections: null,
    metadata:
      metadata === null ? null : { path: `${path}/document.yaml`, bytes: new TextEncoder().encode(metadata) },
  };
}

function read(name: (typeof seeds)[number]['name']): Document {
  const seed = seeds.find((entry) => entry.name === name);
  if (!seed) throw new Error(name);
  const { document } = readDocument(
    folder(seed.file, seed.role, null),
    seed.role === 'plan' ? '2024-69-kl-tw' : null,
  );
  if (!document) throw new Error(`${name} was not read`);
  return document;
}

describe('tasksOf', () => {
  test.each([
    ['Đà Nẵng', { task: 23, organisation: 5, purpose: 2 }],
    ['Bình Định', { task: 19, organisation: 5, purpose: 4 }],
    ['Phú Quốc', { task: 15, organisation: 4, purpose: 3 }],
  ] as const)('%s', (name, counts) => {
    const kinds = Object.groupBy(tasksOf(read(name)), ({ kind }) => kind);
    expect(Object.fromEntries(Object.entries(kinds).map(([kind, found]) => [kind, found.length]))).toEqual(
      counts,
    );
  });

  test('agencies and time at the end of a section hold for each of its tasks', () => {
    const tasks = tasksOf(read('Đà Nẵng'));
    expect(tasks.filter(({ agencies }) => agencies !== null)).toHaveLength(23);
    expect(tasks.find(({ label }) => label === 'II.1, ý 2')).toMatchObject({
      agencies: {
        lead: [
          'Ban Tuyên giáo Thành ủy',
          'các ban cán sự đảng',
          'đảng đoàn',
          'Ban Thường vụ Thành Đoàn',
          'quận ủy',
          'huyện ủy',
          'đảng uỷ trực thuộc Thành ủy',
        ],
        co: [],
      },
      deadline: { text: 'Thường xuyên', iso: null },
      headings: ['sec_II__para_1', 'sec_II'],
    });
    expect(tasks.find(({ label }) => label === 'III.1')).toMatchObject({ agencies: null, deadline: null });
  });

  test('a paragraph without bullet is a task too', () => {
    expect(tasksOf(read('Phú Quốc')).find(({ label }) => label === 'II.4, đoạn 1')?.text).toMatch(
      /^Phối hợp triển khai các hoạt động đào tạo/u,
    );
  });
});

test('targetsOf the directive are its nineteen paragraphs', () => {
  const labels = targetsOf(read('69-KL/TW')).map(({ label }) => label);
  expect(labels).toHaveLength(19);
  expect(labels.filter((label) => label.startsWith('mục 7'))).toHaveLength(5);
});

test.each([
  ['69-KL/TW', { type: 'Kết luận', number: '69-KL/TW', date: '2024-01-11', place: 'Hà Nội' }],
  ['Đà Nẵng', { type: 'Kế hoạch', number: null, date: null, authority: null, place: null }],
  ['Bình Định', { type: 'Kế hoạch', number: null, date: '2024-06-04', place: 'Bình Định' }],
  [
    'Phú Quốc',
    { number: null, date: null, signature: { position: 'PHÓ BÍ THƯ THƯỜNG TRỰC', name: 'Lê Thanh Sơn' } },
  ],
] as const)('readFacts of %s gives what the text says and nothing else', (name, facts) => {
  expect(readFacts(read(name).provisions)).toMatchObject(facts);
});

test.each([
  ['BỘ CHÍNH TRỊ', 'Bộ Chính trị'],
  ['KẾT LUẬN', 'Kết luận'],
  ['ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', 'Ủy ban nhân dân tỉnh Nghệ An'],
  ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'Ban Chấp hành Trung ương'],
  ['TỈNH ỦY QUẢNG NGÃI', 'Tỉnh ủy Quảng Ngãi'],
  ['THỊ ỦY PHÚ QUỐC', 'Thị ủy Phú Quốc'],
])('%s is written %s', (printed, written) => {
  expect(sentenceCase(printed)).toBe(written);
});

const sound = `type: Kế hoạch
number: null
date: 2024-06-04
authority: null
title: null
signature: { authority: null, position: null, name: Hồ Quốc Dũng }
place: Bình Định
implements: [2024-69-kl-tw]
`;

describe('document.yaml', () => {
  const file = 'content/sources/2024-69-kl-tw/plans/binh-dinh/source.md';

  test.each([
    ['a missing field', sound.replace('number: null\n', ''), 'missing-field', 'number', 1],
    [
      'a misspelt field',
      sound.replace('authority:', 'authorty:'),
      'unknown-field',
      'did you mean “authority”?',
      4,
    ],
    ['a date in another order', sound.replace('2024-06-04', '04/06/2024'), 'wrong-value', 'date', 3],
    [
      'a list that is no list',
      sound.replace('[2024-69-kl-tw]', '2024-69-kl-tw'),
      'wrong-value',
      'implements',
      8,
    ],
    ['an unknown field of the signature', sound.replace('name: Hồ', 'nam: Hồ'), 'unknown-field', 'nam', 6],
    ['text that is not YAML', `${sound}notes: [a\n`, 'yaml', 'document.yaml', 10],
    ['no fields at all', '# nothing\n', 'wrong-value', 'document.yaml', 1],
  ])('%s is an error at its place', (_name, yaml, rule, words, line) => {
    const { document, messages } = readDocument(folder(file, 'plan', yaml), '2024-69-kl-tw');
    expect(document).toBeNull();
    const found = messages.find((message) => message.rule === rule);
    expect(found).toMatchObject({ level: 'error', line });
    expect(found?.file).toMatch(/document\.yaml$/u);
    expect(`${found?.reason} ${found?.note}`).toContain(words);
  });

  test('a fact that the text contradicts is a warning', () => {
    const { document, messages } = readDocument(folder(file, 'plan', sound.replace('06-04', '06-05')), null);
    expect(document?.facts.date).toBe('2024-06-05');
    expect(messages).toMatchObject([{ rule: 'fact-differs', level: 'warning' }]);
  });

  test('a sound file gives the facts as written', () => {
    const { document, messages } = readDocument(folder(file, 'plan', sound), null);
    expect(messages).toEqual([]);
    expect(document).toMatchObject({
      name: 'Bình Định',
      facts: { authority: null },
      implements: ['2024-69-kl-tw'],
    });
  });
});

test.each([
  [
    'a head in narrow columns',
    '**ỦY BAN NHÂN\nDÂN**\nTỈNH ĐỒNG THÁP\n--------\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 617/KH-UBND\n\n*Đồng Tháp,\nngày 01 tháng 12 năm 2025*',
    {
      number: '617/KH-UBND',
      date: '2025-12-01',
      place: 'Đồng Tháp',
      authority: 'Ủy ban nhân dân tỉnh Đồng Tháp',
    },
  ],
  [
    'a number without figures',
    'ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nSố:        /KH-UBND\nLào Cai, ngày    tháng    năm 2026',
    { number: null, date: null, authority: 'Ủy ban nhân dân tỉnh Lào Cai' },
  ],
  ['a number with blanks', 'ỦY BAN NHÂN DÂN\nSố: 16 /2026/QĐ-UBND', { number: '16/2026/QĐ-UBND' }],
  [
    'a party head',
    'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 69-KL/TW\nĐẢNG CỘNG SẢN VIỆT NAM',
    { number: '69-KL/TW', authority: 'Ban Chấp hành Trung ương' },
  ],
])('%s', (_name, head, facts) => {
  const text = `${head}\n\nKẾ HOẠCH\n\nthực hiện\n\n1. Một.\n`;
  const folderOf = folder(seeds[1].file, 'plan', null);
  const { document } = readDocument(
    { ...folderOf, source: { path: 's.md', bytes: new TextEncoder().encode(text) } },
    null,
  );
  expect(readFacts(document?.provisions ?? [])).toMatchObject(facts);
});

test.each([
  [
    'TM. ỦY BAN\nNHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHuỳnh Minh Tuấn',
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Huỳnh Minh Tuấn'],
  ],
  ["T/M BAN THƯỜNG VỤ\nBÍ THƯ'\nNguyễn Văn Quảng", ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nguyễn Văn Quảng']],
  ['T/M BỘ CHÍNH TRỊ\nĐã ký: Trương Thị Mai', ['T/M BỘ CHÍNH TRỊ', null, 'Trương Thị Mai']],
])('the signature %j', (text, [authority, position, name]) => {
  const signature = [{ type: 'signature', id: 'conclusions__signature', text }] as unknown as Parameters<
    typeof readFacts
  >[0];
  expect(readFacts(signature).signature).toEqual({ authority, position, name });
});
