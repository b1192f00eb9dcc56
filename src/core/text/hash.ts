/** Fingerprints of texts, for decisions that must survive renumbering. */
import { normalise } from './normalise.ts';
import { fold } from './syllable.ts';

/**
 * cyrb53's mixing (bryc, public domain) with both 32-bit halves kept: 64 bits, plain arithmetic, the
 * same in Node and in a browser worker, where node:crypto is missing and SubtleCrypto is
 * asynchronous. It guards against accidents, not against attackers: among ten thousand texts two
 * share a fingerprint with a chance of about one in 10^11.
 */
function mix(text: string): [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return [high >>> 0, low >>> 0];
}

/**
 * Fingerprint of a text's words. Case, diacritics, spacing and punctuation do not count, so that a
 * corrected recognition error leaves a decision standing; a changed, added or moved word does not.
 *
 * @param text Any normalisation form.
 * @returns 16 hexadecimal digits.
 */
export function hashText(text: string): string {
  const words = fold(normalise(text))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return mix(words)
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}

/**
 * Version of a text: unlike a fingerprint it changes with every character, so that a page that was embedded
 * with one wording can say that there is another now.
 *
 * @param text As received; NFC.
 * @returns 8 hexadecimal digits.
 */
export function versionOf(text: string): string {
  return mix(text)[0].toString(16).padStart(8, '0');
}
