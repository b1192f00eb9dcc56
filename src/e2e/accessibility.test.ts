import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from './pages.fixture.ts';
import { unfold, visit } from './results.fixture.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const views = [
  { name: 'in light', width: 1280, colorScheme: 'light' },
  { name: 'in the dark', width: 1280, colorScheme: 'dark' },
  { name: 'on a phone', width: 360, colorScheme: 'light' },
] as const;

/** What axe has against a page: rule, and the elements that break it. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`);
    return `${id}: ${help} (${nodes.length})\n${places.join('\n')}`;
  });
}

for (const { name, width, colorScheme } of views) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme, contextOptions: { reducedMotion: 'reduce' } });
    for (const [kind, address] of pageKinds) {
      test(`${kind}: no fault that axe can find, folded or open`, async ({ page }) => {
        await visit(page, address);
        expect(await faultsOf(page)).toEqual([]);
        await unfold(page);
        expect(await faultsOf(page)).toEqual([]);
      });
    }
  });
}
