import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import type { Operators } from './marks.ts';
import { identity, readMatrix } from './matrix.ts';
import { makePage, type Page } from './page.ts';
import { readMarks } from './read-marks.ts';

/** More pages are no document of this kind, but a damaged count. */
const mostPages = 3000;

export type PdfFault = 'locked' | 'damaged' | 'too-long';

/** Reads what every page of a PDF shows. Pictures are not decoded. */
export async function openPages(bytes: Uint8Array): Promise<{ pages: Page[] } | { fault: PdfFault }> {
  const task = getDocument({
    // PDF.js takes the bytes over; the caller keeps its own.
    data: bytes.slice(),
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) return { fault: 'too-long' };
    return { pages: await readPages(document) };
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number), number));
  }
  return pages;
}

async function readPage(page: PDFPageProxy, number: number): Promise<Page> {
  const operators: Operators = await page.getOperatorList();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const marks = readMarks(operators, readMatrix(transform) ?? identity, { width, height }, (name) =>
    fontScale(page, name),
  );
  page.cleanup();
  return makePage(number, marks);
}

/** Fonts count in thousandths of their size, except those that bring a matrix of their own (9.6.5). */
function fontScale(page: PDFPageProxy, name: string): number {
  if (!page.commonObjs.has(name)) return 0.001;
  const font = page.commonObjs.get(name) as { fontMatrix?: unknown } | null;
  return Math.abs(readMatrix(font?.fontMatrix)?.[0] ?? 0.001);
}
