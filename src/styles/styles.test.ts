import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Classes that stand alone in a selector of a rule outside of any condition: what a thing looks like. */
const ownRules = /^\.([a-z][a-z-]*)(?=,| \{)/gmu;

test('what a class looks like is said in one stylesheet: all of them are on every page', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css'));
  const styled = files.flatMap((file) => {
    const css = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
    return [...new Set(Array.from(css.matchAll(ownRules), ([, name = '']) => name))].map((name) => ({
      name,
      file,
    }));
  });
  expect(styled.length).toBeGreaterThan(50);
  const twice = [...Map.groupBy(styled, ({ name }) => name)].filter(([, found]) => found.length > 1);
  expect(twice.map(([name, found]) => `.${name}: ${found.map(({ file }) => file).join(', ')}`)).toEqual([]);
});
