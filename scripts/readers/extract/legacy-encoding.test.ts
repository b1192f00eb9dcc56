import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { legacyEncoding, refuseLegacy } from './legacy-encoding.ts';

const corpus = new URL('../../../content/sources/', import.meta.url);

test.each([
  ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3'],
  ['NghÞ quyÕt sè 20-NQ/TW cña Ban ChÊp hµnh Trung −¬ng §¶ng khãa XI', 'tcvn3'],
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni'],
  ['Nghò quyeát cuûa Ban Chaáp haønh Trung öông Ñaûng khoùa XI', 'vni'],
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', null],
  ['Cộng hòa xã hội chủ nghĩa Việt Nam'.normalize('NFD'), null],
  ['KE HOACH khong dau so 12-KH/TU', null],
  ['1 × 2 ± 3 µm, 20 °C, « trích », © 2024 ®', null],
  ['Nguyễn Thị Ngọc Bích gặp André Müller và François Citroën tại München, Köln, Zürich', null],
])('%s', (text, encoding) => {
  expect(legacyEncoding(text)).toBe(encoding);
});

test('a paragraph pasted from an older file is found, and quoted', () => {
  const text = 'Cộng hòa xã hội chủ nghĩa Việt Nam\n'.repeat(20);
  const pasted = 'NghÞ quyÕt sè 20-NQ/TW cña Ban ChÊp hµnh Trung −¬ng §¶ng';
  expect(refuseLegacy(text)).toBeNull();
  expect(refuseLegacy(`${text}${pasted}`)?.refusal.reason).toMatch(/TCVN3 .*“NghÞ quyÕt/u);
});

test('the corpus is Unicode', () => {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect(legacyEncoding(readFileSync(new URL(name, corpus), 'utf8'))).toBeNull();
});
