/** The documents of a corpus as Akoma Ntoso: what they carry out and mention gets its name from index and registry. */
import { normaliseNumber } from '../../references/numbers.ts';
import type { DocumentData, IndexData, PlanData, ReferencesData } from '../contract.ts';
import { toAkomaNtoso } from './akn.ts';
import { nameWork, type NamedWork } from './frbr.ts';
import type { CarriedOut } from './meta.ts';
import type { AddressOf } from './words.ts';

/** What is known of the documents around a directive. */
export interface Around {
  directive: DocumentData;
  index: IndexData;
  references: ReferencesData;
}

/** The XML of a directive. */
export function xmlOfDirective(around: Around, publisher: string): string {
  const { directive: document } = around;
  const work = workOf(document, document.id);
  const above = document.implements.map((id) => carriedOut(around, id));
  return toAkomaNtoso({ document, work, publisher, implements: above, links: [] }, addressesIn(around));
}

/** The XML of a plan, with its links to the directive and to other plans that it carries out. */
export function xmlOfPlan(around: Around, plan: PlanData, publisher: string): string {
  const { document, tasks, parents } = plan;
  const centre = nameWork(workOf(around.directive, around.directive.id));
  const own = tasks.flatMap(({ id, links }) => links.map((link) => ({ task: id, work: centre, link })));
  const others = parents.flatMap((parent) => {
    const work = nameWork(carriedOut(around, parent.id));
    return parent.tasks.flatMap(({ id, links }) => links.map((link) => ({ task: id, work, link })));
  });
  return toAkomaNtoso(
    {
      document,
      work: workOf(document, `${around.directive.id}/${plan.id}`),
      publisher,
      implements: document.implements.map((id) => carriedOut(around, id)),
      links: [...own, ...others].filter(({ link }) => link.status !== 'rejected'),
    },
    addressesIn(around),
  );
}

const workOf = ({ type, number, date }: Omit<NamedWork, 'path'>, path: string): NamedWork => ({
  path,
  type,
  number,
  date,
});

/** A document of the corpus: a directive, or a plan of this one. */
function inCorpus({ index, directive }: Around, id: string): CarriedOut | null {
  const entry = index.documents.find(
    (document) => document.id === id && (document.directive ?? directive.id) === directive.id,
  );
  if (!entry) return null;
  const path = entry.directive === null ? id : `${entry.directive}/${id}`;
  return { ...workOf(entry, path), name: entry.name };
}

/** A document by its id here or, where the corpus does not have it, by its number. */
function carriedOut(around: Around, id: string): CarriedOut {
  const here = inCorpus(around, id);
  if (here) return here;
  const number = normaliseNumber(id);
  const known = around.references.documents.find((document) => document.number === number)?.known;
  const type = known?.type ?? null;
  return {
    path: number,
    number,
    type,
    date: known?.date ?? null,
    name: [type, number].filter(Boolean).join(' '),
  };
}

function addressesIn(around: Around): AddressOf {
  const known = new Map(around.references.documents.map((document) => [document.number, document.known]));
  return ({ number, target }) => {
    const here = target === null ? null : inCorpus(around, target);
    if (here) return nameWork(here);
    const facts = known.get(number);
    return facts ? nameWork({ path: number, number, type: facts.type, date: facts.date }) : null;
  };
}
