import { identifyAgency } from '../references/agencies.ts';
import { findMeasures } from '../references/measures.ts';
import type { Agency } from '../references/registry.ts';
import { isStructural } from './body.ts';
import { isoDate } from './iso-date.ts';
import { fieldLines, isPointer } from './marks.ts';
import type { Agencies, Deadline, Document, Provision, Task, TaskKind } from './types.ts';

/** Provisions of the body that say something themselves, as opposed to naming what stands under them. */
function contentOf(document: Document): Provision[] {
  return document.provisions.filter(
    (provision) =>
      (isStructural(provision) || provision.type === 'row') &&
      !provision.heading &&
      provision.text !== '' &&
      !isPointer(provision.text),
  );
}

/**
 * The provisions of a directive that a plan can take up: all that ask for something or set a target.
 * Viewpoints and accounts of the situation only absorb wording; they are not carried out.
 */
export function targetsOf(directive: Document): Provision[] {
  return contentOf(directive).filter(({ part }) => part !== 'context' && part !== 'purpose');
}

const kinds: Readonly<Record<NonNullable<Provision['part']>, TaskKind>> = {
  purpose: 'purpose',
  context: 'purpose',
  target: 'target',
  task: 'task',
  organisation: 'organisation',
};

/**
 * The tasks of a plan in their order, with what the plan says on who and when.
 * Purpose and context are listed too, with their kind: they are never counted as tasks.
 *
 * @param registry the bodies that printed names may mean
 */
export function tasksOf(plan: Document, registry: readonly Agency[] = []): Task[] {
  const byId = new Map(plan.provisions.map((provision) => [provision.id, provision]));
  const fields = plan.provisions.filter(({ type }) => type === 'field' || type === 'cell');
  const fieldsOf = new Map(
    [...Map.groupBy(fields, ({ parent }) => parent)].map(([id, own]) => [id, readFields(own, registry)]),
  );
  return contentOf(plan).map((provision) => {
    const above = ancestors(provision, byId);
    const applying = [provision, ...above].find(({ id }) => fieldsOf.has(id));
    return {
      id: provision.id,
      label: provision.label,
      kind: kinds[provision.part ?? 'task'],
      text: provision.text,
      corrections: provision.corrections,
      source: provision.source,
      headings: above.map(({ id }) => id),
      ...(fieldsOf.get(applying?.id ?? null) ?? noFields),
      measures: findMeasures(provision.text),
    };
  });
}

/** What the lines or cells under a provision say of every task that they hold for. */
type Fields = Pick<Task, 'agencies' | 'deadline' | 'product'>;

const noFields: Fields = { agencies: null, deadline: null, product: null };

function readFields(fields: readonly Provision[], registry: readonly Agency[]): Fields {
  return {
    agencies: readAgencies(fields, registry),
    deadline: readDeadline(fields),
    product: readProduct(fields),
  };
}

/** Provisions above, nearest first. */
function ancestors(provision: Provision, byId: ReadonlyMap<string, Provision>): Provision[] {
  const parent = provision.parent === null ? undefined : byId.get(provision.parent);
  return parent ? [parent, ...ancestors(parent, byId)] : [];
}

/** The words of a field after its name; a cell has its name in the heading of its column. */
function valueOf(field: Provision): string {
  if (field.type === 'cell') return field.text;
  const text = field.text.replace(/^[-–•+]\s*/u, '');
  const row = fieldLines.find((entry) => entry.pattern.test(text));
  return row ? text.replace(row.pattern, '') : text;
}

function readAgencies(fields: readonly Provision[], registry: readonly Agency[]): Agencies | null {
  const lines = fields.filter(({ role }) => role === 'agencies' || role === 'co-agencies');
  if (lines.length === 0) return null;
  const names = (role: string): string[] =>
    lines.filter((line) => line.role === role).flatMap((line) => splitNames(valueOf(line)));
  const [lead, co] = [names('agencies'), names('co-agencies')];
  const bodies = new Set(
    [...lead, ...co].map((name) => identifyAgency(name, registry)).filter((id) => id !== null),
  );
  return { lead, co, text: lines.map(valueOf).join('; '), bodies: [...bodies] };
}

function readProduct(fields: readonly Provision[]): string | null {
  const field = fields.find(({ role }) => role === 'product');
  return field ? valueOf(field) : null;
}

/** Bodies named together, with commas that set apart no names: `Các sở, ban, ngành tỉnh; UBND các xã, phường`. */
const together =
  /sở, ban, ngành|bộ, ban, ngành|bộ, ngành(?:, địa phương)?|ban, ngành(?:, đoàn thể)?|huyện, thị xã(?:, thành phố)?|xã, phường(?:, (?:thị trấn|đặc khu))?|phường, xã|quận, huyện|cơ quan, đơn vị(?:, địa phương)?|cơ quan, tổ chức/giu;

/** Names in a list are set apart by commas or semicolons; the full stop ends the line, not a name. */
function splitNames(value: string): string[] {
  const bound = value.replace(together, (names) => names.replaceAll(', ', '\u0000'));
  return bound
    .replace(/[.;,\s]+$/u, '')
    .split(/\s*[;,]\s*/u)
    .filter((name) => name !== '')
    .map((name) => name.replaceAll('\u0000', ', '));
}

/** `Thường xuyên` is a value; a date only where the text gives one whole (`31/12/2025`, `ngày 31 tháng 12 năm 2025`). */
function readDeadline(fields: readonly Provision[]): Deadline | null {
  const field = fields.find((entry) => entry.role === 'deadline');
  if (!field) return null;
  const text = valueOf(field).replace(/[.;,\s]+$/u, '');
  const match =
    /(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>\d{4})/u.exec(text) ??
    /ngày (?<d>\d{1,2}) tháng (?<m>\d{1,2}) năm (?<y>\d{4})/u.exec(text);
  return { text, iso: match?.groups ? isoDate(match.groups) : null };
}
