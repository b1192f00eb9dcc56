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
import { clauseEvidence, compareHeading, quoteEvidence } from './evidence-of-headings.ts';
import type { Spelling } from './lexicon.ts';
import { readTokens, tokensOf, weigh } from './reading.ts';
import type { Reading } from './reading.ts';
import { makeInts } from './rows.ts';

export interface TaskReading {
  task: Task;
  view: View;
  reading: Reading;
  common: Commonness;
  /** Numbers of the bodies named in the task, -1 where none is, -2 where the directive has not got it. */
  names: Int32Array;
  /** What each heading above says, nearest first. */
  headings: readonly HeadingEvidence[];
  /** What they say together of each target: likeness to its headings, and to its own text. */
  clauses: Float64Array;
  quotes: Float64Array;
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
  const words = tokens.filter(({ kind }) => kind === 'word');
  const marked = words.filter(({ key, fold }) => key !== fold).length;
  return marked < words.length * leastMarked ? 'bare' : 'marked';
}

/** What the headings above a task say; tasks under the same headings share one. */
interface Above {
  headings: readonly HeadingEvidence[];
  clauses: Float64Array;
  quotes: Float64Array;
  /** Bodies that the nearest heading names in front: `1. Ban Tuyên giáo Tỉnh ủy`. */
  address: ReadonlySet<Role>;
}

const nothing = uncorrected('');

/** Each heading is compared with the directive once, however many tasks stand under it. */
function headingReader(plan: Document): (task: Task, view: View) => Above {
  const byId = new Map<string | undefined, Received>(plan.provisions.map((entry) => [entry.id, entry]));
  const cut = new Map<Received, RoleToken[]>();
  const tokensIn = (heading: Received): RoleToken[] => {
    const tokens = cut.get(heading) ?? tokensOf(heading);
    cut.set(heading, tokens);
    return tokens;
  };
  const evidence = new Map<string, HeadingEvidence>();
  const above = new Map<string, Above>();
  const compared = (id: string, view: View): HeadingEvidence => {
    const key = `${view.lexicon.spelling} ${id}`;
    const heading = byId.get(id) ?? nothing;
    const found = evidence.get(key) ?? compareHeading(tokensIn(heading), heading, view);
    evidence.set(key, found);
    return found;
  };
  return (task, view) => {
    const key = [view.lexicon.spelling, ...task.headings].join(' ');
    const known = above.get(key);
    if (known !== undefined) return known;
    const headings = task.headings.map((id) => compared(id, view));
    const made = {
      headings,
      clauses: clauseEvidence(headings, view),
      quotes: quoteEvidence(headings, view.readings.length),
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
      return { task, view, reading: readTokens(tokens, task, view.lexicon), above, address };
    });
}

/** What is common in the plan, worked out once for each view that its tasks need. */
function commonnessReader(cut: readonly Cut[]): (view: View) => Commonness {
  const known = new Map<View, Commonness>();
  return (view) => {
    const found = known.get(view);
    if (found !== undefined) return found;
    const own = cut.filter((entry) => entry.view === view).map(({ reading }) => reading);
    const common = commonnessOf(own, view.lexicon);
    known.set(view, common);
    return common;
  };
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
  const commonIn = commonnessReader(cut);
  return cut.map(({ task, view, reading, above, address }) => {
    const common = commonIn(view);
    return {
      task,
      view,
      reading: weigh(reading, view.lexicon, common),
      common,
      names: namesIn(reading, index.names),
      headings: above.headings,
      clauses: above.clauses,
      quotes: above.quotes,
      address,
      telling: tellingOf(task.id),
      bodies: new Set([...address, ...bodiesIn(task.agencies?.text ?? ''), ...issuers]),
    };
  });
}
