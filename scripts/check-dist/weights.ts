import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute } from './html.ts';
import type { Finding, Page, Site } from './site.ts';

const measured = '/2024-69-kl-tw/da-nang/';
const maxPage = 40_000;
const maxFonts = 70_000;

/** HTML and CSS of a long page, gzipped as a host sends them, and all fonts together stay light. */
export async function checkWeights(site: Site): Promise<Finding> {
  const page = site.pages.find(({ path }) => path === measured);
  if (!page) return { figure: 'not measured', problems: [`${measured} is not there`] };
  const html = gzipSync(page.html).length;
  const css = await sum(stylesheetsOf(page, site).map((name) => gzippedSize(site, name)));
  const fontFiles = [...site.files].filter((name) => /\.(?:woff2?|ttf|otf)$/.test(name));
  const fonts = await sum(fontFiles.map(async (name) => (await stat(join(site.dir, name))).size));
  return {
    figure: `HTML ${kilobytes(html)} + CSS ${kilobytes(css)} gzipped, fonts ${kilobytes(fonts)}`,
    problems: [
      ...(html + css > maxPage ? [`${measured}: HTML and CSS are more than ${kilobytes(maxPage)}`] : []),
      ...(fonts > maxFonts ? [`${fontFiles.join(', ')}: more than ${kilobytes(maxFonts)}`] : []),
    ],
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

async function sum(sizes: Promise<number>[]): Promise<number> {
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
}

async function gzippedSize(site: Site, name: string): Promise<number> {
  return gzipSync(await readFile(join(site.dir, name))).length;
}

function stylesheetsOf(page: Page, site: Site): string[] {
  return page.elements
    .filter((element) => attribute(element, 'rel') === 'stylesheet')
    .map((element) => (attribute(element, 'href') ?? '').slice(site.base.length - 1));
}
