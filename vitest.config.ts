import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['src/e2e/**'],
    // No test leaves anything behind in a module: loading all modules anew for each file takes a third of the time.
    isolate: false,
    // Some tests run whole commands; on a busy machine that takes as long as it takes.
    testTimeout: 120_000,
  },
});
