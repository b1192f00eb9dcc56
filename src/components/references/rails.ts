/** The chain of documents as a drawing: a row a document, rails from every document to those that carry it out. */
import type { DocumentData } from '../../core/formats/contract.ts';
import type { ChainLink } from './chain.ts';

/** A line between two documents: `said` by the lower one, or only `named` in its title or beside another. */
export type Tie = 'said' | 'named';

/** What is drawn beside one document. */
export interface RailRow {
  id: string;
  standing: ChainLink['standing'];
  /** Column of the document itself; columns of what stands above it, with what ties them. */
  column: number;
  parents: { id: string; column: number; tie: Tie }[];
  /** Columns whose rail runs through the row, or ends in it. */
  rails: { column: number; tie: Tie; ends: boolean }[];
  /** Whether something below hangs on it, and by what. */
  below: Tie | null;
}

type Plan = Pick<DocumentData, 'id' | 'implements'>;

interface Step {
  id: string;
  standing: ChainLink['standing'];
  parents: { id: string; tie: Tie }[];
}

/** The chain from top to bottom, each document once, with everything that it stands below. */
function listSteps(chain: ChainLink, said: ReadonlyMap<string, readonly string[]>): Step[] {
  const steps: Step[] = [];
  const walk = ({ id, standing, below }: ChainLink, above: string | null): void => {
    const own = said.get(id) ?? [];
    const hung = above === null || own.includes(above) ? own : [above, ...own];
    const parents = hung.map((parent) => ({
      id: parent,
      tie: own.includes(parent) ? ('said' as const) : ('named' as const),
    }));
    steps.push({ id, standing, parents });
    for (const next of below) walk(next, id);
  };
  walk(chain, null);
  const places = new Map(steps.map(({ id }, row) => [id, row]));
  // A parent that stands further down, or nowhere in the chain, has no rail to hang on.
  return steps.map((step, row) => ({
    ...step,
    parents: step.parents.filter(({ id }) => (places.get(id) ?? row) < row),
  }));
}

/**
 * Lays the chain out. Each document takes the first free column to the right of all that it stands below, and
 * keeps it until the last document that hangs on it.
 *
 * @param plans what each plan says that it carries out: a plan may stand below several documents
 */
export function layRails(chain: ChainLink, directive: Plan, plans: readonly Plan[]): RailRow[] {
  const said = new Map([directive, ...plans].map((plan) => [plan.id, plan.implements]));
  const steps = listSteps(chain, said);
  const lastUse = new Map<string, number>();
  for (const [row, { parents }] of steps.entries()) for (const { id } of parents) lastUse.set(id, row);
  const taken = new Map<number, { id: string; tie: Tie }>();
  const columns = new Map<string, number>();
  return steps.map(({ id, standing, parents }, row): RailRow => {
    const placed = parents.map((parent) => ({ ...parent, column: columns.get(parent.id) ?? 0 }));
    const rails = [...taken].map(([column, rail]) => ({
      column,
      tie: rail.tie,
      ends: lastUse.get(rail.id) === row,
    }));
    let column = Math.max(-1, ...placed.map((parent) => parent.column)) + 1;
    while (taken.has(column)) column++;
    columns.set(id, column);
    for (const [at, rail] of taken) if (lastUse.get(rail.id) === row) taken.delete(at);
    const hanging = steps.flatMap((step) => step.parents.filter((parent) => parent.id === id));
    const below = hanging.length === 0 ? null : hanging.some(({ tie }) => tie === 'said') ? 'said' : 'named';
    if (below !== null) taken.set(column, { id, tie: below });
    return { id, standing, column, parents: placed, rails, below };
  });
}
