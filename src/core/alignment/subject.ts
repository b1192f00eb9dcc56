/** What a plan is about where it takes one subject out of a directive: its title says so. */
import { uncorrected } from '../document/corrected.ts';
import type { Document } from '../document/types.ts';
import { isSyllable } from '../suspects/syllables.ts';
import type { RoleToken } from '../text/roles.ts';
import { fold } from '../text/syllable.ts';
import type { DirectiveIndex } from './directive-index.ts';
import type { Reading } from './reading.ts';
import { readTokens, tokensOf } from './reading.ts';
import type { Scoring } from './score.ts';
import { isOpen } from './score.ts';
import type { View } from './view.ts';
import { telling } from './view.ts';

/** Target → the telling terms that the title of the plan shares with it; empty where a plan has no such subject. */
export type Subject = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Words that begin where and when, with a real line each: what stands behind them is no subject.
 * `Phát triển hạ tầng 5G, IoT | trong các khu công nghệ cao, … trên địa bàn thành phố … đến năm 2030`
 */
const circumstances: readonly { words: string; line: string }[] = [
  { words: 'trong các', line: 'PHÁT TRIỂN HẠ TẦNG 5G, IOT TRONG CÁC KHU CÔNG NGHỆ CAO' },
  { words: 'tại các', line: 'INTERNET VẠN VẬT (IOT) TẠI CÁC KHU CÔNG NGHIỆP' },
  { words: 'trên địa bàn', line: 'CỤM CÔNG NGHIỆP TRÊN ĐỊA BÀN THÀNH PHỐ' },
  { words: 'giai đoạn', line: 'XUẤT KHẨU SẢN PHẨM HÀNG HÓA TỈNH … GIAI ĐOẠN 2026 - 2030' },
  { words: 'đến năm', line: 'PHÒNG, CHỐNG MA TÚY ĐẾN NĂM 2030' },
];
const folds = circumstances.map(({ words }) => fold(words).split(' '));

/** The tokens of a title in front of the first words that say where or when. */
function withoutCircumstances(tokens: readonly RoleToken[]): readonly RoleToken[] {
  const begins = (at: number): boolean =>
    folds.some((words) => words.every((word, step) => tokens[at + step]?.fold === word));
  const end = tokens.findIndex((_, at) => begins(at));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Title and target share at least so much weight, the most of all: three telling terms, or nearly. */
const leastShared = 2.5;
/** Another target is as much the subject from this part of the most on: directives say one thing in two places. */
const likeTheBest = 2 / 3;
/** A task is about the subject from this part of the shared weight on: one term of five, not one word of a list. */
const leastOfSubject = 0.2;

const none: Subject = new Map();

/** Telling terms of a title: pairs of neighbours, and words that are no Vietnamese syllable (`IoT`), so whole words. */
function termsOfTitle({ tokens, pairs, symbols }: Reading, { lexicon }: View): Set<number> {
  const isTelling = (term: number): boolean => term >= 0 && (lexicon.weights[term] ?? 0) >= telling;
  const words = symbols.filter((_, at) => {
    const token = tokens[at];
    return token?.kind === 'word' && token.role === null && token.key.length > 1 && !isSyllable(token.key);
  });
  return new Set([...pairs, ...words].filter(isTelling));
}

/** Those of the terms that each target has. */
function termsByTarget(terms: Iterable<number>, { whole, readings }: View): Set<number>[] {
  const found = readings.map(() => new Set<number>());
  for (const term of terms)
    for (const unit of whole.texts.subarray(whole.starts[term], whole.starts[term + 1]))
      found[unit]?.add(term);
  return found;
}

/** Those of the terms that a task has where `counts` says so. */
function termsIn(
  { pairs, symbols }: Reading,
  terms: ReadonlySet<number>,
  counts: (at: number) => boolean,
): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < symbols.length; at++)
    for (const term of [pairs[at] ?? -1, symbols[at] ?? -1])
      if (terms.has(term) && counts(at)) found.add(term);
  return found;
}

function weightOf(terms: Iterable<number>, { lexicon }: View): number {
  let sum = 0;
  for (const term of terms) sum += lexicon.weights[term] ?? 0;
  return sum;
}

/**
 * The subject of a plan. A title that names a document says that the plan carries out the whole of it, and gives none.
 *
 * @param plan A plan that names the directive.
 */
export function subjectOf(plan: Document, { targets }: DirectiveIndex, view: View): Subject {
  const title = uncorrected(plan.facts.title ?? '');
  const tokens = withoutCircumstances(tokensOf(title));
  if (tokens.some(({ kind }) => kind === 'document')) return none;
  const terms = termsOfTitle(readTokens(tokens, view.lexicon), view);
  if (weightOf(terms, view) < leastShared) return none;
  // Goals repeat what the tasks are to bring about; a plan takes up the task.
  const shared = termsByTarget(terms, view).map((own, unit) =>
    targets[unit]?.part === 'task' ? own : new Set<number>(),
  );
  const most = Math.max(...shared.map((own) => weightOf(own, view)));
  if (most < leastShared) return none;
  return new Map([...shared.entries()].filter(([, own]) => weightOf(own, view) >= most * likeTheBest));
}

/** The target that the subject of a plan means for one task. */
export interface Said {
  unit: number;
  /** Whether the task names the subject in the front of a sentence, so that it carries a link. */
  isNamed: boolean;
}

/**
 * The target that a task takes up as part of the plan's subject: the one of whose subject it names most, then the one
 * most like the title.
 *
 * @returns null where the plan has no such subject.
 */
export function targetOf(subject: Subject, scoring: Scoring): Said | null {
  if (subject.size === 0) return null;
  const counts = isOpen(scoring);
  const { view, reading } = scoring;
  const ranked = [...subject]
    .map(([unit, terms]) => {
      const [shared, own] = [weightOf(terms, view), weightOf(termsIn(reading, terms, counts), view)];
      return { unit, shared, own };
    })
    .sort((a, b) => b.own - a.own || b.shared - a.shared || a.unit - b.unit);
  const [best] = ranked;
  const isNamed = ranked.some(({ own, shared }) => own >= shared * leastOfSubject);
  return best === undefined ? null : { unit: best.unit, isNamed };
}
