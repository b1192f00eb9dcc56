/** Shows the places of one kind in the matrix and counts their sums; the address keeps the choice. */
import { need } from '../element.ts';

const table = document.querySelector<HTMLTableElement>('.matrix');
const filter = document.getElementById('matrix-kinds');

/** One column of a place. */
interface Column {
  /** Place of its cells in a row of all columns. */
  at: number;
  kind: string;
  isCompared: boolean;
  local: number;
}

function listColumns(matrix: HTMLTableElement): Column[] {
  return [...(matrix.tHead?.rows[0]?.cells ?? [])].flatMap((cell, at) => {
    const { kind, compared, local } = cell.dataset;
    return kind === undefined ? [] : [{ at, kind, isCompared: compared === 'true', local: Number(local) }];
  });
}

/** How many of these places a row counts, as it says itself: out of those that were compared. */
function recount(row: HTMLTableRowElement, shown: readonly Column[]): void {
  const sum = row.cells[row.cells.length - 1];
  if (!sum?.classList.contains('sum')) return;
  if (row.classList.contains('of-places')) {
    sum.textContent = String(shown.reduce((total, { local }) => total + local, 0));
    return;
  }
  if (row.parentElement instanceof HTMLTableSectionElement && row.parentElement.tagName !== 'TBODY') return;
  const taken = shown.filter(({ at }) => row.cells[at]?.classList.contains('filled')).length;
  sum.textContent = `${taken} / ${shown.filter(({ isCompared }) => isCompared).length}`;
  sum.classList.toggle('zero', taken === 0);
}

/** Hides the columns of other kinds; an empty kind shows all. */
function show(matrix: HTMLTableElement, columns: readonly Column[], kind: string): void {
  const isShown = (column: Column): boolean => kind === '' || column.kind === kind;
  const shown = columns.filter(isShown);
  for (const row of matrix.rows) {
    if (row.classList.contains('clause')) {
      const [heading] = row.cells;
      // The heading spans what is shown: a wider one would make columns of its own.
      if (heading) heading.colSpan = shown.length + 2;
      continue;
    }
    for (const column of columns) {
      const cell = row.cells[column.at];
      if (cell) cell.hidden = !isShown(column);
    }
    recount(row, shown);
  }
  need('matrix-status', HTMLElement).textContent = `Đang xem ${shown.length} trên ${columns.length} nơi.`;
}

function start(matrix: HTMLTableElement, fieldset: HTMLElement): void {
  const columns = listColumns(matrix);
  const inputs = [...fieldset.querySelectorAll<HTMLInputElement>('input[name="cap"]')];
  const fromAddress = (): void => {
    const wanted = new URLSearchParams(location.search).get('cap') ?? '';
    const input = inputs.find(({ value }) => value === wanted) ?? inputs[0];
    if (!input || (input.checked && input === inputs[0])) return;
    input.checked = true;
    show(matrix, columns, input.value);
  };
  for (const input of inputs)
    input.addEventListener('change', () => {
      history.replaceState(null, '', input.value === '' ? location.pathname : `?cap=${input.value}`);
      show(matrix, columns, input.value);
    });
  fromAddress();
}

if (table && filter) start(table, filter);
