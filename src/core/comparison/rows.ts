/** A plan beside its directive as rows: in the directive's order, and in the plan's. */
import type { Link } from '../alignment/types.ts';
import { correctionsOfPart, type Received } from '../document/corrected.ts';
import { targetsOf } from '../document/tasks.ts';
import type { Document, Provision, Task } from '../document/types.ts';
import type {
  ComparisonData,
  ComparisonGroup,
  ComparisonRow,
  PairData,
} from '../formats/comparison-contract.ts';
import { clauseOf, isAsked, type LinkedPlan } from './coverage.ts';
import { diff } from './diff.ts';
import { layCorrections } from './lay-corrections.ts';
import { countWords, cutReceived } from './received.ts';

/** A task that somebody has to carry out, with the links that pages show. */
interface LinkedTask {
  task: Task;
  clause: string | null;
  links: Link[];
}

function listTasks({ tasks, links }: LinkedPlan): LinkedTask[] {
  return tasks.flatMap((task, i) => {
    const entry = links[i];
    if (!isAsked(task)) return [];
    // A person's `rejected` says that there is no link.
    const shown = (entry?.links ?? []).filter(({ status }) => status !== 'rejected');
    return [{ task, clause: entry?.clause?.id ?? null, links: shown }];
  });
}

function makePair({ task, links }: LinkedTask, link: Link, target: Provision | undefined): PairData {
  const { targetText, evidence, ...kept } = link;
  const elsewhere = links.filter((other) => other !== link).flatMap((other) => other.evidence);
  const received: Received = target ?? { text: targetText, corrections: [] };
  const difference = diff(
    received,
    task,
    evidence,
    elsewhere.map((entry) => entry.task),
  );
  return {
    ...kept,
    task: task.id,
    taskLabel: task.label,
    compared: difference.compared,
    targetSide: layCorrections(difference.target, received.corrections),
    taskSide: layCorrections(difference.task, task.corrections),
  };
}

/** What every arrangement is made of. */
interface Parts {
  targets: Provision[];
  tasks: LinkedTask[];
  pairs: PairData[];
  byId: ReadonlyMap<string, Provision>;
  headings: ReadonlyMap<string, Provision>;
  /** By id of a target what its pairs and what is left of it make. */
  rows: ReadonlyMap<string, TargetRows>;
}

/** A provision as it is shown: its pairs in the order in which it reads, and the row of what they do not meet. */
interface TargetRows {
  pairs: PairData[];
  rest: ComparisonRow[];
}

const firstTouched = ({ targetSide }: PairData): number => targetSide.findIndex(({ touched }) => touched);

/** Clear proposals before possible ones, then in the order in which the provision reads. */
function byReading(a: PairData, b: PairData): number {
  const rank = ({ confidence }: PairData): number => (confidence === 'strong' ? 0 : 1);
  return rank(a) - rank(b) || firstTouched(a) - firstTouched(b);
}

/** The sentences of a provision that none of its pairs meets; null where they meet all. */
function restOf(provision: Provision, pairs: readonly PairData[]): ComparisonRow | null {
  const { id, label, text, corrections } = provision;
  const compared = pairs.filter((pair) => pair.compared);
  if (compared.length === 0) return null;
  const sentences = cutReceived(provision).sentences.flatMap(({ start, end }, i) => {
    if (compared.some(({ targetSide }) => targetSide[i]?.touched)) return [];
    const own = text.slice(start, end).trimEnd();
    return [{ number: i + 1, text: own, corrections: correctionsOfPart(corrections, start, end) }];
  });
  if (sentences.length === 0) return null;
  const counts = countWords(provision);
  const words = sentences.reduce((sum, { number }) => sum + (counts[number - 1] ?? 0), 0);
  return { kind: 'rest', target: id, label, sentences, words };
}

function rowsOfTarget(provision: Provision, pairs: readonly PairData[]): TargetRows {
  const own = [...pairs].sort(byReading);
  const { id, label, text, corrections } = provision;
  if (own.length === 0) return { pairs: [], rest: [{ kind: 'gap', target: id, label, text, corrections }] };
  const rest = restOf(provision, own);
  return { pairs: own, rest: rest ? [rest] : [] };
}

function rowsOfTargets(targets: readonly Provision[], pairs: readonly PairData[]): Map<string, TargetRows> {
  const byTarget = Map.groupBy(pairs, ({ target }) => target);
  return new Map(targets.map((target) => [target.id, rowsOfTarget(target, byTarget.get(target.id) ?? [])]));
}

const toRow = (pair: PairData, { pairs }: Parts): ComparisonRow => ({
  kind: 'pair',
  pair: pairs.indexOf(pair),
});

const toLocal = ({ task: { id, label, text, corrections } }: LinkedTask): ComparisonRow => ({
  kind: 'local',
  task: id,
  label,
  text,
  corrections,
});

function headingOf(
  id: string | null,
  provisions: ReadonlyMap<string, Provision>,
): ComparisonGroup['heading'] {
  const provision = id === null ? undefined : provisions.get(id);
  if (!provision) return null;
  const { num, text, corrections } = provision;
  return { id: provision.id, num, text, corrections };
}

/** Provisions clause by clause; a task that takes up nothing follows the clause that its heading points to. */
function arrangeByDirective(parts: Parts): ComparisonGroup[] {
  const { targets, tasks, byId } = parts;
  const local = tasks.filter(({ links }) => links.length === 0);
  const clauses = Map.groupBy(targets, (target) => clauseOf(target, byId));
  const groups = [...clauses].map(([clause, provisions]) => ({
    heading: headingOf(clause, byId),
    rows: [
      ...provisions.flatMap((provision) => {
        const { pairs = [], rest = [] } = parts.rows.get(provision.id) ?? {};
        return [...pairs.map((pair) => toRow(pair, parts)), ...rest];
      }),
      ...local.filter((task) => task.clause === clause).map(toLocal),
    ],
  }));
  const others = local.filter(({ clause }) => clause === null || !clauses.has(clause)).map(toLocal);
  return others.length > 0 ? [...groups, { heading: null, rows: others }] : groups;
}

/** Tasks under the plan's own headings; what no task meets stands at the end. */
function arrangeByPlan(parts: Parts): ComparisonGroup[] {
  const { targets, tasks, headings } = parts;
  const sections = Map.groupBy(tasks, ({ task }) => task.headings.find((id) => headings.get(id)?.heading));
  const groups = [...sections].map(([section, own]) => ({
    heading: headingOf(section ?? null, headings),
    rows: own.flatMap((task): ComparisonRow[] => {
      if (task.links.length === 0) return [toLocal(task)];
      const pairs = parts.pairs.filter((pair) => pair.task === task.task.id);
      return pairs.map((pair) => toRow(pair, parts));
    }),
  }));
  const rest = targets.flatMap(({ id }) => parts.rows.get(id)?.rest ?? []);
  return rest.length > 0 ? [...groups, { heading: null, rows: rest }] : groups;
}

/** A plan beside its directive. */
export function makeComparison(directive: Document, plan: LinkedPlan): ComparisonData {
  const tasks = listTasks(plan);
  const toMap = ({ provisions }: Document): Map<string, Provision> =>
    new Map(provisions.map((provision) => [provision.id, provision]));
  const byId = toMap(directive);
  const targets = targetsOf(directive);
  const pairs = tasks.flatMap((task) =>
    task.links.map((link) => makePair(task, link, byId.get(link.target))),
  );
  const parts: Parts = {
    targets,
    tasks,
    pairs,
    rows: rowsOfTargets(targets, pairs),
    byId,
    headings: toMap(plan.document),
  };
  return {
    directive: directive.id,
    plan: plan.document.id,
    pairs: parts.pairs,
    byDirective: arrangeByDirective(parts),
    byPlan: arrangeByPlan(parts),
  };
}
