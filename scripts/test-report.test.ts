import { expect, test } from 'vitest';
import { readBrowserReport, readUnitReport } from './test-report.ts';

test('counts tests of Vitest, and a file that could not be loaded as one failure', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 1,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [{ fullName: 'reads', duration: 1500 }, { fullName: 'writes' }],
      },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
    ],
  };
  expect(readUnitReport(JSON.stringify(report))).toEqual({
    passed: 2,
    failed: 2,
    skipped: 1,
    tests: [
      { name: 'reads', seconds: 1.5 },
      { name: 'writes', seconds: 0 },
    ],
  });
});

test('counts tests of Playwright: one that passes only sometimes fails, and so does a server that fails', () => {
  const spec = (title: string, duration: number): object => ({
    title,
    file: 'search.test.ts',
    tests: [{ results: [{ duration }] }],
  });
  const report = {
    suites: [{ specs: [spec('finds', 2000)], suites: [{ specs: [spec('leads', 500)] }] }],
    errors: [{ message: 'the server does not start' }],
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 },
  };
  expect(readBrowserReport(JSON.stringify(report))).toEqual({
    passed: 3,
    failed: 3,
    skipped: 0,
    tests: [
      { name: 'search.test.ts: finds', seconds: 2 },
      { name: 'search.test.ts: leads', seconds: 0.5 },
    ],
  });
});
