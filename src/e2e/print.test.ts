import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { pages } from './pages.fixture.ts';

for (const address of [pages.plan, pages.directive]) {
  test(`${address} on paper: the document, and nothing to click`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('article')).toBeVisible();
    for (const part of ['navigation', 'search', 'button'] as const) {
      for (const found of await page.getByRole(part).all()) await expect(found).toBeHidden();
    }
    await expect(page.getByRole('link', { name: 'Đến nội dung' })).toBeHidden();
  });
}

test('a plan prints as a few A4 sheets with its whole text and no navigation', async ({ page }) => {
  await page.goto(pages.plan);
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
  );
  expect(pdf.numPages).toBeGreaterThan(2);
  expect(pdf.numPages).toBeLessThan(15);
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  expect([width, height].map(Math.round)).toEqual([595, 842]);

  const { text } = await extractText(pdf, { mergePages: true });
  const words = text.replace(/\s+/g, ' ');
  expect(words).toContain('Phát huy vai trò của Mặt trận Tổ quốc Việt Nam');
  expect(words).toContain('Trên đây là Kế hoạch của Ban Thường vụ Thành ủy');
  expect(words).toContain('Nguyễn Văn Quảng');
  for (const label of [
    'Đến nội dung',
    'Hướng dẫn',
    'Trong văn bản này',
    'Tìm trong văn bản',
    'Đọc hai bên',
  ]) {
    expect(words).not.toContain(label);
  }
});
