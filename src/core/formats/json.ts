import { coverageOf, isAsked, type LinkedPlan } from '../comparison/coverage.ts';
import type { Document } from '../document/types.ts';
import type { Message } from '../message.ts';
import type { Suspect } from '../suspects/types.ts';
import type { DocumentData, IndexData, PlanData } from './contract.ts';

/** JSON as the contract files are written: indented, ending in a line feed, keys in the order given. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** What there is to say of a document besides its text. */
export interface Remarks {
  /** Which text it is: the first 12 hex digits of the source file's SHA-256. */
  hash: string;
  messages: readonly Message[];
  /** Of this document. */
  suspects: readonly Suspect[];
}

/**
 * A document as other programs read it.
 *
 * @param tasks how many tasks it has; 0 for a directive
 */
export function documentToData(document: Document, remarks: Remarks, tasks: number): DocumentData {
  const { id, role, name, facts, notes, publication, provisions } = document;
  const others = provisions.flatMap(({ references }) => references.filter(({ kind }) => kind !== 'self'));
  return {
    id,
    role,
    name,
    type: facts.type,
    number: facts.number,
    date: facts.date,
    authority: facts.authority,
    title: facts.title,
    signature: facts.signature,
    notes,
    implements: document.implements,
    publication,
    counts: {
      provisions: provisions.filter(({ part }) => part !== null).length,
      tasks,
      references: others.length,
      corrections: provisions.reduce((sum, { corrections }) => sum + corrections.length, 0),
    },
    hash: remarks.hash,
    messages: [...remarks.messages],
    suspects: remarks.suspects.map(({ document: _document, ...suspect }) => suspect),
    provisions: provisions.map(({ runs: _runs, numRuns: _numRuns, ...provision }) => provision),
  };
}

/** A plan with its tasks and their links. */
export function planToData(directive: Document, plan: LinkedPlan, remarks: Remarks): PlanData {
  return {
    id: plan.document.id,
    directive: directive.id,
    document: documentToData(plan.document, remarks, plan.tasks.filter(isAsked).length),
    tasks: plan.tasks.map(({ headings: _headings, ...task }, i) => {
      const entry = plan.links[i];
      return {
        ...task,
        clause: entry?.clause ?? null,
        links: entry?.links ?? [],
        candidates: entry?.candidates ?? [],
        reviewed: entry?.reviewed ?? false,
        stale: entry?.stale ?? false,
      };
    }),
    coverage: coverageOf(directive, plan.links),
    parents: (plan.parents ?? []).map(({ document, links }) => ({
      id: document.id,
      tasks: links.map(({ task, links: found, candidates }) => ({ id: task, links: found, candidates })),
    })),
  };
}

/** The list of all documents: each directive, then its plans. */
export function makeIndex(groups: readonly { directive: Document; plans: readonly Document[] }[]): IndexData {
  const entry = (
    document: Document,
    directive: string | null,
    data: string,
  ): IndexData['documents'][number] => ({
    id: document.id,
    role: document.role,
    directive,
    name: document.name,
    type: document.facts.type,
    number: document.facts.number,
    date: document.facts.date,
    authority: document.facts.authority,
    title: document.facts.title,
    data,
  });
  return {
    documents: groups.flatMap(({ directive, plans }) => [
      entry(directive, null, `${directive.id}/document.json`),
      ...plans.map((plan) => entry(plan, directive.id, `${directive.id}/${plan.id}.json`)),
    ]),
  };
}
