import type { Refusal } from '../../../src/core/document/extract.ts';
import { refuse } from './refusals.ts';

/**
 * Signs that Unicode text never holds inside a Vietnamese word, and that fonts of TCVN 5712:1993 (TCVN3,
 * ".VnTime") draw as Vietnamese letters: "Céng hoµ x· héi chñ nghÜa ViÖt Nam".
 */
const tcvn3 = /[¡¢£¤¥¦§¨©ª«¬\u00AD®¯µ¶·¸¹»¼½¾ÆÇËÎÏÑÖ×ØÜÞßåæçëîïñö÷øûüþÿ]/gu;
/** A vowel and the sign after it that VNI fonts draw as its marks: "Coäng hoøa xaõ hoäi", "ñoäc laäp". */
const vni = /[aeouyAEOUY][äåëïöûüøùõâáàãèéêôñ]|ö[ôùøûõï]|(?<!\p{L})ñ/giu;
/** Letters that only Vietnamese in Unicode has, and the combining marks of its decomposed form. */
const unicode = /[\u1EA0-\u1EF9ĂăĐđƠơƯưĨĩŨũ\u0300-\u0303\u0306\u0309\u031B\u0323]/gu;
const letter = /\p{L}/gu;
/** Letters, and signs that touch one: a multiplication sign or a paragraph sign of real text stands alone. */
const inWord = /(?<=\p{L})[^\p{L}\p{M}\s]+|[^\p{L}\p{M}\s]+(?=\p{L})|\p{L}+/gu;

/** Fewer signs than this prove nothing. */
const fewest = 5;
/** Legacy text has about one sign to five letters; foreign names and units reach one to fifty. */
const share = 0.04;

const names = { tcvn3: 'TCVN3 (fonts .VnTime)', vni: 'VNI (fonts VNI-Times)' };

/** Which legacy encoding a text is stored in, by its letters; null for Unicode. */
export function legacyEncoding(text: string): keyof typeof names | null {
  // Most texts have far more letters of Unicode than such signs: then it need not be known what stands within words.
  const signs = count(text, tcvn3) + count(text, vni);
  if (signs < fewest || signs < 2 * count(text, unicode)) return null;
  const words = (text.normalize('NFC').match(inWord) ?? []).join(' ');
  const letters = count(words, letter);
  const found = { tcvn3: count(words, tcvn3), vni: count(words, vni) };
  const most = Math.max(found.tcvn3, found.vni);
  if (most < fewest || most < letters * share || most < 2 * count(words, unicode)) return null;
  return found.tcvn3 >= found.vni ? 'tcvn3' : 'vni';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Words of a line that a message quotes. */
const quoted = 40;

/** Refuses a text in a legacy encoding, and one with a paragraph in it, as they are pasted from older files. */
export function refuseLegacy(text: string): { refusal: Refusal } | null {
  const line = legacyEncoding(text) ? '' : text.split('\n').find((one) => legacyEncoding(one));
  if (line === undefined) return null;
  const found = legacyEncoding(line === '' ? text : line);
  if (!found) return null;
  const place = line === '' ? '' : ` (“${line.trim().slice(0, quoted)}…”)`;
  return refuse(
    'legacy-encoding',
    `Found text stored in ${names[found]}${place}, expected Unicode`,
    'Convert the file to Unicode (for example with UniKey, "Công cụ", "Chuyển mã") and try again.',
  );
}
