import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentData, indexData, planData, type PlanData } from '../src/core/formats/contract.ts';
import { coverageData } from '../src/core/formats/coverage-contract.ts';
import { hashText } from '../src/core/text/hash.ts';

const run = promisify(execFile);
let folder: string;
let sources: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  sources = join(folder, 'sources');
  out = join(folder, 'out');
  await cp('content/sources', sources, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Outcome {
  code: number;
  output: string;
}

async function content(): Promise<Outcome> {
  try {
    const { stdout, stderr } = await run(process.execPath, [
      'scripts/content.ts',
      '--sources',
      sources,
      '--out',
      out,
    ]);
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

/** Every file below a folder, with its bytes as text. */
async function snapshot(path: string): Promise<Map<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );
}

const plans = '2024-69-kl-tw/plans';

describe('npm run content', () => {
  test('writes the data contract and one page a document; a second run changes no byte', async () => {
    const { code, output } = await content();
    expect([code, output]).toEqual([0, expect.stringContaining('3 plans, 71 tasks')]);
    const first = await snapshot(out);
    const read = async (path: string): Promise<unknown> =>
      JSON.parse(await readFile(join(out, 'data', path), 'utf8'));
    expect(indexData.parse(await read('index.json')).documents).toHaveLength(4);
    documentData.parse(await read('2024-69-kl-tw/document.json'));
    const coverage = coverageData.parse(await read('2024-69-kl-tw/coverage.json'));
    expect(coverage.plans.map(({ id, tasks }) => [id, tasks])).toEqual([
      ['binh-dinh', 24],
      ['da-nang', 28],
      ['thi-uy-phu-quoc', 19],
    ]);
    expect(coverage.rows).toHaveLength(19);
    const daNang = planData.parse(await read('2024-69-kl-tw/da-nang.json'));
    expect(daNang.document).toMatchObject({ number: null, date: null });
    for (const link of daNang.tasks.flatMap((task) => task.links)) {
      expect(link).toMatchObject({ status: 'proposed' });
      expect(link.evidence.length).toBeGreaterThan(0);
    }
    expect((await content()).output).toContain('0 files changed');
    expect(await snapshot(out)).toEqual(first);
  });

  test('a plan that carries out another plan is linked to its tasks too', async () => {
    const town = join(sources, plans, 'hai-chau');
    await cp(join(sources, plans, 'da-nang'), town, { recursive: true });
    const yaml = await readFile(join(town, 'document.yaml'), 'utf8');
    const ofTown = yaml
      .replace('[2024-69-kl-tw]', '[2024-69-kl-tw, da-nang]')
      .replace(/^place: .*$/mu, 'place: Hải Châu');
    await writeFile(join(town, 'document.yaml'), ofTown);
    expect(await content()).toMatchObject({ code: 0 });
    const path = join(out, 'data/2024-69-kl-tw/hai-chau.json');
    const { parents, tasks } = planData.parse(JSON.parse(await readFile(path, 'utf8')));
    expect(parents.map(({ id }) => id)).toEqual(['da-nang']);
    const asked = tasks.filter(({ kind }) => kind !== 'purpose').map(({ id }) => id);
    const found = parents[0]?.tasks.filter(({ links }) => links[0]?.relation === 'verbatim') ?? [];
    expect(found.map(({ id, links }) => [id, links[0]?.target])).toEqual(asked.map((id) => [id, id]));
    const page = await readFile(join(out, 'pages/2024-69-kl-tw/hai-chau.mdx'), 'utf8');
    expect(page).toContain('<Side of="directive" name={"Đà Nẵng"}>');
  });

  test('a decision on a text that has changed since is to be made again', async () => {
    const of = (file: string): string => join(sources, plans, 'da-nang', file);
    const path = join(out, 'data/2024-69-kl-tw/da-nang.json');
    const read = async (): Promise<PlanData> => planData.parse(JSON.parse(await readFile(path, 'utf8')));
    expect(await content()).toMatchObject({ code: 0 });
    const task = (await read()).tasks.find(({ links }) => links.length > 0);
    const [link] = task?.links ?? [];
    if (!task || !link) throw new Error('no link');
    const word = [`- task: "${hashText(task.text)}"`, `  target: "${hashText(link.targetText)}"`];
    const signed = ['  verdict: accept', '  who: An', '  when: 2025-01-01', ''];
    await writeFile(of('decisions.yaml'), [...word, ...signed].join('\n'));
    expect((await content()).output).not.toContain('stale-decision');
    const { tasks } = await read();
    expect(tasks.find(({ id }) => id === task.id)).toMatchObject({
      reviewed: true,
      stale: false,
      links: [{ status: 'accepted' }],
    });
    const source = await readFile(of('source.md'), 'utf8');
    const words = task.text.slice(0, 40);
    expect(source).toContain(words);
    await writeFile(of('source.md'), source.replace(words, words.replace(' ', ' thêm chữ ')));
    const { code, output } = await content();
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/da-nang\/decisions\.yaml:1:3 {2}warning {2}.*stale-decision/u),
    ]);
    const again = await read();
    expect(again.document.messages).toMatchObject([{ rule: 'stale-decision', level: 'warning' }]);
    expect(again.tasks.find(({ id }) => id === task.id)).toMatchObject({
      reviewed: false,
      stale: true,
      links: [{ target: link.target, status: 'stale' }],
    });
    const coverage = coverageData.parse(
      JSON.parse(await readFile(join(out, 'data/2024-69-kl-tw/coverage.json'), 'utf8')),
    );
    const counts = coverage.plans.find(({ id }) => id === 'da-nang');
    expect(counts).toMatchObject({ accepted: 0, reviewed: 0, stale: 1 });
    expect(await readFile(join(out, 'pages/2024-69-kl-tw/da-nang.mdx'), 'utf8')).toContain('status="stale"');
    expect(await readFile(join(out, 'data/2024-69-kl-tw/doi-chieu.csv'), 'utf8')).toContain(
      'cần rà soát lại',
    );
  });

  const daNang = (file: string): string => join(sources, plans, 'da-nang', file);
  const edit = async (file: string, change: (text: string) => string): Promise<void> => {
    await writeFile(file, change(await readFile(file, 'utf8')));
  };
  const bad: [name: string, spoil: () => Promise<unknown>, message: RegExp][] = [
    [
      'a missing field',
      () => edit(daNang('document.yaml'), (text) => text.replace('date: null\n', '')),
      /da-nang\/document\.yaml:\d+:\d+ {2}error {2}Found no field “date”.*missing-field/u,
    ],
    [
      'a misspelt field',
      () => edit(daNang('document.yaml'), (text) => text.replace('signature:', 'signatur:')),
      /da-nang\/document\.yaml:9:1 {2}error {2}Found unknown field “signatur”.*\n.*did you mean “signature”/u,
    ],
    [
      'an unknown directive',
      () => edit(daNang('document.yaml'), (text) => text.replace('[2024-69-kl-tw]', '[2024-96-kl-tw]')),
      /Found unknown directive “2024-96-kl-tw”/u,
    ],
    [
      'two plans with one id',
      () => edit(join(sources, plans, 'binh-dinh', 'document.yaml'), (text) => `id: da-nang\n${text}`),
      /Found id “da-nang” also in .*binh-dinh.*duplicate-id/u,
    ],
    [
      'a plan that is called as a page',
      () => cp(join(sources, plans, 'da-nang'), join(sources, plans, 'muc'), { recursive: true }),
      /Found id “muc”, which is a page of the site/u,
    ],
    [
      'a text that is not UTF-8',
      () => writeFile(daNang('source.md'), new Uint8Array([0x4b, 0xc3, 0x28])),
      /da-nang\/source\.md:1:2 {2}error {2}Found bytes that are not UTF-8/u,
    ],
    [
      'an empty text',
      () => writeFile(daNang('source.md'), ''),
      /da-nang\/source\.md:1:1 {2}error {2}Found an empty file/u,
    ],
    ['no text', () => rm(daNang('source.md')), /plans\/da-nang:1:1 {2}error {2}Found no text/u],
    [
      'YAML that does not parse',
      () => edit(daNang('document.yaml'), (text) => `${text}\n: [`),
      /da-nang\/document\.yaml:\d+:\d+ {2}error {2}Found text that is not YAML/u,
    ],
    ['no documents', () => rm(sources, { recursive: true }), /Found no documents/u],
  ];
  test.each(bad)(
    '%s: a message, exit code 1, and the last good output stays',
    async (_name, spoil, message) => {
      expect(await content()).toMatchObject({ code: 0 });
      const before = await snapshot(out);
      await spoil();
      const { code, output } = await content();
      expect(code).toBe(1);
      expect(output).toMatch(message);
      expect(output).not.toMatch(/^\s+at /mu);
      expect(await snapshot(out)).toEqual(before);
    },
  );

  test('leaves other things in the output folder alone', async () => {
    await content();
    await writeFile(join(out, 'mine.txt'), 'x');
    await content();
    expect(await readFile(join(out, 'mine.txt'), 'utf8')).toBe('x');
    expect((await readdir(out)).sort()).toEqual(['data', 'mine.txt', 'pages']);
  });
});
