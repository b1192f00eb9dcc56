import type { FieldRole, Provision, Task } from '../document/types.ts';
import type { WorkTask } from '../formats/work-contract.ts';

/** What a plan prints beside a task, word for word: the name of the line or column, and what stands there. */
export interface WorkField {
  label: string;
  text: string;
}

/** The provisions of a plan by what stands above them: fields of a task are found without a scan a task. */
export interface FieldIndex {
  byId: ReadonlyMap<string, Provision>;
  /** Field lines and cells of tables by the provision that they stand under. */
  below: ReadonlyMap<string | null, readonly Provision[]>;
  /** Heads of the columns of tables. */
  columns: readonly Provision[];
}

/** Reads a plan once for all of its tasks. */
export function indexFields(provisions: readonly Provision[]): FieldIndex {
  const fields = provisions.filter(({ type }) => type === 'field' || type === 'cell');
  return {
    byId: new Map(provisions.map((provision) => [provision.id, provision])),
    below: Map.groupBy(fields, ({ parent }) => parent),
    columns: fields.filter(({ role }) => role === 'column-heading'),
  };
}

/**
 * What the plan says about a task in lines or cells of one kind; the nearest place that says anything about the
 * task speaks for it, as when its agencies and deadline were read.
 *
 * @returns null where the plan does not say
 */
export function fieldOf(task: Task, role: FieldRole, index: FieldIndex): WorkField | null {
  const found = fieldsOf(task, index).filter((field) => field.role === role);
  const [first] = found;
  if (!first) return null;
  const read = found.map((field) => readField(field, index));
  return { label: readField(first, index).label, text: read.map(({ text }) => text).join(' ') };
}

/** The lines or cells that speak for a task: those of the nearest place that has any. */
function fieldsOf(task: Task, { below }: FieldIndex): readonly Provision[] {
  const places = [task.id, ...task.headings].map((id) => below.get(id) ?? []);
  return places.find((fields) => fields.length > 0) ?? [];
}

/** What people corrected in the lines or cells of a task. */
export function correctionsBeside(task: Task, index: FieldIndex): WorkTask['besides'] {
  return fieldsOf(task, index).flatMap((field) =>
    field.corrections.map(({ reads, shouldRead, why }) => ({
      label: readField(field, index).label,
      reads,
      shouldRead,
      why,
    })),
  );
}

/** A line has its name before the colon, a cell at the head of its column. */
function readField(field: Provision, index: FieldIndex): WorkField {
  if (field.type === 'cell') return { label: columnOf(field, index), text: field.text };
  const colon = field.text.indexOf(':');
  return {
    label: field.text.slice(0, colon).replace(/^[-–•+]\s*/u, ''),
    text: field.text.slice(colon + 1).trim(),
  };
}

function columnOf(cell: Provision, { byId, columns }: FieldIndex): string {
  let table = cell;
  while (table.type !== 'table' && table.parent !== null)
    table = byId.get(table.parent) ?? { ...table, parent: null };
  const column = /__td_\d+$/u.exec(cell.id)?.[0] ?? '';
  return columns.find(({ id }) => id.startsWith(`${table.id}__`) && id.endsWith(column))?.text ?? '';
}
