import { expect, test } from 'vitest';
import { directive } from '../alignment/corpus.fixture.ts';
import { makeCoverage } from './coverage.ts';
import { tableOfMatrix, tableOfUntaken } from './export-matrix.ts';
import { makeMatrix } from './matrix.ts';
import { linkedPlans } from './work.fixture.ts';

const coverage = makeCoverage(directive, linkedPlans);
const places = coverage.plans.map(({ name }) => name);

test('the matrix has a row a provision and a column a place, every row as wide as the head', () => {
  const { columns, rows } = tableOfMatrix(directive, coverage);
  expect(rows.length).toBe(coverage.rows.length);
  expect(columns.slice(3, 3 + places.length)).toEqual(places);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});

test('what no plan takes up is listed with its words as received', () => {
  const { columns, rows } = tableOfUntaken(directive, coverage);
  const untaken = makeMatrix(coverage).rows.filter((row) => row.places === 0);
  expect(rows.map((row) => row[columns.indexOf('Mã đoạn')])).toEqual(untaken.map(({ target }) => target));
  const words = new Map(directive.provisions.map(({ id, text }) => [id, text]));
  expect(rows.map((row) => row[2])).toEqual(untaken.map(({ target }) => words.get(target)));
  expect(rows.length).toBeGreaterThan(0);
});

test('with nobody compared every provision is untaken, and that is said', () => {
  const nobody = { ...coverage, plans: [], rows: coverage.rows.map((row) => ({ ...row, takings: [] })) };
  const { columns, rows } = tableOfUntaken(directive, nobody);
  expect(rows.length).toBe(coverage.rows.length);
  expect(new Set(rows.map((row) => row[columns.indexOf('Số nơi đã đối chiếu')]))).toEqual(new Set([0]));
});
