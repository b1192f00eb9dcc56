import { expect, it } from 'vitest';
import type { CoverageData, TakingData } from '../formats/coverage-contract.ts';
import { makeMatrix } from './matrix.ts';

const place = (id: string, tasks: number, reviewed = 0): CoverageData['plans'][number] => ({
  id,
  name: id,
  authority: null,
  kind: null,
  number: null,
  date: null,
  notes: [],
  tasks,
  local: 0,
  taken: 0,
  accepted: 0,
  reviewed,
  stale: 0,
});

const taking = (plan: string, more: Partial<TakingData> = {}): TakingData => ({
  plan,
  corrections: [],
  task: 't',
  label: 'II.1',
  text: '',
  relation: 'adapted',
  inserted: 0,
  omitted: 0,
  score: 1,
  confidence: 'strong',
  status: 'proposed',
  evidence: [],
  ...more,
});

const row = (takings: TakingData[]): CoverageData['rows'][number] => ({
  target: 'p',
  clause: 'c',
  label: 'mục 1, đoạn 1',
  takings,
});

it('shows the strongest relation and the number of tasks, and tells apart why a cell is empty', () => {
  const plans = [place('a', 3), place('b', 3), place('c', 3, 3), place('d', 0), place('e', 3), place('f', 3)];
  const takings = [
    taking('a'),
    taking('a', { relation: 'near-verbatim' }),
    taking('e', { confidence: 'fair' }),
    taking('f', { status: 'rejected' }),
  ];
  const { rows, compared, taken } = makeMatrix({ plans, rows: [row(takings)] });
  expect(rows[0]?.cells).toEqual([
    { state: 'taken', relation: 'near-verbatim', tasks: 2 },
    { state: 'gap' },
    { state: 'reviewed' },
    { state: 'uncompared' },
    { state: 'possible', tasks: 1 },
    { state: 'gap' },
  ]);
  expect(rows[0]?.places).toBe(1);
  expect(taken).toEqual([1, 0, 0, 0, 0, 0]);
  expect(compared).toBe(5);
});

it('says where a word lapsed; such a link counts as the machine has it', () => {
  const stale = [
    taking('a', { status: 'stale' }),
    taking('b', { status: 'stale', confidence: 'fair' }),
    taking('b', { confidence: 'fair' }),
  ];
  expect(makeMatrix({ plans: [place('a', 1), place('b', 1)], rows: [row(stale)] }).rows[0]?.cells).toEqual([
    { state: 'taken', relation: 'adapted', tasks: 1, stale: true },
    { state: 'possible', tasks: 2, stale: true },
  ]);
});

it('counts what a person accepted, however weak the proposal was', () => {
  const accepted = taking('a', { confidence: 'fair', status: 'accepted' });
  expect(makeMatrix({ plans: [place('a', 1)], rows: [row([accepted])] }).rows[0]?.places).toBe(1);
});
