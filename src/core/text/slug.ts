import { fold } from './syllable.ts';

/** `Đà Nẵng` → `da-nang`: as ids and addresses are written. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
