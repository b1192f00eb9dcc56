import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extractFile } from './extract-file.ts';
import { pdfFile } from './fixtures/pdf-file.fixture.ts';
import { inList, level, p, r, table, wordFile } from './fixtures/word-file.fixture.ts';

/** Mulberry32: the same numbers for the same seed, from 0 to 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Changes some bytes, cuts some out, doubles some, or cuts the end off. */
function damage(bytes: Uint8Array, seed: number): Uint8Array {
  const roll = dice(seed);
  const at = (): number => Math.floor(roll() * bytes.length);
  let result = bytes.slice();
  for (let times = 1 + Math.floor(roll() * 6); times > 0; times--) {
    const [kind, from] = [roll(), at()];
    const length = 1 + Math.floor(roll() * 60);
    if (kind < 0.5) result[from] = Math.floor(roll() * 256);
    else if (kind < 0.7)
      result = Uint8Array.from([...result.subarray(0, from), ...result.subarray(from + length)]);
    else if (kind < 0.95) result.copyWithin(from, Math.max(0, from - length), from);
    else result = result.slice(0, from);
  }
  return result;
}

const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const footnotes = `<w:footnote w:id="2">${p('Luật Khoa học và Công nghệ')}</w:footnote>`;
const word = wordFile(
  table([[p('TỈNH ỦY BÌNH ĐỊNH'), p('ĐẢNG CỘNG SẢN VIỆT NAM')]], false) +
    p('MỤC ĐÍCH', inList(1)) +
    `<w:p><w:pPr>${inList(1, 1)}</w:pPr>${r('Quán triệt')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
    table([
      [p('TT'), p('Nhiệm vụ')],
      [p('1'), p('Tăng cường sự lãnh đạo')],
    ]),
  { numbering, footnotes },
);
const html = strToU8(
  '<html><head><meta charset="utf-8"></head><body><nav>Tin</nav><div><table><tr><td rowspan=2>TỈNH ỦY<td>ĐẢNG CỘNG SẢN VIỆT NAM</table><p>KẾ HOẠCH</p><ol start=2><li>Một<ul><li>Hai</ol><p>Nơi nhận:<br>T/M BAN THƯỜNG VỤ</p></div></body></html>',
);
const pdf = pdfFile(['KẾ HOẠCH', 'thực hiện Kết luận số 69-KL/TW', 'I. MỤC ĐÍCH, YÊU CẦU']);
const printed = new Uint8Array(readFileSync(new URL('fixtures/plan.pdf', import.meta.url)));

/** Damage inside a Word file's XML, in an archive that is sound. */
function damageParts(bytes: Uint8Array, seed: number): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const changed = parts.map(([name, content], i) => [
    name,
    i % 3 === seed % 3 ? damage(content, seed + i) : content,
  ]);
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>, { level: 0 });
}

/** Damage that leaves XML sound: attribute values and names are swapped for others. */
function confuse(bytes: Uint8Array, seed: number): Uint8Array {
  const roll = dice(seed);
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const text = strFromU8(content).replace(
      /w:val="[^"]*"|w:id="[^"]*"|w:(?:tc|tr|pPr|numPr|ilvl)\b/gu,
      (found) => {
        if (roll() > 0.1) return found;
        if (!found.includes('"')) return ['w:tbl', 'w:p', 'w:r', 'w:sdt'][Math.floor(roll() * 4)] ?? found;
        return `${found.slice(0, found.indexOf('"'))}"${['', '-1', '99999999999', 'x', '0'][Math.floor(roll() * 5)] ?? ''}"`;
      },
    );
    return [name, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

test.each([
  ['a Word file', 'a.docx', word, damage, 400],
  ['the parts of a Word file', 'a.docx', word, damageParts, 400],
  ['the meaning of a Word file', 'a.docx', word, confuse, 400],
  ['a page', 'a.html', html, damage, 400],
  ['a PDF', 'a.pdf', pdf, damage, 400],
  ['a printed PDF', 'a.pdf', printed, damage, 30],
])(
  'damage to %s is read or refused, never an exception',
  { timeout: 120_000 },
  async (_, name, bytes, change, times) => {
    const found = new Set<string>();
    for (let seed = 1; seed <= times; seed++) {
      const result = await extractFile(name, change(bytes, seed));
      found.add('extract' in result ? 'read' : result.refusal.rule);
      if ('refusal' in result) expect(result.refusal.note).not.toBe('');
      else expect(result.extract.lines.length).toBeGreaterThan(0);
    }
    expect(found).toContain('read');
  },
);
