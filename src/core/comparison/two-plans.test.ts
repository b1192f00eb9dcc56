import { describe, expect, it } from 'vitest';
import { align, indexDirective } from '../alignment/index.ts';
import { directive, plans } from '../alignment/corpus.fixture.ts';
import { targetsOf, tasksOf } from '../document/tasks.ts';
import type { ComparisonData } from '../formats/comparison-contract.ts';
import { makeComparison } from './rows.ts';
import { arrangeTwoPlans, type TwoPlansRow } from './two-plans.ts';

const index = indexDirective(directive);
const comparisons = new Map<string, ComparisonData>(
  [...plans].map(([id, document]) => [
    id,
    makeComparison(directive, { document, tasks: tasksOf(document), links: align(document, index) }),
  ]),
);
const ids = [...comparisons.keys()];
const couples = ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => [a, b] as const));

function arrange(a: string, b: string): TwoPlansRow[] {
  const [first, second] = [comparisons.get(a), comparisons.get(b)];
  if (!first || !second) throw new Error(`no ${a} or ${b}`);
  return arrangeTwoPlans(first, second).flatMap(({ rows }) => rows);
}

const joined = (sentences: readonly { spans: readonly { text: string }[] }[]): string =>
  sentences.flatMap(({ spans }) => spans.map(({ text }) => text)).join('');

const localOf = (id: string): string[] =>
  (comparisons.get(id)?.byDirective ?? []).flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'local' ? row.task : [])),
  );

describe.each(couples)('%s beside %s', (a, b) => {
  const rows = arrange(a, b);
  const provisions = rows.filter((row) => row.kind === 'provision');

  it('has every provision once, whole and in the order of the directive', () => {
    const shown = provisions.map(({ target, sentences }) => [target, joined(sentences)]);
    expect(shown).toEqual(targetsOf(directive).map(({ id, text }) => [id, text]));
  });

  it('has every pair of either plan beside its provision, its words whole', () => {
    [a, b].forEach((id, side) => {
      const shown = provisions.flatMap(({ target, answers }) =>
        (answers[side] ?? []).map(({ pair, sentences }) => [target, pair.task, joined(sentences)]),
      );
      const pairs = comparisons.get(id)?.pairs ?? [];
      const wanted = pairs.map(({ target, task, taskSide }) => [target, task, joined(taskSide)]);
      expect(shown.toSorted()).toEqual(wanted.toSorted());
    });
  });

  it('has every task without counterpart', () => {
    [a, b].forEach((id, side) => {
      const shown = rows.flatMap((row) => (row.kind === 'local' ? (row.tasks[side] ?? []) : []));
      expect(shown.map(({ task }) => task)).toEqual(localOf(id));
    });
  });

  it('leaves words out only where neither plan keeps them', () => {
    for (const { target, sentences } of provisions) {
      const marked = sentences.flatMap(({ spans }) => spans);
      for (const id of [a, b])
        for (const pair of comparisons.get(id)?.pairs ?? [])
          if (pair.target === target && pair.compared) {
            const kept = pair.targetSide.flatMap(({ touched, spans }) =>
              spans.filter(({ kind }) => touched && kind === 'same').map(({ text }) => text.length),
            );
            const all = marked.filter(({ kind }) => kind === 'same').map(({ text }) => text.length);
            const sum = (lengths: number[]): number => lengths.reduce((total, length) => total + length, 0);
            expect(sum(all)).toBeGreaterThanOrEqual(sum(kept));
          }
    }
  });

  it('is its own mirror image', () => {
    const mirrored = arrange(b, a).map((row) =>
      row.kind === 'local'
        ? [...row.tasks].reverse()
        : [row.target, row.sentences, [...row.answers].reverse()],
    );
    const plain = rows.map((row) =>
      row.kind === 'local' ? [...row.tasks] : [row.target, row.sentences, [...row.answers]],
    );
    expect(mirrored).toEqual(plain);
  });
});

it('marks as shared what both plans add to one provision, and nothing that the provision has', () => {
  const shared = arrange('da-nang', 'binh-dinh').flatMap((row) => {
    if (row.kind === 'local') return [];
    const spansOf = (side: 0 | 1): { kind: string; text: string; shared: boolean }[] =>
      row.answers[side].flatMap(({ sentences }) => sentences.flatMap(({ spans }) => spans));
    const all = [...spansOf(0), ...spansOf(1)].filter((span) => span.shared);
    for (const { kind } of all) expect(['added', 'changed']).toContain(kind);
    return all.map(({ text }) => text.trim());
  });
  expect(shared).toContain('hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045');
  expect(shared).toContain('thông tin tập trung');
});
