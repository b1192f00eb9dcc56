import { z } from 'zod';

/** What a test runner's JSON report says, in our words. */
export interface TestReport {
  passed: number;
  failed: number;
  skipped: number;
  tests: { name: string; seconds: number }[];
}

const unitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), duration: z.number().nullish() })),
    }),
  ),
});

/** Reads Vitest's report. A file that could not even be loaded has no tests: it counts as one failure. */
export function readUnitReport(json: string): TestReport {
  const report = unitReport.parse(JSON.parse(json));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests,
    tests: report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ fullName, duration }) => ({ name: fullName, seconds: (duration ?? 0) / 1000 })),
  };
}

const browserTest = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ results: z.array(z.object({ duration: z.number() })) })),
});

const suite = z.object({
  specs: z.array(browserTest),
  get suites() {
    return z.array(suite).optional();
  },
});

const browserReport = z.object({
  suites: z.array(suite),
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Reads Playwright's report. An error outside any test (a server that does not start) is one failure. */
export function readBrowserReport(json: string): TestReport {
  const { suites, errors, stats } = browserReport.parse(JSON.parse(json));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    tests: suites.flatMap(specsOf).map(({ title, file, tests }) => ({
      name: `${file}: ${title}`,
      seconds: tests
        .flatMap(({ results }) => results)
        .reduce((sum, { duration }) => sum + duration / 1000, 0),
    })),
  };
}

function specsOf({ specs, suites = [] }: z.infer<typeof suite>): z.infer<typeof browserTest>[] {
  return [...specs, ...suites.flatMap(specsOf)];
}
