import { describe, expect, it } from 'vitest';
import { headingTag, keepNumbers, markTerm, splitHeading, splitMargin } from './slots.ts';

describe('slots', () => {
  it('splits the words of a provision from its margin', () => {
    const words = '<p class="doc">Chữ &lt;div class="side"&gt;</p>';
    const margin = '<div class="side">lề</div>';
    expect(splitMargin(words + margin)).toEqual({ words, margin });
    expect(splitMargin(words)).toEqual({ words, margin: '' });
  });

  it('gives a heading its level and leaves the headings below alone', () => {
    const own = `<${headingTag} class="heading">Một</${headingTag}>`;
    const { heading, rest } = splitHeading(`${own}<h3>Hai</h3>`, 2);
    expect(heading).toBe('<h2 class="heading">Một</h2>');
    expect(rest).toBe('<h3>Hai</h3>');
    expect(splitHeading('<p>Câu dẫn</p>', 2)).toEqual({ heading: '', rest: '<p>Câu dẫn</p>' });
  });

  it('keeps document numbers together in words, never in tags', () => {
    const fix = '<span class="fix" data-should="69-KL/TW" data-why="L > T">';
    expect(keepNumbers(`số ${fix}69-KT/TW</span>.`)).toBe(
      `số ${fix}<span class="nowrap">69-KT/TW</span></span>.`,
    );
  });

  it('sets the term of a field apart and loses no character', () => {
    const line = '<span class="line">Cơ quan thực hiện: Ban Tuyên giáo</span>';
    expect(markTerm(line)).toContain('<span class="term">Cơ quan thực hiện:</span>');
    expect(markTerm(line).replace(/<[^>]*>/g, '')).toBe('Cơ quan thực hiện: Ban Tuyên giáo');
    expect(markTerm('<span class="line">Thường xuyên</span>')).toBe('<span class="line">Thường xuyên</span>');
  });
});
