import { describe, expect, test } from 'vitest';
import { buildTree } from '../../src/core/document/build.ts';
import { segment } from '../../src/core/document/segment.ts';
import { sourceFrom } from '../../src/core/document/seeds.fixture.ts';
import { draftFacts, type DraftFacts } from './draft-facts.ts';
import { slug } from '../../src/core/text/slug.ts';
import { directiveId, isCentral, placeOf, placeWords } from './places.ts';

interface Parts {
  head?: string;
  opening?: string;
  end?: string;
}

function draft({ head = '', opening = '', end = '' }: Parts): DraftFacts {
  const text = `${head}\n\nKẾ HOẠCH\nthực hiện Kết luận số 69-KL/TW\n\n${opening}\n\nI. NHIỆM VỤ\n\n1. Đẩy mạnh ứng dụng.\n\n${end}\n`;
  const source = sourceFrom(text);
  return draftFacts(buildTree(source, segment(source), 'plan').provisions, 'plan');
}

const signed = (name: string): string => `T/M BAN THƯỜNG VỤ\nBÍ THƯ\n${name}`;

describe('draftFacts', () => {
  const cases: [
    name: string,
    parts: Parts,
    field: keyof DraftFacts,
    value: unknown,
    remark: RegExp | null | undefined,
  ][] = [
    ['no number', {}, 'number', null, /^bản nguồn không ghi số; nếu biết từ nơi khác, đừng ghi vào đây$/u],
    ['a number', { head: 'Số 12-KH/TU' }, 'number', '12-KH/TU', null],
    [
      'two numbers',
      { head: 'Số 12-KH/TU\nSố 846-BS/TU' },
      'number',
      '12-KH/TU',
      /hai số: 12-KH\/TU và 846-BS\/TU/u,
    ],
    ['a number left open', { head: 'Số:        /KH-UBND' }, 'number', null, /để trống số/u],
    ['a date', { head: 'Bình Định, ngày 04 tháng 6 năm 2024' }, 'date', '2024-06-04', null],
    ['a wrapped date', { head: 'Nghệ An, ngày 20\ntháng 11 năm 2025' }, 'date', '2025-11-20', undefined],
    [
      'two dates',
      { head: 'Bình Định, ngày 04 tháng 6 năm 2024\nQuy Nhơn, ngày 05 tháng 6 năm 2024' },
      'date',
      '2024-06-04',
      /hai ngày: 2024-06-04 và 2024-06-05/u,
    ],
    ['a date left open', { head: 'Lào Cai, ngày     tháng      năm 2026' }, 'date', null, /để trống ngày/u],
    ['no such day', { head: 'Lào Cai, ngày 31 tháng 02 năm 2026' }, 'date', null, /không ghi ngày|để trống/u],
    [
      'a date of signing only',
      { end: `${signed('Nguyễn Văn Quảng')}\n\nhannq-27/05/2024 16:27:37-hannq-hannq-hannq` },
      'date',
      null,
      /chữ ký số có ngày \(27\/05\/2024\)/u,
    ],
    ['a place', { head: 'Bình Định, ngày 04 tháng 6 năm 2024' }, 'place', 'Bình Định', null],
    [
      'a place in the authority',
      { head: 'TỈNH ỦY QUẢNG NGÃI\n*\nSố 12-KH/TU' },
      'place',
      'Quảng Ngãi',
      /đoán từ tên cơ quan/u,
    ],
    [
      'an authority below HỎA TỐC',
      { head: 'HỎA TỐC\nTỈNH ỦY QUẢNG NGÃI\n*\nSố 12-KH/TU' },
      'place',
      'Quảng Ngãi',
      undefined,
    ],
    ['no place', {}, 'place', null, /không ghi địa danh/u],
    [
      'the seat of a central body',
      { head: 'CHÍNH PHỦ\nSố: 03/NQ-CP\nHà Nội, ngày 09 tháng 01 năm 2025' },
      'place',
      'Hà Nội',
      /trụ sở/u,
    ],
    [
      'the authority of the opening',
      {
        opening:
          'Thực hiện Kết luận số 69-KL/TW, Ban Thường vụ Thành ủy ban hành Kế hoạch thực hiện như sau:',
      },
      'authority',
      'Ban Thường vụ Thành ủy',
      /câu mở đầu/u,
    ],
    ['no signature', {}, 'signature', null, /không ghi người ký/u],
    [
      'a name with a letter that Vietnamese does not have',
      { end: signed('Nguyễn Văn Łê') },
      'signature',
      { authority: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', name: 'Nguyễn Văn Łê' },
      /chữ lạ \(Łê\)/u,
    ],
  ];
  test.each(cases)('%s', (_name, parts, field, value, remark) => {
    const fact = draft(parts)[field];
    expect(fact.value).toEqual(value);
    if (remark === null) expect(fact.remark).toBeNull();
    else if (remark) expect(fact.remark).toMatch(remark);
  });
});

describe('places and ids', () => {
  test.each(placeWords.map(({ line }) => [line]))('%s has a place', (line) => {
    expect(placeOf(line)).toMatch(/^(?:Quảng Ngãi|Cần Thơ)$/u);
  });

  test.each([
    ['Ban Thường vụ Thành ủy', null],
    ['TỈNH ỦY ĐẮK LẮK', 'Đắk Lắk'],
    ['Thị ủy Phú Quốc', 'Phú Quốc'],
  ])('%s', (authority, place) => {
    expect(placeOf(authority)).toBe(place);
  });

  test.each([
    ['Đà Nẵng', 'da-nang'],
    ['TP. Hồ Chí Minh', 'tp-ho-chi-minh'],
    ['Thừa Thiên - Huế'.normalize('NFD'), 'thua-thien-hue'],
    ['  ', ''],
  ])('%s → %s', (place, id) => {
    expect(slug(place)).toBe(id);
  });

  test.each([
    ['69-KL/TW', '2024-01-11', '2024-69-kl-tw'],
    ['1158/QĐ-TTg', '2021-07-13', '2021-1158-qd-ttg'],
    ['09/2024/NĐ-CP', '2024-02-01', '2024-09-nd-cp'],
    ['69-KL/TW', null, null],
    [null, '2024-01-11', null],
  ])('%s of %s → %s', (number, date, id) => {
    expect(directiveId(number, date)).toBe(id);
  });

  test('the centre is told from the places', () => {
    expect(['Chính phủ', 'Đảng đoàn Quốc hội', 'Bộ Công Thương'].every(isCentral)).toBe(true);
    expect(['Ủy ban nhân dân tỉnh Lào Cai', 'Ban Thường vụ Tỉnh ủy'].some(isCentral)).toBe(false);
  });
});
