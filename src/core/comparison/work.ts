import type { Document, Task } from '../document/types.ts';
import type { WorkData, WorkPlan, WorkTask } from '../formats/work-contract.ts';
import type { Agency } from '../references/registry.ts';
import { isAsked, type LinkedPlan } from './coverage.ts';
import { bodiesOf, unknownNames } from './work-bodies.ts';
import { correctionsBeside, fieldOf, indexFields, type FieldIndex } from './work-fields.ts';

/**
 * Who is to do what by when, over all plans of a directive; and the same by body, made once so that no page has
 * to scan all plans.
 *
 * @param plans    in the order in which pages list them
 * @param registry the bodies that printed names may mean
 */
export function makeWork(
  directive: Document,
  plans: readonly Pick<LinkedPlan, 'document' | 'tasks'>[],
  registry: readonly Agency[],
): WorkData {
  const lists = plans.map(({ document, tasks }) => planWork(document, tasks.filter(isAsked), registry));
  return {
    directive: directive.id,
    plans: lists,
    agencies: registry
      .map(({ id, name, kind }) => ({ id, name, kind, places: placesOf(id, lists) }))
      .filter(({ places }) => places.length > 0),
    unknown: listUnknown(plans, registry),
  };
}

function planWork(plan: Document, tasks: readonly Task[], registry: readonly Agency[]): WorkPlan {
  const index = indexFields(plan.provisions);
  const groups: WorkPlan['groups'] = [];
  for (const task of tasks) {
    const heading = task.headings.map((id) => index.byId.get(id)).find((node) => node && node.text !== '');
    const last = groups.at(-1);
    const entry = taskWork(task, index, registry);
    if (last && last.id === (heading?.id ?? null)) last.tasks.push(entry);
    else {
      groups.push({
        id: heading?.id ?? null,
        num: heading?.num ?? '',
        text: heading?.text ?? '',
        tasks: [entry],
      });
    }
  }
  const { number, date } = plan.facts;
  return { id: plan.id, name: plan.name, number, date, groups };
}

function taskWork(task: Task, index: FieldIndex, registry: readonly Agency[]): WorkTask {
  const lead = fieldOf(task, 'agencies', index);
  const leads = /chủ trì/iu.test(lead?.label ?? '');
  return {
    id: task.id,
    label: task.label,
    kind: task.kind,
    text: task.text,
    corrections: task.corrections,
    lead: lead && { ...lead, leads },
    co: fieldOf(task, 'co-agencies', index),
    product: task.product,
    deadline: task.deadline,
    bodies: bodiesOf(task, leads, registry),
    besides: correctionsBeside(task, index),
  };
}

function placesOf(body: string, plans: readonly WorkPlan[]): WorkData['agencies'][number]['places'] {
  return plans.flatMap((plan) => {
    const work = plan.groups
      .flatMap(({ tasks }) => tasks)
      .flatMap((task) => {
        const part = task.bodies.find(({ id }) => id === body);
        return part ? [{ task: task.id, role: part.role }] : [];
      });
    return work.length > 0 ? [{ plan: plan.id, work }] : [];
  });
}

/** Names that nobody has put to a body yet, the most frequent first: what the registry still lacks. */
function listUnknown(
  plans: readonly Pick<LinkedPlan, 'document' | 'tasks'>[],
  registry: readonly Agency[],
): WorkData['unknown'] {
  const found = plans.flatMap(({ document, tasks }) =>
    tasks
      .filter(isAsked)
      .flatMap((task) => unknownNames(task, registry).map((name) => ({ name, plan: document.id }))),
  );
  return [...Map.groupBy(found, ({ name }) => name)]
    .map(([name, uses]) => ({
      name,
      tasks: uses.length,
      plans: [...new Set(uses.map(({ plan }) => plan))],
    }))
    .sort((a, b) => b.tasks - a.tasks);
}
