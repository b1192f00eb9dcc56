/** What the index is made of: the documents of the data contract, cut into units that can be found. */
import { expandShort, shortForm } from '../text/short-forms.ts';
import type { Reading } from './encode.ts';
import { trailOf } from './trail.ts';
import type { Implemented, UnitKind } from './types.ts';
import { numberKey } from './number-key.ts';
import { wordPattern } from './words.ts';
import type { CoverageData } from '../formats/coverage-contract.ts';
import type { DocumentData, PlanData, ProvisionData } from '../formats/contract.ts';
import type { WorkData } from '../formats/work-contract.ts';

/** What a hit can be narrowed by, as far as it is the unit's and not the document's. */
export interface UnitFacets {
  /** Clauses of the directive that it belongs to: `2024-69-kl-tw#para_2`. */
  clauses: string[];
  agencies: string[];
  deadline: string | null;
  relations: string[];
}

/** A unit that can be found: a provision, a row of a table, a part, or the document by its name. */
export interface SearchUnit extends UnitFacets {
  /** Anchor on the page of its document; empty for the document itself. */
  anchor: string;
  text: string;
  readings: Reading[];
  kind: UnitKind;
  /** How many headings stand above it; the document itself stands above all. */
  depth: number;
  label: string;
  trail: string[];
  implements: Implemented[];
  takenUpBy: number;
}

/** A document of the index. */
export interface SearchDocument {
  id: string;
  directive: string;
  role: 'directive' | 'plan';
  name: string;
  type: string | null;
  number: string | null;
  date: string | null;
  authority: string | null;
  /** Null for a directive. */
  place: string | null;
  /** Address of its page below the base path. */
  path: string;
  units: SearchUnit[];
}

/** What belongs to one directive. */
export interface SearchGroup {
  directive: DocumentData;
  coverage: CoverageData;
  work: WorkData;
}

const noFacets: UnitFacets = { clauses: [], agencies: [], deadline: null, relations: [] };

/** The directive with its provisions and what takes them up. */
export function directiveDocument({ directive, coverage }: SearchGroup): SearchDocument {
  const rows = new Map(coverage.rows.map((row) => [row.target, row]));
  return documentOf(directive, directive.id, (provision) => {
    const row = rows.get(provision.id);
    const clause =
      row?.clause ?? (coverage.rows.some(({ clause: id }) => id === provision.id) ? provision.id : null);
    return {
      ...noFacets,
      kind: provision.heading ? 'heading' : row ? 'provision' : 'other',
      clauses: clause === null ? [] : [`${directive.id}#${clause}`],
      implements: [],
      takenUpBy: new Set(row?.takings.filter(isShown).map(({ plan }) => plan)).size,
    };
  });
}

/** A plan with its tasks and what they take up. */
export function planDocument({ document, tasks }: PlanData, group: SearchGroup): SearchDocument {
  const { directive, coverage, work } = group;
  const clauseOf = new Map(coverage.rows.map(({ target, clause }) => [target, clause]));
  const works = work.plans.find(({ id }) => id === document.id)?.groups.flatMap((part) => part.tasks) ?? [];
  const workOf = new Map(works.map((task) => [task.id, task]));
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  return documentOf(document, directive.id, (provision) => {
    const task = taskOf.get(provision.id);
    if (!task)
      return { ...noFacets, kind: provision.heading ? 'heading' : 'other', implements: [], takenUpBy: 0 };
    const links = task.links.filter(isShown);
    const clauses = links.map(({ target }) => clauseOf.get(target)).filter((clause) => clause !== undefined);
    if (clauses.length === 0 && task.clause) clauses.push(task.clause.id);
    const isWork = task.kind === 'task' || task.kind === 'organisation';
    const relations = links.map(({ relation }) => relation as string);
    return {
      kind: task.kind,
      clauses: [...new Set(clauses)].map((clause) => `${directive.id}#${clause}`),
      agencies: [...new Set(workOf.get(task.id)?.bodies.map(({ id }) => id))],
      deadline: task.deadline === null ? null : (task.deadline.iso?.slice(0, 4) ?? task.deadline.text),
      relations: relations.length === 0 && isWork ? ['local'] : [...new Set(relations)],
      implements: links.map(({ target, targetLabel, relation, status }) => ({
        path: `/${directive.id}/#${target}`,
        label: targetLabel,
        relation,
        status,
      })),
      takenUpBy: 0,
    };
  });
}

const isShown = <Link extends { status: string }>(
  link: Link,
): link is Link & { status: Implemented['status'] } => link.status !== 'rejected';

type Described = UnitFacets & Pick<SearchUnit, 'kind' | 'implements' | 'takenUpBy'>;

function documentOf(
  data: DocumentData,
  directive: string,
  describe: (provision: ProvisionData) => Described,
): SearchDocument {
  const { id, role, name, type, number, date, authority } = data;
  const place = role === 'plan' ? name : null;
  const facts = { id, directive, role, name, type, number, date, authority, place };
  const path = role === 'plan' ? `/${directive}/${id}/` : `/${id}/`;
  const byId = new Map(data.provisions.map((provision) => [provision.id, provision]));
  const units = data.provisions
    .filter(
      ({ type: kind, text, heading }) => kind !== 'cell' && (text !== '' || (kind === 'row' && !heading)),
    )
    .map((provision): SearchUnit => {
      const above = listAbove(provision, byId);
      return {
        anchor: provision.id,
        ...wordsOf(provision, data.provisions),
        ...describe(provision),
        depth: above.length + 1,
        label: provision.type === 'field' ? '' : provision.label,
        trail: trailOf(provision, above),
      };
    });
  return { ...facts, path, units: [ownUnit(facts), ...units] };
}

/** Headings above a provision, outermost first. */
function listAbove(provision: ProvisionData, byId: Map<string, ProvisionData>): ProvisionData[] {
  const above: ProvisionData[] = [];
  let parent = provision.parent === null ? undefined : byId.get(provision.parent);
  while (parent) {
    if (parent.text !== '') above.unshift(parent);
    parent = parent.parent === null ? undefined : byId.get(parent.parent);
  }
  return above;
}

/** A row of a table speaks with all its cells. */
function wordsOf(provision: ProvisionData, all: ProvisionData[]): Pick<SearchUnit, 'text' | 'readings'> {
  const cells =
    provision.type === 'row' ? all.filter(({ parent, text }) => parent === provision.id && text !== '') : [];
  const parts = cells.some(({ text }) => text.includes(provision.text)) ? cells : [provision, ...cells];
  let text = '';
  const readings: Reading[] = [];
  for (const part of parts) {
    if (text !== '') text += ' · ';
    const from = text.length;
    const shift = ([start, end]: [number, number]): [number, number] => [start + from, end + from];
    text += part.text;
    readings.push(...readingsOf(part).map(({ span, words }) => ({ span: shift(span), words })));
  }
  return { text, readings };
}

const shortForms = new RegExp(shortForm, 'gu');

/** Other readings of a provision: corrected words, long forms of abbreviations, numbers as the registry has them. */
function readingsOf({ text, corrections, references }: ProvisionData): Reading[] {
  return [
    ...corrections.map(({ span, shouldRead }) => ({ span, words: shouldRead.match(wordPattern) ?? [] })),
    ...[...text.matchAll(shortForms)].map(({ 0: short, index }): Reading => ({
      span: [index, index + short.length],
      words: expandShort(short),
    })),
    ...references
      .filter(({ kind }) => kind !== 'self')
      .map(({ span, number }) => ({ span, words: [numberKey(number)] })),
  ];
}

/** The document by its name: `Kế hoạch của Ban Thường vụ Thành ủy Đà Nẵng`. */
function ownUnit(facts: Omit<SearchDocument, 'path' | 'units'>): SearchUnit {
  const { type, number, authority, place, name } = facts;
  const placed = place !== null && !authority?.includes(place) ? place : null;
  const by = [authority, placed].filter((part) => part !== null).join(' ');
  const kind = type ?? name;
  const text = [kind, number && `số ${number}`, by && `của ${by}`].filter(Boolean).join(' ');
  const lastWord = [...kind.matchAll(wordPattern)].at(-1);
  const at = lastWord?.index ?? 0;
  const end = at + (lastWord?.[0].length ?? 0);
  const readings: Reading[] = [
    { span: [at, end], words: [...(place?.match(wordPattern) ?? []), ''].filter(Boolean) },
  ];
  if (number !== null) readings.push({ span: [at, end], words: [numberKey(number)] });
  return {
    ...noFacets,
    anchor: '',
    text,
    readings: readings.filter(({ words }) => words.length > 0),
    kind: 'heading',
    depth: 0,
    label: '',
    trail: [],
    implements: [],
    takenUpBy: 0,
  };
}
