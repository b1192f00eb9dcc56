/** The work of each body, over all directives and places: what its page and the list of bodies ask for. */
import { getWork, listDirectives, type DirectiveEntry } from './collections.ts';
import type { DocumentData } from './core/formats/contract.ts';
import type { WorkTask } from './core/formats/work-contract.ts';

/** What one place gives a body to do, and in which part. */
export interface AgencyPlace {
  /** Id of the plan. */
  id: string;
  name: string;
  work: { task: WorkTask; role: WorkTask['bodies'][number]['role'] }[];
}

/** The work of a body for one directive. */
export interface AgencyPart {
  document: DocumentData;
  places: AgencyPlace[];
}

/** A kind of body that plans give work to, such as `ban-tuyen-giao`. */
export interface AgencyEntry {
  id: string;
  name: string;
  directives: AgencyPart[];
}

/** Every body that some plan gives work to, with that work by directive and place. */
export async function listAgencies(): Promise<AgencyEntry[]> {
  const parts = await Promise.all((await listDirectives()).map(listAgencyParts));
  return [...Map.groupBy(parts.flat(), ({ id }) => id)].flatMap(([id, found]) => {
    const [first] = found;
    return first ? [{ id, name: first.name, directives: found.map(({ part }) => part) }] : [];
  });
}

async function listAgencyParts(
  directive: DirectiveEntry,
): Promise<{ id: string; name: string; part: AgencyPart }[]> {
  const { plans, agencies } = await getWork(directive.document.id);
  const known = new Map(
    plans.map(({ id, name, groups }) => {
      const tasks = groups.flatMap((group) => group.tasks);
      return [id, { name, tasks: new Map(tasks.map((task) => [task.id, task])) }];
    }),
  );
  return agencies.map(({ id, name, places }) => ({
    id,
    name,
    part: {
      document: directive.document,
      places: places.map(({ plan, work }) => ({
        id: plan,
        name: known.get(plan)?.name ?? plan,
        work: work.flatMap(({ task, role }) => {
          const found = known.get(plan)?.tasks.get(task);
          return found ? [{ task: found, role }] : [];
        }),
      })),
    },
  }));
}
