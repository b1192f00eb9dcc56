/** To whom the tasks of a plan are given, and how much that says. */
import type { Document } from '../document/types.ts';
import type { Role } from '../text/roles.ts';
import { bodiesIn } from './actors.ts';

/** Bodies in whose name the plan was issued. */
export function issuersOf(plan: Document): ReadonlySet<Role> {
  const { authority, signature } = plan.facts;
  return bodiesIn(`${authority ?? ''}; ${signature?.authority ?? ''}`);
}

/**
 * How far each address tells tasks of the organisation part apart: 1 where no other task has it, 0
 * where all have. In a plan of the National Assembly's party group every task is given to a body of
 * the Assembly, so that being given to one points nowhere. Nor does being given to the issuer: its
 * own tasks are the whole plan.
 *
 * @param addresses By id of the task, for the organisation part.
 * @returns For a task's id 0–1; 0 for tasks of other parts and without an address.
 */
export function tellingAddresses(
  addresses: ReadonlyMap<string, ReadonlySet<Role>>,
  issuers: ReadonlySet<Role>,
): (task: string) => number {
  const names = new Map([...addresses].map(([task, roles]) => [task, [...roles].sort().join(' ')]));
  const all = [...names.values()];
  return (task) => {
    const address = addresses.get(task);
    if (address === undefined || [...address].every((role) => issuers.has(role))) return 0;
    const others = all.filter((name) => name === names.get(task)).length - 1;
    return all.length < 2 ? 1 : 1 - others / (all.length - 1);
  };
}
