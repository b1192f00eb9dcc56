/** A plan read in the words of a directive: what scoring needs of each task. */
import { uncorrected, type Received } from '../document/corrected.ts';
import type { Document, Task } from '../document/types.ts';
import type { Role, RoleToken } from '../text/roles.ts';
import { addresseesOf, bodiesIn } from './actors.ts';
import { issuersOf, tellingAddresses } from './addresses.ts';
import type { Commonness } from './commonness.ts';
import { commonnessOf } from './commonness.ts';
import type { DirectiveIndex } from './directive-index.ts';
import type { View } from './view.ts';
import type { HeadingEvidence } from './evidence-of-headings.ts';
import { clauseEvidence, clauseOf, compareHeading, quoteEvidence } from './evidence-of-headings.ts';
import type { Spelling } from './lexicon.ts';
import { once } from './once.ts';
import { readTokens, segmentsIn, tokensOf, weigh } from './reading.ts';
import type { Reading } from './reading.ts';
import { makeInts } from './rows.ts';
import type { TaskLinks } from './types.ts';

export interface TaskReading {
  task: Task;
  view: View;
  reading: Reading;
  common: Commonness;
  /** Numbers of the bodies named in the task, -1 where none is, -2 where the directive has not got it. */
  names: Int32Array;
  /** What the headings above say of each target: likeness to its headings, and to its own text. */
  clauses: Float64Array;
  quotes: Float64Array;
  /** The clause that they point to. */
  clause: TaskLinks['clause'];
  /** The bodies that the task is given to, by its own first words or its nearest heading. */
  address: ReadonlySet<Role>;
  /** How far that address tells this task from the others of the organisation part, 0–1. */
  telling: number;
  /** All bodies that may act on it: its address, its agencies, and the body that issued the plan. */
  bodies: ReadonlySet<Role>;
}

/** Below this share of syllables with any diacritics a text has lost them: ordinary text has .7–.8. */
const leastMarked = 0.15;

function spellingOf(tokens: Reading['tokens']): Spelling {
  let [words, marked] = [0, 0];
  for (const { kind, key, fold } of tokens) {
    if (kind !== 'word') continue;
    words++;
    if (key !== fold) marked++;
  }
  return marked < words * leastMarked ? 'bare' : 'marked';
}

/** What the headings above a task say; tasks under the same headings share one. */
interface Above {
  clauses: Float64Array;
  quotes: Float64Array;
  clause: TaskLinks['clause'];
  /** Bodies that the nearest heading names in front: `1. Ban Tuyên giáo Tỉnh ủy`. */
  address: ReadonlySet<Role>;
}

const nothing = uncorrected('');

/** Each heading is compared with the directive once, however many tasks stand under it. */
function headingReader(plan: Document): (task: Task, view: View) => Above {
  const byId = new Map<string | undefined, Received>(plan.provisions.map((entry) => [entry.id, entry]));
  const tokensIn = once<Received, RoleToken[]>(tokensOf);
  const evidence = new Map<string, HeadingEvidence>();
  const above = new Map<string, Above>();
  const compared = (id: string, view: View): HeadingEvidence => {
    const key = `${view.lexicon.spelling} ${id}`;
    const heading = byId.get(id) ?? nothing;
    const found = evidence.get(key) ?? compareHeading(tokensIn(heading), view);
    evidence.set(key, found);
    return found;
  };
  return (task, view) => {
    const key = [view.lexicon.spelling, ...task.headings].join(' ');
    const known = above.get(key);
    if (known !== undefined) return known;
    const headings = task.headings.map((id) => compared(id, view));
    const made = {
      clauses: clauseEvidence(headings, view),
      quotes: quoteEvidence(headings, view.readings.length),
      clause: clauseOf(headings, view),
      address: addresseesOf(tokensIn(byId.get(task.headings[0]) ?? nothing)),
    };
    above.set(key, made);
    return made;
  };
}

/** A task cut into tokens, before the plan as a whole is known. */
interface Cut {
  task: Task;
  view: View;
  reading: Reading;
  above: Above;
  address: ReadonlySet<Role>;
}

function cutTasks(plan: Document, tasks: readonly Task[], index: DirectiveIndex): Cut[] {
  const aboveOf = headingReader(plan);
  return tasks
    .filter(({ kind }) => kind !== 'purpose')
    .map((task) => {
      const tokens = tokensOf(task);
      const view = index.views[spellingOf(tokens)];
      const above = aboveOf(task, view);
      const own = addresseesOf(tokens);
      const address = own.size > 0 ? own : above.address;
      return { task, view, reading: readTokens(tokens, view.lexicon, segmentsIn(task)), above, address };
    });
}

/** What is common in the plan among the tasks that are read with a view. */
function commonIn(cut: readonly Cut[], view: View): Commonness {
  const own = cut.filter((entry) => entry.view === view).map(({ reading }) => reading);
  return commonnessOf(own, view.lexicon);
}

/** Numbers of the bodies that a reading names, by token. */
function namesIn({ tokens }: Reading, numbers: ReadonlyMap<string, number>): Int32Array {
  const names = makeInts(tokens.length).fill(-1);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && token.role !== null) names[at] = numbers.get(token.fold) ?? -2;
  }
  return names;
}

/**
 * Reads every task of a plan that can take something up.
 *
 * @param tasks All tasks of the plan, as `tasksOf` lists them.
 * @returns One entry for each task that is not purpose, in the order of the plan.
 */
export function readPlan(plan: Document, tasks: readonly Task[], index: DirectiveIndex): TaskReading[] {
  const cut = cutTasks(plan, tasks, index);
  const issuers = issuersOf(plan);
  const organised = cut.filter(({ task }) => task.kind === 'organisation');
  const tellingOf = tellingAddresses(
    new Map(organised.map(({ task, address }) => [task.id, address])),
    issuers,
  );
  const commonOf = once((view: View) => commonIn(cut, view));
  // One line on who carries it out often holds for many tasks.
  const agenciesIn = once(bodiesIn);
  return cut.map(({ task, view, reading, above, address }) => {
    const common = commonOf(view);
    return {
      task,
      view,
      reading: weigh(reading, view.lexicon, common),
      common,
      names: namesIn(reading, index.names),
      clauses: above.clauses,
      quotes: above.quotes,
      clause: above.clause,
      address,
      telling: tellingOf(task.id),
      bodies: new Set([...address, ...agenciesIn(task.agencies?.text ?? ''), ...issuers]),
    };
  });
}
