import type { RootContent } from 'mdast';
import type { LinkedPlan } from '../comparison/coverage.ts';
import { clauseOf } from '../comparison/coverage.ts';
import type { Link, TaskLinks } from '../alignment/types.ts';
import type { Document, Provision, Task } from '../document/types.ts';
import type { CoverageData, TakingData } from './coverage-contract.ts';
import { flow, line } from './mdx-nodes.ts';
import { toMdx, type Annotate } from './mdx.ts';
import { quote } from './quote.ts';

/** The MDX page of a directive: beside each provision, the tasks of all plans that take it up. */
export function directivePage(directive: Document, coverage: CoverageData): string {
  const rows = new Map(coverage.rows.map((row) => [row.target, row]));
  const names = new Map(coverage.plans.map((plan) => [plan.id, plan.name]));
  const annotate: Annotate = ({ id }) => {
    const row = rows.get(id);
    if (!row) return { attributes: {}, after: [] };
    const after = row.takings.map((taking) => takenUp(taking, names.get(taking.plan) ?? taking.plan));
    return { attributes: { takable: true }, after: after.length > 0 ? after : [flow('NotTaken', {}, [])] };
  };
  return toMdx(directive, frontMatter(directive, null), annotate);
}

function takenUp(taking: TakingData, name: string): RootContent {
  const { plan, task, label, relation, inserted, omitted, score, confidence, status } = taking;
  const attributes = { plan, name, task, label, relation, inserted, omitted, score, confidence, status };
  return line('TakenUp', attributes, quote(taking, taking.evidence, 'task'));
}

/** The MDX page of a plan: beside each task, the provisions of the directive that it takes up. */
export function planPage(directive: Document, plan: LinkedPlan): string {
  const byId = new Map(directive.provisions.map((provision) => [provision.id, provision]));
  const tasks = new Map(plan.tasks.map((task, i) => [task.id, { task, entry: plan.links[i] }]));
  const clauses = clausesOfHeadings(plan);
  const ofParents = linkToParents(plan);
  const annotate: Annotate = (provision) => {
    const found = tasks.get(provision.id);
    if (!found) {
      const clause = clauses.get(provision.id);
      const label = clause && byId.get(clause.id)?.label;
      const after =
        clause && label ? [flow('Clause', { target: clause.id, label, score: clause.score }, [])] : [];
      return { attributes: {}, after };
    }
    const { task, entry } = found;
    const own = (entry?.links ?? []).map((link) => {
      const target = byId.get(link.target);
      const clause = target ? clauseOf(target, byId) : link.target;
      return takesUp(link, task, { target, clause, parent: null });
    });
    const links = [...own, ...ofParents(task)];
    const isLocal = links.length === 0 && task.kind !== 'purpose';
    return {
      attributes: { task: task.kind },
      after: isLocal
        ? [flow('Local', { reviewed: entry?.reviewed ?? null, stale: entry?.stale ?? null }, [])]
        : links,
    };
  };
  return toMdx(plan.document, frontMatter(plan.document, directive.id), annotate);
}

/** What a task takes up of the other plans that its plan carries out. */
function linkToParents({ parents = [] }: LinkedPlan): (task: Task) => RootContent[] {
  const known = parents.map(({ document, links }) => ({
    document,
    byId: new Map(document.provisions.map((provision) => [provision.id, provision])),
    byTask: new Map(links.map((entry) => [entry.task, entry.links])),
  }));
  return (task) =>
    known.flatMap(({ document, byId, byTask }) =>
      (byTask.get(task.id) ?? []).map((link) =>
        takesUp(link, task, { target: byId.get(link.target), clause: link.target, parent: document }),
      ),
    );
}

/** Where a link leads. */
interface Goal {
  target: Provision | undefined;
  clause: string;
  /** The plan that it leads to; null for the directive. */
  parent: Document | null;
}

function takesUp(link: Link, task: Task, { target: provision, clause, parent }: Goal): RootContent {
  const { target, targetLabel, relation, inserted, omitted, score, confidence, status, method } = link;
  const attributes = {
    target,
    label: targetLabel,
    clause,
    relation,
    inserted,
    omitted,
    score,
    confidence,
    status,
    method,
    plan: parent?.id,
  };
  const { evidence, targetText } = link;
  const quoted = { text: targetText, corrections: provision?.corrections ?? [] };
  return flow('TakesUp', attributes, [
    line('Side', { of: 'directive', name: parent?.name }, quote(quoted, evidence, 'target')),
    line('Side', { of: 'plan' }, quote(task, evidence, 'task')),
  ]);
}

/** The clause of a heading is that of the tasks directly under it; they all have it from the heading. */
function clausesOfHeadings(plan: LinkedPlan): Map<string, NonNullable<TaskLinks['clause']>> {
  const clauses = new Map<string, NonNullable<TaskLinks['clause']>>();
  plan.tasks.forEach((task, i) => {
    const [heading] = task.headings;
    const clause = plan.links[i]?.clause;
    if (heading !== undefined && clause && !clauses.has(heading)) clauses.set(heading, clause);
  });
  return clauses;
}

/** What the site needs before it renders a page. */
function frontMatter(document: Document, directive: string | null): object {
  const { facts } = document;
  const title = document.role === 'plan' ? `${facts.type ?? 'Kế hoạch'} của ${document.name}` : document.name;
  return { id: document.id, role: document.role, directive, title, description: facts.title ?? title };
}
