/** Tasks of a plan by name, asked for when somebody wants to choose one. */
import type { ComparisonData } from '../../core/formats/comparison-contract.ts';
import type { NamedTask } from '../../core/embedding/shown.ts';

const loaded = new Map<string, Promise<NamedTask[]>>();

function listTasks({ byPlan, pairs }: ComparisonData): NamedTask[] {
  const tasks = byPlan.flatMap(({ rows }) =>
    rows.flatMap((row): NamedTask[] => {
      const pair = row.kind === 'pair' ? pairs[row.pair] : undefined;
      if (pair) return [{ id: pair.task, label: pair.taskLabel }];
      return row.kind === 'local' ? [{ id: row.task, label: row.label }] : [];
    }),
  );
  return [...new Map(tasks.map((task) => [task.id, task])).values()];
}

async function fetchTasks(address: string): Promise<NamedTask[]> {
  const answer = await fetch(address);
  return answer.ok ? listTasks((await answer.json()) as ComparisonData) : [];
}

/** The tasks of a plan in its order; none where they could not be had, which is tried again. */
export async function loadTasks(base: string, directive: string, plan: string): Promise<NamedTask[]> {
  const address = `${base}data/${directive}/comparisons/${plan}.json`;
  const known = loaded.get(address) ?? fetchTasks(address);
  loaded.set(address, known);
  try {
    return await known;
  } catch {
    loaded.delete(address);
    return [];
  }
}
