import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const rules = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};
const colourRules = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/**
 * Finds nothing that axe can find on a phone, on a wide screen and, as far as colours go, in the dark. The page
 * is left wide and light.
 *
 * @param state Of the page, for the message.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 800 });
  expect.soft(await faultsOf(page, rules), `${state}, on a phone`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect.soft(await faultsOf(page, rules), `${state}, in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await faultsOf(page, colourRules), `${state}, in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

interface WithAxe {
  axe: typeof axe;
}

/**
 * What axe has against a page: rule, and the elements that break it. Frames that hold other origins are left out.
 *
 * @param within Selects the part of the page to look at; all of it when left out.
 */
export async function faultsOf(
  page: Page,
  asked?: RunOptions['runOnly'],
  within?: string,
): Promise<string[]> {
  for (const frame of page.frames()) {
    const isThere = await frame.evaluate(() => 'axe' in window);
    if (!isThere) await frame.evaluate(axe.source); // more than a megabyte of script, so once for a document
  }
  const options: RunOptions = { resultTypes: ['violations'], ...(asked ? { runOnly: asked } : {}) };
  const { violations } = await page.evaluate(
    ({ part, how }) => (window as unknown as WithAxe).axe.run(part ?? document, how),
    { part: within, how: options },
  );
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`);
    return `${id}: ${help} (${nodes.length})\n${places.join('\n')}`;
  });
}
