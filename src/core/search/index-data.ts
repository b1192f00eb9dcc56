/** What the index is made from, put together from the files of the data contract. */
import type { CoverageData } from '../formats/coverage-contract.ts';
import { citedAnchor } from '../references/anchor.ts';
import type { DocumentData, IndexData, PlanData, ReferencesData } from '../formats/contract.ts';
import type { WorkData } from '../formats/work-contract.ts';
import type { Choice, KnownNumber } from './table.ts';
import { directiveDocument, planDocument, type SearchDocument, type SearchGroup } from './units.ts';

/** The files of one directive. */
export interface GroupData {
  directive: DocumentData;
  coverage: CoverageData;
  work: WorkData;
  references: ReferencesData;
}

/** The directive's document, then its plans', one at a time so that none has to be kept. */
export function startGroup(data: GroupData): {
  directive: SearchDocument;
  addPlan: (plan: PlanData) => SearchDocument;
} {
  const group: SearchGroup = data;
  return { directive: directiveDocument(group), addPlan: (plan) => planDocument(plan, group) };
}

/** What directives, clauses and bodies are called in facets. */
export function listChoices(
  groups: readonly GroupData[],
): Record<'directives' | 'clauses' | 'agencies', Choice[]> {
  const agencies = groups.flatMap(({ work }) =>
    work.agencies.map(({ id, name }) => ({ value: id, label: name })),
  );
  return {
    directives: groups.map(({ directive: { id, name } }) => ({ value: id, label: name })),
    clauses: groups.flatMap(listClauses),
    agencies: [...new Map(agencies.map((agency) => [agency.value, agency])).values()],
  };
}

function listClauses({ directive, coverage }: GroupData): Choice[] {
  const provisions = new Map(directive.provisions.map((provision) => [provision.id, provision]));
  return [...new Set(coverage.rows.map(({ clause }) => clause))].map((id) => {
    const clause = provisions.get(id);
    const label = [clause?.label, clause?.heading ? clause.text : null].filter(Boolean).join('. ');
    return { value: `${directive.id}#${id}`, label: label.charAt(0).toUpperCase() + label.slice(1) };
  });
}

/** Every document that can be asked for by its number: those of the site, and those that they cite. */
export function listNumbers(groups: readonly GroupData[], documents: IndexData['documents']): KnownNumber[] {
  const known = new Map<string, KnownNumber>();
  for (const { id, role, directive, number, type, title, date, authority } of documents) {
    if (number === null) continue;
    const path = role === 'directive' ? `/${id}/` : `/${directive ?? ''}/${id}/`;
    const facts = { number, type, title, date, authority, path, published: true };
    known.set(`${number} ${date ?? ''} ${path}`, { ...facts, citedAt: null, mentions: 0, citedBy: 0 });
  }
  for (const { directive, references } of groups) {
    for (const cited of references.documents) addCited(known, cited, directive.id);
  }
  return [...known.values()];
}

function addCited(
  known: Map<string, KnownNumber>,
  cited: ReferencesData['documents'][number],
  directive: string,
): void {
  const { number, target, known: facts, mentions } = cited;
  const own = [...known.entries()].find(
    ([, entry]) => entry.number === number && (target === null ? !entry.published : entry.published),
  );
  const entry = own?.[1] ?? {
    number,
    type: facts?.type ?? null,
    title: facts?.title ?? null,
    date: facts?.date ?? null,
    authority: facts?.authority ?? null,
    path: facts?.address ?? null,
    published: false,
    citedAt: null,
    mentions: 0,
    citedBy: 0,
  };
  known.set(own?.[0] ?? number, {
    ...entry,
    citedAt: entry.citedAt ?? `/${directive}/vien-dan/#${citedAnchor(number)}`,
    mentions: entry.mentions + mentions.length,
    citedBy: entry.citedBy + new Set(mentions.map(({ document }) => document)).size,
  });
}
