import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const run = promisify(execFile);
let sources: string;

beforeEach(async () => {
  sources = await mkdtemp(join(tmpdir(), 'check-text-'));
  await cp('content/sources', sources, { recursive: true });
});

afterEach(async () => {
  await rm(sources, { recursive: true });
});

async function checkText(): Promise<string> {
  const { stdout } = await run(process.execPath, ['scripts/check-text.ts', '--sources', sources]);
  return stdout;
}

const phuQuoc = '2024-69-kl-tw/plans/thi-uy-phu-quoc';

describe('npm run check:text', () => {
  test('has nothing to say of a corpus that people have corrected', async () => {
    expect(await checkText()).toMatch(/^check:text: 4 văn bản, 0 chỗ ngờ .*không sửa gì\.\n$/u);
  });

  test('prints an item for each suspect, which corrections.yaml takes', async () => {
    const file = join(sources, phuQuoc, 'corrections.yaml');
    const before = await readFile(file, 'utf8');
    await rm(file);
    const output = await checkText();
    expect(output).toContain('check:text: 4 văn bản, 4 chỗ ngờ (2 khác dấu, 2 số hiệu, tên văn bản');
    expect(output).toMatch(/^Phú Quốc \(thi-uy-phu-quoc\): 4 chỗ; đúng thì chép vào .*corrections\.yaml$/mu);
    expect(output).toMatch(/^# .*source\.md:83:\d+ {2}khác dấu$/mu);
    const items = output.slice(output.indexOf('\n#'), output.indexOf('check:text:'));
    const people = parse(before) as { reads: string }[];
    const found = parse(items) as { reads: string; shouldRead: string }[];
    expect(found.map(({ shouldRead }) => shouldRead)).toEqual(['điều', 'phổ biến', '69-KL/TW', '69-KL/TW']);
    expect(found).toHaveLength(people.length);
    await writeFile(file, items);
    expect(await checkText()).toContain('0 chỗ ngờ');
  });

  test('changes no file', async () => {
    await rm(join(sources, phuQuoc, 'corrections.yaml'));
    const source = join(sources, phuQuoc, 'source.md');
    const before = await readFile(source);
    await checkText();
    expect(before.equals(await readFile(source))).toBe(true);
    await expect(readFile(join(sources, phuQuoc, 'corrections.yaml'))).rejects.toThrow('ENOENT');
  });

  test('a corpus that cannot be read: its errors, exit code 1', async () => {
    await writeFile(join(sources, phuQuoc, 'document.yaml'), 'type: [\n');
    await expect(checkText()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/document\.yaml.*yaml/u),
    });
  });
});
