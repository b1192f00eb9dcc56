import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute } from './html.ts';
import type { Finding, Page, Site } from './site.ts';

/** A long page for reading, and one clause of a comparison as other sites embed it: bytes of HTML and CSS. */
const limits: Readonly<Record<string, number>> = {
  '/2024-69-kl-tw/da-nang/': 40_000,
  '/nhung/2024-69-kl-tw/da-nang/doi-chieu/muc/2/': 35_000,
};
const maxFonts = 70_000;

/** HTML and CSS of measured pages, gzipped as a host sends them, and all fonts together stay light. */
export async function checkWeights(site: Site): Promise<Finding> {
  const pages = await Promise.all(Object.entries(limits).map(([path, most]) => weigh(site, path, most)));
  const fontFiles = [...site.files].filter((name) => /\.(?:woff2?|ttf|otf)$/.test(name));
  const fonts = await sum(fontFiles.map(async (name) => (await stat(join(site.dir, name))).size));
  return {
    figure: `${pages.map(({ figure }) => figure).join('; ')}; fonts ${kilobytes(fonts)}`,
    problems: [
      ...pages.flatMap(({ problems }) => problems),
      ...(fonts > maxFonts ? [`${fontFiles.join(', ')}: more than ${kilobytes(maxFonts)}`] : []),
    ],
  };
}

async function weigh(site: Site, path: string, most: number): Promise<Finding> {
  const page = site.pages.find((entry) => entry.path === path);
  if (!page) return { figure: 'not measured', problems: [`${path} is not there`] };
  const html = gzipSync(page.html).length;
  const css = await sum(stylesheetsOf(page, site).map((name) => gzippedSize(site, name)));
  return {
    figure: `HTML ${kilobytes(html)} + CSS ${kilobytes(css)}`,
    problems: html + css > most ? [`${path}: HTML and CSS are more than ${kilobytes(most)}`] : [],
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
