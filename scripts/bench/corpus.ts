import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { pick, startRandom } from './random.ts';
import { varyPlan } from './vary.ts';

/** Folder of the directive of every corpus. */
export const directive = '2024-69-kl-tw';
const first = [
  'An',
  'Bình',
  'Cẩm',
  'Đông',
  'Gia',
  'Hòa',
  'Kim',
  'Lộc',
  'Mỹ',
  'Ngọc',
  'Phước',
  'Quảng',
  'Tân',
  'Vĩnh',
];
const second = [
  'Biên',
  'Châu',
  'Điền',
  'Giang',
  'Hải',
  'Hưng',
  'Khê',
  'Lâm',
  'Minh',
  'Phong',
  'Sơn',
  'Thành',
  'Xuân',
];

interface Original {
  place: string;
  metadata: string;
  source: string;
}

/** Makes a folder of sources with the real directive and `count` plans, varied from the real ones. */
export async function makeCorpus(sources: string, folder: string, count: number): Promise<void> {
  const originals = await readOriginals(join(sources, directive, 'plans'));
  await mkdir(join(folder, directive, 'plans'), { recursive: true });
  for (const name of ['document.yaml', 'source.md']) {
    await cp(join(sources, directive, name), join(folder, directive, name));
  }
  for (let number = 1; number <= count; number += 1) {
    const original = originals[number % originals.length];
    if (original) await writePlan(join(folder, directive, 'plans'), original, number);
  }
}

async function readOriginals(folder: string): Promise<Original[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const metadata = await readFile(join(folder, name, 'document.yaml'), 'utf8');
      const source = await readFile(join(folder, name, 'source.md'), 'utf8');
      return { place: String(parseDocument(metadata).get('place')), metadata, source };
    }),
  );
}

async function writePlan(plans: string, original: Original, number: number): Promise<void> {
  const random = startRandom(number);
  const place = `${pick(first, random)} ${pick(second, random)} ${number}`;
  const metadata = parseDocument(original.metadata);
  metadata.set('place', place);
  const folder = join(plans, `noi-${String(number).padStart(4, '0')}`);
  await mkdir(folder);
  await writeFile(join(folder, 'document.yaml'), String(metadata));
  await writeFile(join(folder, 'source.md'), varyPlan(original.source, original.place, place, random));
}
