import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['src/e2e/**'],
    // Some tests run whole commands; on a busy machine that takes as long as it takes.
    testTimeout: 120_000,
  },
});
