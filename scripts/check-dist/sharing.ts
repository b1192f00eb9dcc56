import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute } from './html.ts';
import type { Finding, Page, Site } from './site.ts';

const width = 1200;
const height = 630;

/** Every page names a picture for sharing that is there, of the size that it says, and says it in words. */
export async function checkSharing(site: Site): Promise<Finding> {
  const faults = await Promise.all(
    site.pages.map(async (page) => (await faultsOf(page, site)).map((fault) => `${page.path}: ${fault}`)),
  );
  const pictures = new Set(site.pages.map((page) => propertyOf(page, 'og:image')));
  pictures.delete(null);
  return { figure: `${pictures.size} pictures for sharing`, problems: faults.flat() };
}

function propertyOf(page: Page, name: string): string | null {
  const meta = page.elements.find((element) => attribute(element, 'property') === name);
  return meta ? attribute(meta, 'content') : null;
}

async function faultsOf(page: Page, site: Site): Promise<string[]> {
  const address = propertyOf(page, 'og:image');
  // A page for other sites to embed is never shared itself.
  if (address === null) return propertyOf(page, 'og:title') === null ? [] : ['no og:image'];
  const said = ['og:image:width', 'og:image:height'].map((name) => Number(propertyOf(page, name)));
  const name = new URL(address).pathname.slice(site.base.length - 1);
  if (!site.files.has(name)) return [`og:image ${name} is not there`];
  const real = await sizeOfPng(join(site.dir, name));
  return [
    ...(real.join() === `${width},${height}` ? [] : [`${name} has ${real.join(' × ')} pixels`]),
    ...(said.join() === real.join() ? [] : [`says ${said.join(' × ')} pixels for ${name}`]),
    ...(propertyOf(page, 'og:image:alt')?.trim() ? [] : ['og:image:alt is missing']),
  ];
}

/** Width and height from the IHDR chunk, which stands first in every PNG (W3C PNG, 11.2.1). */
async function sizeOfPng(file: string): Promise<number[]> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(24), 0, 24, 0);
    return buffer.toString('latin1', 1, 4) === 'PNG'
      ? [buffer.readUInt32BE(16), buffer.readUInt32BE(20)]
      : [];
  } finally {
    await handle.close();
  }
}
