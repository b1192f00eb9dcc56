import { expect } from '@playwright/test';
import { test } from './host.fixture.ts';

const script = '<script src="{site}nhung/doan.js"></script>';

test('the component shows a frame as tall as its content', async ({ page, host }) => {
  await host.show(
    page,
    `<doi-chieu-clause document="2024-69-kl-tw" clause="2" places="da-nang,binh-dinh"><a href="{site}2024-69-kl-tw/muc/2/">Mục 2 Kết luận 69-KL/TW</a></doi-chieu-clause>${script}`,
  );
  const frame = page.locator('doi-chieu-clause iframe');
  await expect(frame).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mục 2 Kết luận 69-KL/TW' })).toBeHidden();
  await expect(frame).toHaveAttribute('title', 'Mục 2 của Kết luận 69-KL/TW');
  await expect(frame).toHaveAttribute('src', /muc\/2\/\?places=da-nang,binh-dinh$/);
  const tall = await page
    .locator('doi-chieu-clause')
    .evaluate((element) => element.getBoundingClientRect().height);
  expect(tall).toBeGreaterThan(300);
});
