/**
 * Packs a table for paper into a Word file (.docx): A4 landscape, Times New Roman, margins and page numbers after
 * Nghị định 30/2020/NĐ-CP, appendix I. The same table gives the same bytes.
 */
import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Line, Mark, Paper, PaperColumn, PaperRow } from '../../src/core/formats/paper.ts';
import { noTime } from './xlsx.ts';

/** Lengths in twentieths of a point. */
const millimetre = 56.7;
const page = { width: Math.round(210 * millimetre), height: Math.round(297 * millimetre) };
const margin = { top: 20, bottom: 20, left: 30, right: 15 };
const textWidth = Math.round((297 - margin.left - margin.right) * millimetre);
/** Font sizes in half points. */
const sizes = { title: 28, text: 26, cell: 24, small: 22 };

/** Lines that survive a black print: broken for changed, whole for added, dotted for left out. */
const underlines: Record<Mark, { type: (typeof UnderlineType)[keyof typeof UnderlineType] }> = {
  changed: { type: UnderlineType.DASH },
  added: { type: UnderlineType.SINGLE },
  omitted: { type: UnderlineType.DOTTED },
  punctuation: { type: UnderlineType.DASH },
};

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** Plain words; typed apart, since the library takes a string as well, which has a method `bold`. */
function run(options: IRunOptions): TextRun {
  return new TextRun(options);
}

function runs(line: Line, size: number): TextRun[] {
  return line.map(({ text, voice, mark, bold = false }) => {
    const underline = mark === undefined ? {} : { underline: underlines[mark] };
    return run({ text, size, bold, italics: voice === 'site', ...underline });
  });
}

function paragraph(line: Line, size: number, alignment: Alignment = AlignmentType.LEFT): Paragraph {
  return new Paragraph({ children: runs(line, size), alignment, spacing: { after: 40 } });
}

function cell(lines: Line[], { width, centred = false }: PaperColumn): TableCell {
  const alignment = centred ? AlignmentType.CENTER : AlignmentType.LEFT;
  const children = lines.map((line) => paragraph(line, sizes.cell, alignment));
  return new TableCell({
    width: { size: Math.round(width * textWidth), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 85, right: 85 },
    children: children.length > 0 ? children : [new Paragraph({})],
  });
}

/** The head is repeated on every page. */
function headRow(columns: readonly PaperColumn[]): TableRow {
  const cells = columns.map(({ head, width }) => {
    const words = run({ text: head, bold: true, size: sizes.cell });
    return new TableCell({
      width: { size: Math.round(width * textWidth), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 60, bottom: 60, left: 85, right: 85 },
      children: [new Paragraph({ children: [words], alignment: AlignmentType.CENTER })],
    });
  });
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function bodyRow(row: PaperRow, columns: readonly PaperColumn[]): TableRow {
  if (row.kind === 'group') {
    const children = [new Paragraph({ children: runs(row.line, sizes.cell), keepNext: true })];
    const margins = { top: 60, bottom: 60, left: 85, right: 85 };
    return new TableRow({
      cantSplit: true,
      children: [new TableCell({ columnSpan: columns.length, margins, children })],
    });
  }
  return new TableRow({
    children: columns.map((column, i) => cell(row.cells[i] ?? [], column)),
  });
}

const centred = (text: string, size: number, bold: boolean, after: number): Paragraph =>
  new Paragraph({
    children: [run({ text, size, bold })],
    alignment: AlignmentType.CENTER,
    spacing: { after },
  });

/** The sheet: numbers in the middle above, none on the first page. */
function sheet(): Pick<ISectionOptions, 'properties' | 'headers'> {
  const twips = (length: number): number => Math.round(length * millimetre);
  const { top, bottom, left, right } = margin;
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [run({ children: [PageNumber.CURRENT], size: sizes.text })],
  });
  const none = new Header({ children: [new Paragraph({})] });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { ...page, orientation: PageOrientation.LANDSCAPE },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(10),
        },
      },
    },
    headers: { default: new Header({ children: [number] }), first: none },
  };
}

function toTable({ columns, rows }: Paper): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map(({ width }) => Math.round(width * textWidth)),
    rows: [headRow(columns), ...rows.map((row) => bodyRow(row, columns))],
  });
}

function toDocument(paper: Paper): Document {
  const { title, subject, notes, sources } = paper;
  const children = [
    centred(title, sizes.title, true, 60),
    ...subject.map((text, i) => centred(text, sizes.text, true, i === subject.length - 1 ? 160 : 0)),
    ...notes.map((line) => paragraph(line, sizes.small, AlignmentType.BOTH)),
    toTable(paper),
    new Paragraph({ spacing: { before: 120 } }),
    ...sources.map((text) => paragraph([{ text, voice: 'site' }], sizes.small)),
  ];
  const language = { value: 'vi-VN' };
  return new Document({
    title: `${title}: ${subject.join(' ')}`,
    creator: 'Đối Chiếu',
    lastModifiedBy: 'Đối Chiếu',
    styles: { default: { document: { run: { font: 'Times New Roman', size: sizes.text, language } } } },
    sections: [{ ...sheet(), children }],
  });
}

/** The bytes of the Word file. */
export async function packPaper(paper: Paper): Promise<Uint8Array> {
  return withoutClock(new Uint8Array(await Packer.toBuffer(toDocument(paper))));
}

/** The library writes the time of day into the properties and into the container: both are set to a fixed one. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const fixed = noTime.toISOString();
  const entries = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => {
    if (path !== 'docProps/core.xml') return [path, content];
    const xml = new TextDecoder().decode(content);
    const timeless = xml.replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/gu,
      `$1${fixed}$3`,
    );
    return [path, new TextEncoder().encode(timeless)];
  });
  const files: Zippable = Object.fromEntries(entries.map(([path, content]) => [path, content]));
  return zipSync(files, { level: 9, mtime: noTime });
}
