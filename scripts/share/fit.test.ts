import { describe, expect, test } from 'vitest';
import { fitText } from './fit.ts';

/** Every letter half as wide as it is high. */
const measure = (line: string, size: number): number => (line.length * size) / 2;
const sizes = [
  { size: 40, lines: 1 },
  { size: 20, lines: 2 },
];
const fit = (text: string): ReturnType<typeof fitText> => fitText(text, 600, sizes, measure);

describe('fitText', () => {
  test('takes the largest size that fits', () => {
    expect(fit('Kế hoạch của Đà Nẵng')).toEqual({ size: 40, lines: ['Kế hoạch của Đà Nẵng'] });
  });

  test('breaks into lines of about the same length', () => {
    const { size, lines } = fit('Đổi mới tư duy, hoàn thiện chính sách, pháp luật, nâng cao vai trò quản lý');
    expect(size).toBe(20);
    expect(lines).toHaveLength(2);
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThan(12);
  });

  test('keeps the name of a document in one line', () => {
    const { lines } = fit('Kế hoạch của Ban Thường vụ Thành ủy Đà Nẵng thực hiện Kết luận số 69-KL/TW');
    expect(lines.some((line) => line.replaceAll('\u00A0', ' ').includes('Kết luận số 69-KL/TW'))).toBe(true);
  });

  test('cuts at a word what fits at no size, and says so with dots', () => {
    const long =
      'triển khai thực hiện Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo; Chương trình phát triển tài sản trí tuệ; quy hoạch hạ tầng thông tin và truyền thông trên địa bàn tỉnh';
    const { size, lines } = fit(long);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/\p{L}…$/u);
    for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(600);
    const whole = lines.join(' ').replaceAll('\u00A0', ' ').slice(0, -1);
    expect(long.startsWith(whole)).toBe(true);
  });
});
