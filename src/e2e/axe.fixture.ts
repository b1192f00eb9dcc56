import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

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

/** What axe has against a page: rule, and the elements that break it. */
async function faultsOf(page: Page, asked: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  // The legacy mode differs where frames hold other origins, which it leaves out; it is three times as fast.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe.options({ runOnly: asked, resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`);
    return `${id}: ${help} (${nodes.length})\n${places.join('\n')}`;
  });
}
