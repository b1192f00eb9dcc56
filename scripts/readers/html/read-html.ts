import type { ExtractResult } from '../../../src/core/document/extract.ts';
import { toLines } from '../extract/flow.ts';
import { broken } from '../extract/refusals.ts';
import { readBlocks } from './blocks.ts';
import { decodePage } from './decode.ts';
import { elements, parsePage } from './dom.ts';
import { findMain } from './main-element.ts';
import type { Page } from './page.ts';

/**
 * Reads a page: the element that holds the document, as paragraphs and tables.
 *
 * @param bytes the file as received
 * @returns lines with paragraph numbers, and remarks on what was left out
 */
export function readHtml(bytes: Uint8Array): ExtractResult {
  const decoded = decodePage(bytes);
  if ('refusal' in decoded) return decoded;
  const html = parsePage(decoded.text);
  const body = html ? elements(html).find(({ tagName }) => tagName === 'body') : undefined;
  if (!body) return broken('HTML', 'it has no body');
  const main = findMain(body);
  const page: Page = {
    paragraph: 0,
    leftOut: { hidden: 0, control: 0 },
    bullets: 0,
    role: null,
    readBlocks: (element) => readBlocks(element, page),
  };
  const lines = toLines(page.readBlocks(main.element));
  return { extract: { lines, remarks: [...decoded.remarks, ...remarksOf(page, main.leftOut)] } };
}

function remarksOf(page: Page, around: readonly string[]): string[] {
  const remarks: string[] = [];
  if (around.length > 0) remarks.push(`Left out around the document: ${around.join(', ')}.`);
  if (page.leftOut.hidden > 0) remarks.push(`${page.leftOut.hidden} words that the page hides are left out.`);
  if (page.leftOut.control > 0) {
    remarks.push(`${page.leftOut.control} words of buttons and fields are left out.`);
  }
  if (page.bullets > 0) remarks.push(`${page.bullets} drawn list marks are given as "-".`);
  return remarks;
}
