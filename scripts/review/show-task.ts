/** Lays what the machine proposes and what people said of one task side by side, row by row. */
import type { Decision } from '../../src/core/alignment/index.ts';
import type { Link, TaskLinks } from '../../src/core/alignment/types.ts';
import type { Task } from '../../src/core/document/types.ts';
import { hashText } from '../../src/core/text/hash.ts';
import type { ComparisonView, RowStatus, RowView, TaskView, WordView } from './plan-view.ts';

/** One task as the machine alone sees it, and as it stands with people's word. */
export interface TaskFindings {
  task: Task;
  num: string;
  headings: string[];
  proposed: TaskLinks;
  standing: TaskLinks;
  /** How each pair compares, by `task target`. */
  comparisons: ReadonlyMap<string, ComparisonView>;
  /** Decisions on this task's text, in order. */
  decisions: readonly Decision[];
  /** Hash of each provision's text, by its id. */
  hashes: ReadonlyMap<string, string>;
}

/** The word as the page shows it. */
export function showWord({ verdict, who, when, why }: Decision): WordView {
  return { verdict, who, when, why };
}

/** Ids of the provisions that a reviewer of this task sees, in a lasting order. */
export function rowTargets({
  proposed,
  standing,
  decisions,
  hashes,
}: Pick<TaskFindings, 'proposed' | 'standing' | 'decisions' | 'hashes'>): string[] {
  const named = new Set(decisions.map(({ target }) => target));
  const byPeople = [...hashes].flatMap(([id, hash]) => (named.has(hash) ? [id] : []));
  const byMachine = [...proposed.links, ...proposed.candidates].map(({ target }) => target);
  const standingNow = standing.links.map(({ target }) => target);
  return [...new Set([...byMachine, ...byPeople, ...standingNow])];
}

/** All that the page needs to know of one task. */
export function showTask(findings: TaskFindings): TaskView {
  const { task, num, headings, standing, decisions } = findings;
  const rows = rowTargets(findings).flatMap((target) => showRow(target, findings));
  const open = rows.filter(({ status }) => status === 'proposed' || status === 'stale');
  const isReviewed = standing.reviewed === true && open.length === 0;
  const none = decisions.findLast(({ verdict }) => verdict === 'none');
  return {
    id: task.id,
    hash: hashText(task.text),
    label: task.label,
    headings,
    num,
    text: task.text,
    kind: task.kind === 'purpose' ? 'task' : task.kind,
    agencies: task.agencies ? { lead: task.agencies.lead, co: task.agencies.co } : null,
    deadline: task.deadline?.text ?? null,
    product: task.product,
    state: standing.stale === true ? 'stale' : isReviewed ? 'done' : 'todo',
    isUnlinked: standing.links.length === 0,
    isDoubtful: open.some(({ confidence }) => confidence === 'fair'),
    none: none ? showWord(none) : null,
    rows,
  };
}

function showRow(target: string, findings: TaskFindings): RowView[] {
  const { task, proposed, standing, comparisons, decisions, hashes } = findings;
  const isIt = (entry: { target: string }): boolean => entry.target === target;
  const [mine, now] = [proposed.links.find(isIt), standing.links.find(isIt)];
  const comparison = comparisons.get(`${task.id} ${target}`);
  if (!comparison) return [];
  const decision = decisions.findLast((one) => one.target === hashes.get(target));
  return [
    {
      ...comparison,
      target,
      relation: now?.relation ?? comparison.relation,
      measured: comparison.relation,
      status: statusOf(mine, now, decision),
      score: mine?.score ?? proposed.candidates.find(isIt)?.score ?? null,
      confidence: mine?.confidence ?? null,
      method: mine?.method ?? null,
      word: decision ? showWord(decision) : null,
    },
  ];
}

function statusOf(mine: Link | undefined, now: Link | undefined, decision: Decision | undefined): RowStatus {
  if (now?.status === 'accepted' || now?.status === 'stale') return now.status;
  if (now) return 'proposed';
  if (decision?.verdict === 'reject') return 'rejected';
  return mine ? 'dismissed' : 'candidate';
}
