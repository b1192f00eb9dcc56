/** The matrix as tables that people take away: all of it, and the provisions that no plan takes up. */
import type { Provision } from '../document/types.ts';
import type { CoverageData } from '../formats/coverage-contract.ts';
import type { Cell, Table } from '../formats/csv.ts';
import { correctedColumn, correctedText, correctionsColumn, sayCorrections } from './export-corrections.ts';
import { cellWords, relationWords } from './export-words.ts';
import { makeMatrix, type MatrixCell } from './matrix.ts';

/** `gần nguyên văn, 2 nhiệm vụ`; `chưa thấy`. */
export function sayCell(cell: MatrixCell): string {
  if (cell.state === 'taken') return `${relationWords[cell.relation]}, ${cell.tasks} nhiệm vụ`;
  if (cell.state === 'possible') return `${cellWords.possible}, ${cell.tasks} nhiệm vụ`;
  return cellWords[cell.state];
}

/** What the tables need of a directive. */
interface Directive {
  provisions: readonly Pick<Provision, 'id' | 'text' | 'corrections'>[];
}

type Index = ReadonlyMap<string, Directive['provisions'][number]>;

const provision = 'Đoạn Trung ương';
/** What the rows of both tables begin and end with; what the table counts stands between. */
const heads = ['Vị trí', 'Mục', provision];
const tails = [correctedColumn(provision), correctionsColumn, 'Mã đoạn'];

function frameRow(
  { target, clause, label }: CoverageData['rows'][number],
  byId: Index,
  middle: Cell[],
): Cell[] {
  const { text = '', corrections = [] } = byId.get(target) ?? {};
  return [
    label,
    byId.get(clause)?.text ?? '',
    text,
    ...middle,
    correctedText(text, corrections),
    sayCorrections(corrections),
    target,
  ];
}

const indexOf = ({ provisions }: Directive): Index => new Map(provisions.map((entry) => [entry.id, entry]));

/** Provisions by places, one column a place, as the page of the matrix shows them. */
export function tableOfMatrix(directive: Directive, coverage: CoverageData): Table {
  const { rows, compared } = makeMatrix(coverage);
  const byId = indexOf(directive);
  const places = coverage.plans.map(({ name }) => name);
  return {
    columns: [...heads, ...places, 'Số nơi lấy lại', 'Số nơi đã đối chiếu', ...tails],
    rows: coverage.rows.map((row, i) => {
      const cells = rows[i]?.cells.map(sayCell) ?? [];
      return frameRow(row, byId, [...cells, rows[i]?.places ?? 0, compared]);
    }),
  };
}

/** The provisions that no compared plan takes up, with how many places may touch on them. */
export function tableOfUntaken(directive: Directive, coverage: CoverageData): Table {
  const { rows, compared } = makeMatrix(coverage);
  const byId = indexOf(directive);
  return {
    columns: [...heads, 'Số nơi có thể liên quan', 'Số nơi đã đối chiếu', ...tails],
    rows: coverage.rows.flatMap((row, i) => {
      if (rows[i]?.places !== 0) return [];
      const possible = rows[i].cells.filter(({ state }) => state === 'possible').length;
      return [frameRow(row, byId, [possible, compared])];
    }),
  };
}
