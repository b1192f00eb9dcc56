/** What the engine takes for one plan, once it is warm. */
import { align, indexDirective, type DirectiveIndex } from '../../src/core/alignment/index.ts';
import type { TaskLinks } from '../../src/core/alignment/types.ts';
import { makeComparison } from '../../src/core/comparison/rows.ts';
import { readCorpus } from '../../src/core/corpus.ts';
import { tasksOf } from '../../src/core/document/tasks.ts';
import type { Document } from '../../src/core/document/types.ts';
import { formatMessage, hasErrors } from '../../src/core/message.ts';
import { readFolders } from '../readers/folders.ts';
import { readRegistries } from '../readers/registries.ts';
import { StageError } from '../stage.ts';

/** Milliseconds of processor time. */
export interface EngineCost {
  /** For one plan, on average. */
  reading: number;
  /** For 40 tasks, the directive being indexed: a plan of usual size. */
  aligning: number;
  /** Setting 40 tasks beside the directive, differences word by word among it. */
  comparing: number;
}

/**
 * So many plans are aligned and compared before time is taken: the first ones run slowly in any program, and up to
 * here each twenty rounds of the real plans took less than those before.
 */
const warmUp = 200;
/** Few plans are measured again and again, or a pause of the machine would be most of their time. */
const leastPlans = 300;
const usualPlan = 40;

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed<Result>(run: () => Result): [milliseconds: number, Result] {
  const started = processorTime();
  const result = run();
  return [processorTime() - started, result];
}

/** A plan before its directive. */
interface Pair {
  directive: Document;
  index: DirectiveIndex;
  document: Document;
}

const alignPair = ({ document, index }: Pair): TaskLinks[] => align(document, index);

/** Tasks are listed anew each time: what was made of them must not be at hand from the last time. */
function prepare(pair: Pair): () => void {
  const plan = { document: pair.document, tasks: tasksOf(pair.document), links: alignPair(pair) };
  return () => makeComparison(pair.directive, plan);
}

/** Reads, aligns and compares all plans of a folder of sources. */
export async function measureEngine(sources: string): Promise<EngineCost> {
  const folders = await readFolders(sources);
  const { documents } = await readRegistries('content/registry');
  const { groups, messages } = readCorpus(folders, documents);
  if (hasErrors(messages)) throw new StageError(messages.map(formatMessage).join('\n'));
  const pairs = groups.flatMap(({ directive: { document: directive }, plans }): Pair[] => {
    const index = indexDirective(directive);
    return plans.map(({ document }) => ({ directive, index, document }));
  });
  const plans = Array.from({ length: Math.ceil(leastPlans / pairs.length) }, () => pairs).flat();
  const readings = Array.from(
    { length: plans.length / pairs.length },
    () => () => readCorpus(folders, documents),
  );
  const [reading] = timed(() => readings.forEach((read) => read()));
  for (const pair of plans.slice(0, warmUp)) prepare(pair)();
  const [aligning] = timed(() => plans.forEach(alignPair));
  const comparisons = plans.map(prepare);
  const [comparing] = timed(() => comparisons.forEach((compare) => compare()));
  const tasks = plans.reduce((sum, { document }) => sum + countTasks(document), 0);
  return {
    reading: reading / plans.length,
    aligning: (aligning / tasks) * usualPlan,
    comparing: (comparing / tasks) * usualPlan,
  };
}

const countTasks = (plan: Document): number => tasksOf(plan).filter(({ kind }) => kind !== 'purpose').length;
