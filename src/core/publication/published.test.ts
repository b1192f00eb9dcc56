import { describe, expect, test } from 'vitest';
import { extendRecord, findLost, resolve, type Move, type RecordedAddress } from './published.ts';

const files = { record: 'content/published-ids.yaml', moves: 'content/moved.yaml' };
const directive = '2024-69-kl-tw';
const plan = `${directive}/da-nang`;
const recorded: RecordedAddress[] = [
  { document: directive, id: null, line: 1, column: 1 },
  { document: directive, id: 'para_2__subpara_1', line: 2, column: 5 },
  { document: plan, id: null, line: 3, column: 1 },
  { document: plan, id: 'sec_II__para_1__indent_1', line: 4, column: 5 },
];
const whole = new Map([
  [directive, ['para_2__subpara_1']],
  [plan, ['sec_II__para_1__indent_1']],
]);
const move = (from: string, to: string | null): Move => ({ from, to, why: null, line: 7, column: 3 });
const said = (now: typeof whole, moves: Move[] = []): string[] =>
  findLost(recorded, now, moves, files).map(({ file, line, reason }) => `${file}:${line} ${reason}`);

describe('addresses that were published', () => {
  test('are there', () => {
    expect(said(whole)).toEqual([]);
  });

  test('an id that is gone is named with its line, and what to do', () => {
    const now = new Map([...whole, [plan, ['sec_II__para_1__indent_2']]]);
    expect(said(now)).toEqual([
      'content/published-ids.yaml:4 "2024-69-kl-tw/da-nang#sec_II__para_1__indent_1" was published and is no longer there',
    ]);
    expect(findLost(recorded, now, [], files)[0]?.note).toContain('content/moved.yaml');
    expect(said(now, [move(`${plan}#sec_II__para_1__indent_1`, `${plan}#sec_II__para_1__indent_2`)])).toEqual(
      [],
    );
    expect(said(now, [move(`${plan}#sec_II__para_1__indent_1`, null)])).toEqual([]);
  });

  test('of a document that is gone only the document is named', () => {
    const now = new Map([[directive, ['para_2__subpara_1']]]);
    expect(said(now)).toEqual([
      'content/published-ids.yaml:3 "2024-69-kl-tw/da-nang" was published and is no longer there',
    ]);
  });

  test('a document takes its ids along', () => {
    const now = new Map([
      [directive, ['para_2__subpara_1']],
      [`${directive}/thanh-pho-da-nang`, ['sec_II__para_1__indent_1']],
    ]);
    expect(said(now, [move(plan, `${directive}/thanh-pho-da-nang`)])).toEqual([]);
    now.set(`${directive}/thanh-pho-da-nang`, []);
    expect(said(now, [move(plan, `${directive}/thanh-pho-da-nang`)])).toHaveLength(1);
  });

  test('the page of a clause is on record like an id; it goes along with the id that its address is made from', () => {
    const clauses = `${directive}/muc`;
    const record: RecordedAddress[] = [{ document: clauses, id: '2', line: 9, column: 5 }];
    const reasons = (slugs: string[], ...moves: Move[]): string[] => {
      const now = new Map([
        [directive, ['para_3']],
        [clauses, slugs],
      ]);
      return findLost(record, now, moves, files).map(({ line, reason }) => `${line} ${reason}`);
    };
    const lost = ['9 "2024-69-kl-tw/muc#2" was published and is no longer there'];
    expect(reasons(['2', '3'])).toEqual([]);
    expect(reasons(['3'])).toEqual(lost);
    expect(reasons(['3'], move(`${clauses}#2`, `${clauses}#3`))).toEqual([]);
    expect(reasons(['3'], move(`${directive}#para_2`, `${directive}#para_3`))).toEqual([]);
    expect(reasons(['4'], move(`${directive}#para_2`, `${directive}#para_3`))).toEqual(lost);
    expect(reasons(['3'], move(`${clauses}#2`, null))).toEqual([]);
  });

  test('a move that leads nowhere, or in a circle, is an error', () => {
    expect(said(whole, [move(`${directive}#x`, `${directive}#y`)])).toEqual([
      'content/moved.yaml:7 "2024-69-kl-tw#x" leads to "2024-69-kl-tw#y", which is not there',
    ]);
    const circle = [move('a', 'b'), move('b', 'a')];
    expect(said(whole, circle)).toHaveLength(2);
    expect(resolve('a', new Map(circle.map((entry) => [entry.from, entry])))).toBeNull();
  });

  test('the record only grows', () => {
    const now = new Map([[directive, ['para_1', 'para_2__subpara_1']]]);
    expect([...extendRecord(recorded, now)]).toEqual([
      [directive, ['para_1', 'para_2__subpara_1']],
      [plan, ['sec_II__para_1__indent_1']],
    ]);
  });
});
