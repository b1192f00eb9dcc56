import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPictures } from './pictures.ts';
import { checkSharing } from './sharing.ts';
import { site } from './site.fixture.ts';

describe('pictures', () => {
  const name = '<h2 id="n">Phủ của từng mục</h2><p id="s">Đà Nẵng lấy lại 17 trên 18 đoạn.</p>';
  const drawing = '<svg role="img" aria-label="Đà Nẵng: 17 đoạn"></svg>';
  const figure = (inside: string, names = 'n s'): string =>
    `<figure data-picture="phu" aria-labelledby="${names}">${inside}</figure>`;
  const table = '<details data-table-of="phu"><table></table></details>';

  test.each([
    [name + figure(drawing) + table, []],
    [name + figure(drawing, 'n') + table, ['no name and sentence']],
    [`<h2 id="n"></h2><p id="s">x</p>${figure(drawing)}${table}`, ['no name and sentence']],
    [name + figure('<svg role="img"></svg>') + table, ['a drawing without a label']],
    [name + figure(drawing) + table.replace('phu', 'khac'), ['no table behind it']],
    [name + figure(drawing) + '<details data-table-of="phu"></details>', ['no table behind it']],
  ])('%#', (html, faults) => {
    expect(checkPictures(site({ '/a/': html })).problems).toEqual(
      faults.map((fault) => `/a/: picture phu: ${fault}`),
    );
  });
});

describe('pictures for sharing', () => {
  /** The first bytes of a PNG of this size. */
  const png = (width: number, height: number): Buffer => {
    const bytes = Buffer.alloc(24);
    bytes.write('\x89PNG', 'latin1');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };
  const head = (facts: Record<string, string>): string =>
    Object.entries(facts)
      .map(([name, content]) => `<meta property="og:${name}" content="${content}">`)
      .join('');
  const right = {
    title: 'A',
    image: 'https://a.vn/doi-chieu/right.png',
    'image:width': '1200',
    'image:height': '630',
    'image:alt': 'Kết luận số 69-KL/TW',
  };

  test.each([
    [right, []],
    [{ title: 'A' }, ['no og:image']],
    [{}, []],
    [{ ...right, image: 'https://a.vn/doi-chieu/no.png' }, ['og:image /no.png is not there']],
    [
      { ...right, image: 'https://a.vn/doi-chieu/small.png' },
      ['/small.png has 600 × 315 pixels', 'says 1200 × 630 pixels for /small.png'],
    ],
    [{ ...right, 'image:height': '600' }, ['says 1200 × 600 pixels for /right.png']],
    [{ ...right, 'image:alt': '' }, ['og:image:alt is missing']],
  ])('%#', async (facts, faults) => {
    const dir = await mkdtemp(join(tmpdir(), 'sharing-'));
    await writeFile(join(dir, 'right.png'), png(1200, 630));
    await writeFile(join(dir, 'small.png'), png(600, 315));
    const made = site({ '/a/': head(facts) }, ['/right.png', '/small.png'], '/doi-chieu/');
    const { problems } = await checkSharing({ ...made, dir });
    await rm(dir, { recursive: true });
    expect(problems).toEqual(faults.map((fault) => `/a/: ${fault}`));
  });
});
