import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readMetadata } from '../src/core/document/metadata.ts';

const run = promisify(execFile);
let folder: string;
let sources: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-'));
  sources = join(folder, 'sources');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Outcome {
  code: number;
  output: string;
}

async function add(file: string, ...more: string[]): Promise<Outcome> {
  const registry = join(folder, 'registry');
  const options = ['--sources', sources, '--registry', registry, ...more];
  try {
    const { stdout, stderr } = await run(process.execPath, ['scripts/new.ts', file, ...options]);
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

/** Every path below the sources. */
async function listing(): Promise<string[]> {
  return (await readdir(sources, { recursive: true }).catch(() => [])).sort();
}

const seed = 'content/sources/2024-69-kl-tw';
const directive = `${seed}/source.md`;
const binhDinh = `${seed}/plans/binh-dinh/source.md`;
const plan = ['--directive', '2024-69-kl-tw'];
const yamlOf = (path: string): Promise<string> => readFile(join(sources, path, 'document.yaml'), 'utf8');

async function received(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

/** A short plan with a line of one's own at its top. */
const shortPlan = (top: string, title = 'thực hiện Kết luận số 69-KL/TW'): string =>
  `${top}\n\nQuảng Ngãi, ngày 02 tháng 7 năm 2024\n\nKẾ HOẠCH\n${title}\n\nI. NHIỆM VỤ\n\n1. Đẩy mạnh ứng dụng khoa học và công nghệ.\n`;

describe('npm run new', () => {
  test('makes a directive, then a plan, from what the texts say', async () => {
    const first = await add(directive, '--publication', 'bản giấy');
    expect([first.code, first.output]).toEqual([
      0,
      expect.stringContaining('Đã thêm văn bản “2024-69-kl-tw”'),
    ]);
    expect(readMetadata('', await yamlOf('2024-69-kl-tw'), 'directive').metadata).toMatchObject({
      type: 'Kết luận',
      number: '69-KL/TW',
      date: '2024-01-11',
      authority: 'Bộ Chính trị',
      signature: { authority: 'T/M BỘ CHÍNH TRỊ', position: null, name: 'Trương Thị Mai' },
      place: 'Hà Nội',
      publication: 'bản giấy',
    });
    const second = await add(binhDinh, ...plan);
    expect([second.code, second.output]).toEqual([
      0,
      expect.stringContaining('Đã thêm kế hoạch “binh-dinh”'),
    ]);
    for (const part of [
      /Ngày: +2024-06-04/u,
      /Nội dung: .*19 nhiệm vụ/u,
      /69-KL\/TW +Kết luận số 69-KL\/TW/u,
      /20-NQ\/TW +chưa biết/u,
      /Đối chiếu: +[1-9]\d* liên kết rõ/u,
      /Nguồn công bố: +CHƯA CÓ/u,
      /npm run check:text/u,
    ])
      expect(second.output).toMatch(part);
    const yaml = await yamlOf('2024-69-kl-tw/plans/binh-dinh');
    expect(yaml).toContain('# bản nguồn không ghi số; nếu biết từ nơi khác, đừng ghi vào đây\nnumber: null');
    expect(readMetadata('', yaml, 'plan').messages).toEqual([]);
    const kept = await readFile(join(sources, '2024-69-kl-tw/plans/binh-dinh/source.md'));
    expect(kept.equals(await readFile(binhDinh))).toBe(true);
  });

  test('never overwrites, and leaves the folder as it was', async () => {
    await add(directive);
    await add(binhDinh, ...plan);
    const mine = join(sources, '2024-69-kl-tw/plans/binh-dinh/document.yaml');
    await writeFile(mine, 'type: mine\n');
    const again = await add(binhDinh, ...plan);
    expect([again.code, again.output]).toEqual([
      1,
      expect.stringMatching(/binh-dinh:1:1 {2}error .*folder-exists/u),
    ]);
    expect(await readFile(mine, 'utf8')).toBe('type: mine\n');
  });

  const refused: [name: string, text: string, options: string[], message: RegExp][] = [
    [
      'a secret paper',
      shortPlan('MẬT'),
      plan,
      /plan\.txt:1:1 {2}error {2}Found the mark “MẬT”.*\n.*--allow-marked/u,
    ],
    ['a draft', shortPlan('DỰ THẢO LẦN 2'), plan, /Found the mark “DỰ THẢO LẦN 2”/u],
    ['a paper for inside use', shortPlan('(Lưu hành nội bộ)'), plan, /secrecy-mark/u],
    [
      'no such directive',
      shortPlan(''),
      ['--directive', '2024-96-kl-tw'],
      /expected one of: 2024-69-kl-tw {2}unknown-directive/u,
    ],
    ['a directive without number', shortPlan(''), [], /Found no number and date.*no-id\n.*--id/u],
    [
      'a page of the site as id',
      shortPlan(''),
      [...plan, '--id', 'muc'],
      /Found id “muc”, which is a page of the site/u,
    ],
    ['an id that is a path', shortPlan(''), [...plan, '--id', '../../x'], /invalid-id/u],
    ['an id with capitals', shortPlan(''), [...plan, '--id', 'Quảng Ngãi'], /invalid-id/u],
    ['an empty text', ' \n', plan, /Found an empty file/u],
  ];
  test.each(refused)('%s: a message, exit code 1, nothing written', async (_name, text, options, message) => {
    await add(directive);
    const before = await listing();
    const { code, output } = await add(await received('plan.txt', text), ...options);
    expect([code, output]).toEqual([1, expect.stringMatching(message)]);
    expect(output).not.toMatch(/^\s+at /mu);
    expect(await listing()).toEqual(before);
  });

  test.each([
    ['a missing file', 'no such.docx', /Found no file that can be read \(ENOENT\)/u],
    ['a picture', 'scan.jpg', /Found a file that ends in “\.jpg”.*unknown-format/u],
  ])('%s', async (_name, file, message) => {
    const { code, output } = await add(join(folder, file), ...plan);
    expect([code, output]).toEqual([1, expect.stringMatching(message)]);
  });

  test('--allow-marked takes a marked paper and keeps the reason; warnings are said in Vietnamese', async () => {
    await add(directive);
    const file = await received('plan.txt', `${shortPlan('MẬT')}\n3. Xây dựng cơ sở dữ liệu dùng chung.\n`);
    const { code, output } = await add(file, ...plan, '--allow-marked', 'đã giải mật: "12-QĐ/TU"');
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/1 cảnh báo:\n {2}\S+source\.txt:12:1 {2}Số “3\.” không nối tiếp/u),
    ]);
    const { metadata } = readMetadata('', await yamlOf('2024-69-kl-tw/plans/quang-ngai'), 'plan');
    expect(metadata).toMatchObject({
      circulation: { mark: 'MẬT', allowedBecause: 'đã giải mật: "12-QĐ/TU"' },
    });
  });

  test('takes a PDF, and keeps it byte for byte', async () => {
    await add(directive);
    const file = 'scripts/readers/fixtures/plan.pdf';
    const { code, output } = await add(file, ...plan, '--id', 'thu');
    expect([code, output]).toEqual([0, expect.stringMatching(/Nội dung: .*[1-9]\d* nhiệm vụ/u)]);
    const kept = await readFile(join(sources, '2024-69-kl-tw/plans/thu/source.pdf'));
    expect(kept.equals(await readFile(file))).toBe(true);
  });

  test('a title of hostile characters comes back as it was', async () => {
    await add(directive);
    const title = `về "khoán 10": {a: 1} # không - [b] & *c* | 'd' > e % @ \`f\`, !g`;
    const file = await received('plan.txt', shortPlan('', title));
    expect(await add(file, ...plan, '--id', 'thu')).toMatchObject({ code: 0 });
    const { metadata, messages } = readMetadata('', await yamlOf('2024-69-kl-tw/plans/thu'), 'plan');
    expect(messages).toEqual([]);
    expect(metadata?.title).toBe(title.replaceAll('*', ''));
  });

  test.each([
    ['thực hiện Kết luận số 69-KL/TW', false],
    ['triển khai Nghị quyết số 57-NQ/TW', true],
  ])('doubts a plan that does not name its directive: %s', async (title, isDoubted) => {
    await add(directive);
    const { output } = await add(await received('plan.txt', shortPlan('', title)), ...plan);
    expect(output).toMatch(/Thực hiện: +Kết luận số 69-KL\/TW/u);
    const yaml = await yamlOf('2024-69-kl-tw/plans/quang-ngai');
    const doubt = /không nhắc đến số hay tên/u;
    expect([doubt.test(output), doubt.test(yaml)]).toEqual([isDoubted, isDoubted]);
  });

  test('errors of other documents do not stand in the way', async () => {
    await add(directive);
    await add(binhDinh, ...plan);
    await writeFile(join(sources, '2024-69-kl-tw/plans/binh-dinh/document.yaml'), 'type: [\n');
    const { code, output } = await add(await received('plan.txt', shortPlan('')), ...plan);
    expect([code, output]).toEqual([0, expect.stringMatching(/Đối chiếu: +\d+ liên kết rõ/u)]);
  });
});
