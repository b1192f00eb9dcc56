import { describe, expect, it } from 'vitest';
import { answer, type Answer } from './answer.ts';
import { knownNumber, makeDocument, makeIndex, makeTable, numberKey } from './corpus.fixture.ts';
import { firstRequest, type SearchRequest } from './types.ts';

const documents = [
  makeDocument(null, [
    { text: 'Đổi mới tư duy, hoàn thiện chính sách', kind: 'heading' },
    {
      text: 'Chủ trọng các chính sách tài chính, đầu tư, đầu thầu; chính sách xã hội hoá',
      kind: 'provision',
      depth: 2,
      readings: { 'Chủ trọng': 'Chú trọng', 'đầu thầu': 'đấu thầu' },
    },
    {
      text: 'Phát triển hệ sinh thái khởi nghiệp sáng tạo',
      kind: 'heading',
      facets: { clauses: ['2024-69-kl-tw#para_4'] },
    },
    {
      text: 'Tiếp tục sáp nhập, đẩy mạnh cơ chế tự chủ đối với các tổ chức khoa học và công nghệ công lập',
      kind: 'provision',
      depth: 2,
      readings: { 'sáp nhập': 'sắp xếp' },
    },
  ]),
  makeDocument('Đà Nẵng', [
    {
      text: 'Phát triển hệ sinh thái khởi nghiệp sáng tạo thành phố',
      kind: 'heading',
      facets: { clauses: ['2024-69-kl-tw#para_4'] },
    },
    {
      text: 'Tập trung phát triển lĩnh vực thiết kế vi mạch, bán dẫn và trí tuệ nhân tạo',
      depth: 2,
      facets: { clauses: ['2024-69-kl-tw#para_4'], relations: ['adapted'], agencies: ['ban-tuyen-giao'] },
    },
    {
      text: 'Triển khai thực hiện Quyết định số 1158/QĐ-TTg ngày 13/7/2021',
      readings: { '1158/QĐ-TTg': numberKey('1158/QĐ-TTg') },
      facets: { relations: ['local'], deadline: 'Thường xuyên' },
    },
  ]),
  makeDocument('Bình Định', [
    { text: 'Hỗ trợ sản phẩm có hàm lượng về KH&CN', readings: { 'KH&CN': 'khoa học và công nghệ' } },
    { text: 'Thu hút nhân tài, mở rộng hợp tác; tạo việc làm cho nhân dân', kind: 'other' },
    { text: 'Khởi công nhà máy, động viên nghiệp đoàn sáng suốt tạo đà', kind: 'other' },
    { text: 'Phát triển kinh tế - xã hội và hoa học trò' },
    { text: 'Giai đoạn 2021 - 2025, năm định hướng 2030, nhà khoa học nước ngoài', kind: 'other' },
  ]),
];
const numbers = [
  knownNumber('69-KL/TW', 'Kết luận', '/2024-69-kl-tw/'),
  knownNumber('1158/QĐ-TTg', 'Quyết định'),
];
const tables = [makeTable(documents, numbers)];
const index = makeIndex(documents, tables);

const ask = (text: string, rest: Partial<SearchRequest> = {}): Promise<Answer> =>
  answer({ ...firstRequest, text, ...rest }, index, tables);
/** Document and anchor of the units found, in the order in which they are shown. */
const list = ({ groups }: Answer): string[] =>
  groups.flatMap(({ document, units }) => {
    const entry = index.catalogue.documents[document];
    return units.map((unit) => `${entry?.place ?? 'directive'} ${unit - (entry?.firstUnit ?? 0)}`);
  });

describe('answer', () => {
  it.each([
    ['the phrase, the directive first', 'khởi nghiệp sáng tạo', ['directive 3', 'Đà Nẵng 1']],
    ['without accents, d for đ', 'ban dan va tri tue', ['Đà Nẵng 2']],
    ['in capitals', 'BÁN DẪN', ['Đà Nẵng 2']],
    ['the tone mark on the other vowel', 'xã hội hóa', ['directive 2']],
    ['words of a correction', 'sắp xếp', ['directive 4']],
    ['words as received', 'sáp nhập', ['directive 4']],
    ['a corrected word without marks', 'dau thau', ['directive 2']],
    ['an abbreviation by its long form', 'hàm lượng khoa học và công nghệ', ['Bình Định 1']],
    ['a long form by its abbreviation', 'tổ chức KH&CN', ['directive 4']],
    ['a dash between words', 'kinh tế xã hội', ['Bình Định 4']],
    ['marks that are meant', 'hoá', ['directive 2']],
    ['a place and a thing of its plan', 'vi mạch Đà Nẵng', ['Đà Nẵng 2']],
    ['a phrase in quotes', '"hệ sinh thái"', ['directive 3', 'Đà Nẵng 1']],
    ['a phrase, but not another', '"hệ sinh thái" -"thành phố"', ['directive 3']],
    ['one or the other', 'vi mạch OR sáp nhập', ['directive 4', 'Đà Nẵng 2']],
  ])('finds %s', async (_, text, expected) => {
    const found = await ask(text);
    expect(list(found)).toEqual(expected);
    expect(found.relaxed).toEqual([]);
  });

  it.each([
    'điện tử',
    'nhân hợp',
    'xyzzy',
    '"sinh thái hệ"',
    '1159/QĐ-TTg',
    'việc nhà',
    'khoa ngoại', // other marks and not together: “nhà khoa học nước ngoài”
    'Năm Hướng 2031',
    'Thành phố Hồ Chí Minh', // “sáng tạo thành phố” has a part of it
    'vi mạch Bình Định', // a place and a thing of another place
  ])('finds nothing for %s', async (text) => {
    expect(list(await ask(text))).toEqual([]);
  });

  it('looks for the name of a place as one word', async () => {
    expect(list(await ask('năm 2030'))).toEqual(['Bình Định 5']);
    expect((await ask('Nam Định')).relaxed).toEqual([{ kind: 'accents' }]); // “năm định hướng”
    expect(list(await ask('hoc tro Binh Dinh'))).toEqual(['Bình Định 4']);
  });

  it.each([
    ['accents', 'sấp nhạp', ['directive 4'], [{ kind: 'accents' }]],
    ['some words', 'thiết kế vi mạch xyzzy', ['Đà Nẵng 2'], [{ kind: 'words', missing: ['xyzzy'] }]],
    ['the end of the last word', 'bán dẫ', ['Đà Nẵng 2'], [{ kind: 'beginning', word: 'dẫ' }]],
    ['the end of the last word', 'thiết kế vi mac', ['Đà Nẵng 2'], [{ kind: 'beginning', word: 'mac' }]],
    ['nearness', 'tập trung lĩnh vực trí tuệ', ['Đà Nẵng 2'], [{ kind: 'nearness' }]],
  ])('gives up %s and says so: %s', async (_, text, expected, relaxed) => {
    const found = await ask(text);
    expect(list(found)).toEqual(expected);
    expect(found.relaxed).toEqual(relaxed);
  });

  it.each(['69-KL/TW', '69 kl tw', '69kl/tw', 'kết luận 69', 'ket luan so 69', 'KL 69'])(
    'goes straight to the document for %s',
    async (text) => {
      expect((await ask(text)).named.map(({ path }) => path)).toEqual(['/2024-69-kl-tw/']);
    },
  );

  it.each(['1158/QĐ-TTg', '1158/QD-TTg', '1158 qđ ttg', 'quyết định 1158'])(
    'names a document outside of the site and where it is cited: %s',
    async (text) => {
      const found = await ask(text);
      expect(found.named.map(({ number, path }) => [number, path])).toEqual([['1158/QĐ-TTg', null]]);
      expect(list(found)).toEqual(['Đà Nẵng 3']);
    },
  );

  it('names nothing where a number is only a part of what is asked', async () => {
    expect((await ask('vi mạch 2030')).named).toEqual([]);
    expect((await ask('thực hiện Quyết định 1158/QĐ-TTg')).named).toEqual([]);
  });

  it('suggests what is spelt nearly so, and fewer words, with true counts', async () => {
    expect((await ask('khoi ngiep sang tao')).suggestions[0]).toEqual({
      text: 'khoi nghiep sang tao',
      kind: 'spelling',
      count: 2,
    });
    expect((await ask('"mạch vi"')).suggestions).toEqual([
      { text: 'mạch vi', kind: 'fewer-words', count: 1 },
    ]);
    expect((await ask('khoà ngoại')).suggestions).toEqual([
      { text: 'khoa ngoai', kind: 'without-accents', count: 1 },
    ]);
    expect((await ask('1158/NQ-TTg')).suggestions[0]?.text).toBe('1158/QĐ-TTg');
  });

  it('counts facets for what is shown, each without its own choice', async () => {
    const all = await ask('phát triển');
    const chosen = await ask('phát triển', { filters: { place: ['Đà Nẵng'] } });
    const places = (found: Answer): [string, number][] =>
      found.facets.find(({ name }) => name === 'place')?.values.map(({ value, count }) => [value, count]) ??
      [];
    expect(all.total).toBe(4);
    expect(places(all)).toEqual([
      ['Đà Nẵng', 2],
      ['Bình Định', 1],
    ]);
    expect(places(chosen)).toEqual(places(all));
    expect(chosen.total).toBe(2);
    const sum = chosen.facets
      .find(({ name }) => name === 'kind')
      ?.values.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(chosen.total);
  });

  it('keeps a chosen value that nothing has any more', async () => {
    const found = await ask('vi mạch', { filters: { deadline: ['Thường xuyên'] } });
    expect(found.total).toBe(0);
    expect(found.facets.find(({ name }) => name === 'deadline')?.values).toEqual([
      { value: 'Thường xuyên', label: 'Thường xuyên', count: 0, chosen: true },
    ]);
  });

  it('takes the words of one place for a phrase, as an abbreviation has them', async () => {
    expect(list(await ask('"khoa học và công nghệ" hàm lượng'))).toEqual(['Bình Định 1']);
  });

  it('sorts by place and by date', async () => {
    const order = async (sort: SearchRequest['sort']): Promise<string[]> =>
      (await ask('phát triển', { sort })).groups.map(
        ({ document }) => index.catalogue.documents[document]?.place ?? '',
      );
    expect(await order('place')).toEqual(['', 'Bình Định', 'Đà Nẵng']);
    expect((await order('date'))[0]).toBe('Bình Định');
  });

  it('has no answer where nothing is asked', async () => {
    expect(await ask(' … ')).toMatchObject({ asked: false, total: 0, groups: [] });
  });
});
