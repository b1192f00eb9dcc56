import { describe, expect, it } from 'vitest';
import { align, indexDirective } from '../alignment/index.ts';
import { directive, plans } from '../alignment/corpus.fixture.ts';
import { targetsOf, tasksOf } from '../document/tasks.ts';
import { comparisonData, type ComparisonData, type ComparisonGroup } from '../formats/comparison-contract.ts';
import { isAsked, type LinkedPlan } from './coverage.ts';
import { makeComparison } from './rows.ts';

const index = indexDirective(directive);
const linked: [string, LinkedPlan][] = [...plans].map(([id, document]) => [
  id,
  { document, tasks: tasksOf(document), links: align(document, index) },
]);

const targetsIn = ({ pairs }: ComparisonData, groups: ComparisonGroup[]): (string | undefined)[] =>
  groups.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.kind === 'pair' ? pairs[row.pair]?.target : row.kind === 'local' ? [] : row.target,
    ),
  );

describe.each(linked)('%s', (_, plan) => {
  const comparison = makeComparison(directive, plan);
  const rows = comparison.byDirective.flatMap((group) => group.rows);

  it('fits the contract and is the same twice', () => {
    expect(comparisonData.parse(comparison)).toEqual(comparison);
    expect(makeComparison(directive, plan)).toEqual(comparison);
  });

  it('has every provision, in the order of the directive', () => {
    const order = [...new Set(targetsIn(comparison, comparison.byDirective))];
    expect(order).toEqual(targetsOf(directive).map(({ id }) => id));
  });

  it('has every task in both arrangements, as a pair or as the plan’s own', () => {
    const asked = plan.tasks.filter(isAsked).map(({ id }) => id);
    for (const groups of [comparison.byDirective, comparison.byPlan]) {
      const found = groups.flatMap((group) =>
        group.rows.flatMap((row) => {
          if (row.kind === 'pair') return comparison.pairs[row.pair]?.task ?? [];
          return row.kind === 'local' ? row.task : [];
        }),
      );
      expect(new Set(found)).toEqual(new Set(asked));
    }
  });

  it('shows every sentence of a provision: beside a task, as a gap or in the fold', () => {
    for (const { id, text } of targetsOf(directive)) {
      const own = comparison.pairs.filter(({ target }) => target === id);
      const shown = new Set(
        own.flatMap(({ targetSide }) => targetSide.flatMap(({ touched }, i) => (touched ? [i + 1] : []))),
      );
      for (const row of rows) {
        if (row.kind === 'gap' && row.target === id) expect(row.text).toBe(text);
        if (row.kind === 'rest' && row.target === id)
          for (const { number } of row.sentences) shown.add(number);
      }
      if (own.length > 0) expect(shown.size).toBe(own[0]?.targetSide.length);
    }
  });

  it('puts a task of the plan’s own under the clause that its heading points to', () => {
    for (const { heading, rows: own } of comparison.byDirective) {
      for (const row of own) {
        if (row.kind !== 'local') continue;
        const clause = plan.links.find(({ task }) => task === row.task)?.clause?.id ?? null;
        if (heading !== null) expect(clause).toBe(heading.id);
      }
    }
  });
});
