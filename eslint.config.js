/**
 * The house rules that a machine can check, on top of typescript-eslint's strictest set.
 * `scripts/lint-rules.test.ts` shows that each of them can fail.
 */
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.fixture.ts', 'src/e2e/**'];
/** Scripts inside components, which have no types of their own. */
const inComponents = ['**/*.astro/**'];
const rooms = ['components', 'layouts', 'pages', 'styles', 'client'];
const doors = ['agencies.ts', 'collections.ts', 'content.config.ts', 'site.ts', 'widgets.ts'];
const site = [...rooms, ...doors].map((name) => `./src/${name}`);

/** scripts → src/core ← site; the browser tests know none of them, only what was built. */
const directions = [
  {
    target: './src/core',
    from: ['./scripts', './src/e2e', ...site],
    message: 'The engine imports only itself.',
  },
  { target: site, from: ['./scripts', './src/e2e'], message: 'The site never imports scripts or tests.' },
  { target: './scripts', from: ['./src/e2e', ...site], message: 'Scripts reach the engine, never the site.' },
  {
    target: './src/e2e',
    from: ['./scripts', './src/core', ...site],
    message: 'Browser tests see the built site only.',
  },
];

/** Small libraries without effects: all that the engine may import besides its own rooms. */
const pureLibraries = [
  'zod',
  'yaml',
  'diff',
  'mdast',
  'unist',
  'mdast-util-[a-z-]+',
  'xast',
  'xastscript',
  'xast-util-[a-z-]+',
];
const onlyPure = `^(?!\\.{1,2}/|(?:${pureLibraries.join('|')})$)`;

/** The same input gives the same output, in Node and in a browser, today and tomorrow. */
const effects = [
  'process',
  'Buffer',
  'fetch',
  'performance',
  'window',
  'document',
  'setTimeout',
  'setInterval',
];
const clockAndDice = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'No clock in the engine.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'No clock in the engine.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'No chance in the engine.',
  },
];

/** @param {number} max */
const linesOf = (max) => ({ max, skipBlankLines: true, skipComments: true });

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'content/generated/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict] },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs'],
    ignores: inComponents,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `const { runs, ...rest } = provision` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // A letter of Vietnamese in NFC is one code point: spreading a string into letters is right here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: inComponents,
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js', '.astro'] })],
    },
    rules: {
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones: directions }],
      'max-lines': ['error', linesOf(250)],
    },
  },
  { files: ['*.config.{ts,js,mjs}'], rules: { 'import-x/no-default-export': 'off' } },
  {
    files: ['**/*.{ts,js,mjs}'],
    ignores: tests, // a `describe` holds a whole table of cases
    rules: { 'max-lines-per-function': ['error', linesOf(40)] },
  },
  // What a component file exports, `astro check` knows and the linter does not.
  { files: ['src/components/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  // Types in comments are checked by tsc; what JSON.parse gives cannot be narrowed there in the linter's eyes.
  // Scripts in public/ are served as they are and belong to no project.
  { files: ['**/*.mjs', 'public/**/*.js'], ...tseslint.configs.disableTypeChecked },
  // Vitest's matchers (`expect.any(String)`) are of type any.
  { files: tests, rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    files: ['src/core/**'],
    ignores: tests, // a test may read its fixtures
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: onlyPure, message: 'The engine is pure: no Node, no Astro.' }] },
      ],
      'no-restricted-globals': ['error', ...effects],
      'no-restricted-syntax': ['error', ...clockAndDice],
    },
  },
);
