import { describe, expect, it } from 'vitest';
import { foldStroke, stroke, unfoldStroke } from './stroke.ts';

describe('stroke', () => {
  it('writes đ and Đ as a letter with a combining stroke', () => {
    expect(foldStroke('Đà Nẵng đầu tư')).toBe(`D${stroke}à Nẵng d${stroke}ầu tư`);
  });

  it('gives back what it was given', () => {
    const text = 'Nghị định số 09/2024/NĐ-CP, đảng đoàn, đổi mới';
    expect(unfoldStroke(foldStroke(text))).toBe(text);
  });

  it('leaves a letter that falls apart to its base once marks are stripped', () => {
    const bare = foldStroke('đường').normalize('NFD').replace(/\p{M}/gu, '');
    expect(bare).toBe('duong');
  });
});
