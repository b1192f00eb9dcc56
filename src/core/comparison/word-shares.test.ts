import { describe, expect, test } from 'vitest';
import { align, indexDirective } from '../alignment/index.ts';
import { directive, planOf } from '../alignment/corpus.fixture.ts';
import { tasksOf } from '../document/tasks.ts';
import type { DiffSpan } from './diff.ts';
import type { PairData } from '../formats/comparison-contract.ts';
import type { PicturesData } from '../formats/pictures-contract.ts';
import { isAsked, makeCoverage } from './coverage.ts';
import { makePictures } from './pictures.ts';
import { makeComparison } from './rows.ts';
import { countPrinted, sharesOfTask } from './word-shares.ts';

/** A pair that says of its task only what is needed to count it. */
const pair = (spans: DiffSpan[], more: Partial<PairData> = {}): PairData =>
  ({ compared: true, taskSide: [{ touched: true, spans }], ...more }) as PairData;

const text = 'Khuyến khích liên doanh tại thành phố.';

describe('sharesOfTask', () => {
  test.each<[string, PairData[], object]>([
    ['nothing taken up', [], { kept: 0, changed: 0, added: 0, local: 7 }],
    [
      'kept, changed and added words',
      [
        pair([
          { kind: 'same', text: 'Khuyến khích ' },
          { kind: 'changed', text: 'liên doanh ' },
          { kind: 'added', text: 'tại thành phố.' },
        ]),
      ],
      { kept: 2, changed: 2, added: 3, local: 0 },
    ],
    [
      'a word that one of two links keeps is kept',
      [
        pair([{ kind: 'added', text }]),
        pair([
          { kind: 'same', text: 'Khuyến khích ' },
          { kind: 'added', text: 'liên doanh tại thành phố.' },
        ]),
      ],
      { kept: 2, changed: 0, added: 5, local: 0 },
    ],
    [
      'a link that rests on something else than words keeps none',
      [pair([{ kind: 'same', text }], { compared: false })],
      { kept: 0, changed: 0, added: 7, local: 0 },
    ],
    [
      'a sentence that the link does not touch is the plan’s own',
      [pair([], { taskSide: [{ touched: false, spans: [{ kind: 'same', text }] }] })],
      { kept: 0, changed: 0, added: 7, local: 0 },
    ],
  ])('%s', (_, pairs, expected) => {
    expect(sharesOfTask(text, pairs)).toEqual(expected);
  });

  test('an abbreviation is one word', () => {
    expect(countPrinted('UBND thị xã')).toBe(3);
  });
});

describe('makePictures', () => {
  const index = indexDirective(directive);
  const plans = ['binh-dinh', 'da-nang', 'thi-uy-phu-quoc'].map((id) => {
    const document = planOf(id);
    return { document, tasks: tasksOf(document), links: align(document, index) };
  });
  const coverage = makeCoverage(directive, plans);
  const comparisons = plans.map((plan) => makeComparison(directive, plan));
  const make = (): PicturesData => makePictures(directive, plans, comparisons, coverage, []);
  const pictures = make();
  const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

  test.each(plans.map((plan, i) => [plan.document.id, plan, i] as const))(
    '%s: every word and every task is counted once',
    (_, plan, i) => {
      const asked = plan.tasks.filter(isAsked);
      const own = pictures.plans[i];
      expect(sum(Object.values(own?.words ?? {}))).toBe(sum(asked.map((task) => countPrinted(task.text))));
      expect(sum(Object.values(own?.tasks ?? {}))).toBe(coverage.plans[i]?.tasks);
      expect(own?.tasks.local).toBe(coverage.plans[i]?.local);
    },
  );

  test('clauses together have what plans have', () => {
    for (const [i, { words }] of pictures.plans.entries()) {
      const parts = [...pictures.clauses.map(({ additions }) => additions[i]), pictures.elsewhere[i]];
      expect(sum(parts.map((part) => part?.own ?? 0))).toBe(words.changed + words.added);
      expect(sum(parts.map((part) => part?.local ?? 0))).toBe(words.local);
      expect(sum(pictures.clauses.map(({ taken }) => taken[i] ?? 0))).toBe(coverage.plans[i]?.taken);
    }
  });

  test('a second run gives the same', () => {
    expect(JSON.stringify(make())).toBe(JSON.stringify(pictures));
  });
});
