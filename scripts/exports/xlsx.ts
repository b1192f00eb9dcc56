/** Packs a sheet into an Excel file (.xlsx). The same sheet gives the same bytes. */
import { writeXlsx, type CellStyle, type ColumnDef, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import type { ColumnKind, Sheet } from '../../src/core/formats/sheet.ts';

/** The clock has no place in a file that depends on its data alone. */
export const noTime = new Date('2000-01-01T00:00:00Z');

const font = { name: 'Times New Roman', size: 12 };
const line = { style: 'thin', color: { rgb: '000000' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const formats: Partial<Record<ColumnKind, string>> = {
  whole: '0',
  share: '0%',
  score: '0.00',
  date: 'dd/mm/yyyy',
};
const figures: ReadonlySet<ColumnKind> = new Set(['whole', 'share', 'score', 'date']);
const headStyle: CellStyle = {
  font: { ...font, bold: true },
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** The bytes of the workbook: the table with a frozen, filtered head, then the sheet of notes. */
export async function packSheet(sheet: Sheet): Promise<Uint8Array> {
  const notes: WriteSheet = {
    name: 'Nguồn',
    columns: [{ width: 120, style: { font, alignment: { wrapText: true, vertical: 'top' } } }],
    rows: sheet.notes.map((note) => [note]),
  };
  return writeXlsx({
    sheets: [toTable(sheet), notes],
    namedRanges: namesOf(sheet),
    defaultFont: font,
    properties: { title: sheet.notes[0] ?? sheet.name, created: noTime, modified: noTime },
  });
}

/**
 * The reserved names of a sheet: the row that is repeated on paper, and what is filtered. The library would write the
 * first without the quotation marks that a name with a space needs; spreadsheets look for the second to show a filter.
 */
function namesOf({ name, columns, rows }: Sheet): NonNullable<WriteOptions['namedRanges']> {
  const quoted = `'${name}'`;
  const filtered = `${quoted}!$A$1:$${letters(columns.length)}$${rows.length + 1}`;
  return [
    { name: '_xlnm._FilterDatabase', range: filtered, scope: name },
    { name: '_xlnm.Print_Titles', range: `${quoted}!$1:$1`, scope: name },
  ];
}

function toTable({ name, columns, rows }: Sheet): WriteSheet {
  const last = letters(columns.length);
  return {
    name,
    columns: columns.map(({ kind, width }): ColumnDef => {
      const horizontal = figures.has(kind) ? 'center' : 'left';
      const alignment = { horizontal, vertical: 'top', wrapText: true } as const;
      const numFmt = formats[kind];
      return { width, style: { font, border, alignment, ...(numFmt === undefined ? {} : { numFmt }) } };
    }),
    rows: [columns.map(({ head }) => head), ...rows.map((row) => [...row])],
    cells: new Map(columns.map(({ head }, i) => [`0,${i}`, { value: head, style: headStyle }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    rowDefs: new Map([
      [0, { height: 3 * lineHeight }],
      ...rows.map((row, i): [number, RowDef] => [i + 1, { height: heightOf(row, columns) }]),
    ]),
    pageSetup: { paperSize: 'a4', orientation: 'landscape' },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

interface RowDef {
  height: number;
}

/** Points; spreadsheets allow no row to be higher. */
const tallest = 409;
const lineHeight = 16;

/** The height that shows all words of a row: not every program works it out when it opens the file. */
function heightOf(row: Sheet['rows'][number], columns: Sheet['columns']): number {
  const lines = row.map((cell, i) => {
    const width = columns[i]?.width ?? 1;
    const paragraphs = typeof cell === 'string' ? cell.split('\n') : [''];
    return paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil((text.length * 0.9) / width)), 0);
  });
  return Math.min(Math.max(...lines) * lineHeight, tallest);
}

/** 1 → `A`, 28 → `AB`: how spreadsheets name columns. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
