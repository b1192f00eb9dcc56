/** A table as a sheet of a workbook: typed columns with widths. A door packs it into a file. */
import type { Cell, Table } from './csv.ts';

export type ColumnKind = 'words' | 'name' | 'whole' | 'share' | 'score' | 'date';

export interface SheetColumn {
  head: string;
  kind: ColumnKind;
  /** In characters, as spreadsheets count. */
  width: number;
}

/** A workbook with one table, and a second sheet that says where it comes from. */
export interface Sheet {
  /** Name of the sheet; spreadsheets allow 31 characters. */
  name: string;
  columns: SheetColumn[];
  rows: readonly (readonly (Cell | Date)[])[];
  /** What it is, from what, and how to read it. */
  notes: readonly string[];
}

/** What columns hold, by their heads; a head that none fits holds names and other short words. */
const kinds: readonly { heads: RegExp; kind: ColumnKind; width: number }[] = [
  { heads: /^TT$/u, kind: 'whole', width: 6 },
  { heads: /^(?:Số nơi|Trên số nơi)/u, kind: 'whole', width: 11 },
  { heads: /^(?:Giữ|Thêm)$/u, kind: 'share', width: 9 },
  { heads: /^Điểm$/u, kind: 'score', width: 9 },
  { heads: /^(?:Ngày ban hành|Hạn \(ngày\))$/u, kind: 'date', width: 13 },
  { heads: /^(?:Nhiệm vụ|Đoạn(?: Trung ương)?)(?: \(đã sửa .*\))?$|^Chỗ đã sửa/u, kind: 'words', width: 60 },
  { heads: /^(?:Mục|Chủ trì|Phối hợp|Sản phẩm)/u, kind: 'words', width: 30 },
];

/** @param notes lines of the second sheet */
export function makeSheet(name: string, { columns, rows }: Table, notes: readonly string[]): Sheet {
  const made = columns.map((head): SheetColumn => {
    const fit = kinds.find(({ heads }) => heads.test(head));
    return { head, kind: fit?.kind ?? 'name', width: fit?.width ?? 18 };
  });
  return {
    name,
    columns: made,
    rows: rows.map((row) => row.map((cell, i) => typed(cell, made[i]?.kind))),
    notes,
  };
}

function typed(cell: Cell, kind: ColumnKind | undefined): Cell | Date {
  // Midnight in UTC: the day itself, wherever the file is made.
  return kind === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}
