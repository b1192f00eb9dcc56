/** Ways in which texts of one document differ without meaning anything else. */
import type { Document } from '../../src/core/document/types.ts';

/** The same document with every provision's text changed. */
export function mapTexts(document: Document, change: (text: string) => string): Document {
  return {
    ...document,
    provisions: document.provisions.map((provision) => ({ ...provision, text: change(provision.text) })),
  };
}

/** Numbers 0–1 that are the same in every run: mulberry32 (Tommy Ettinger, public domain). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const toneMarks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
const shape = /[\u0302\u0306\u031B]/u;
/** Letters that recognition takes for each other. */
const lookalikes: Readonly<Record<string, string>> = {
  h: 'b',
  n: 'u',
  u: 'n',
  i: 'l',
  c: 'e',
  g: 'q',
  o: 'a',
  t: 'l',
};

function otherTone(parts: string, roll: number): string {
  const mark = toneMarks[Math.floor(roll * toneMarks.length)] ?? '';
  if (tone.test(parts)) return parts.replace(tone, mark);
  return parts.replace(/[aeiouy](?=[^aeiouy]*$)/iu, (vowel) => vowel + mark);
}

/** One syllable as recognition might misread it: most often the marks, sometimes a letter. */
function misread(syllable: string, roll: () => number): string {
  const parts = syllable.normalize('NFD');
  const kind = roll();
  const at = Math.floor(roll() * parts.length);
  if (kind < 0.45) return otherTone(parts, roll()).normalize('NFC');
  if (kind < 0.7) return parts.replace(shape, '').replace('đ', 'd').normalize('NFC');
  const letter = parts[at] ?? '';
  if (kind < 0.9)
    return (parts.slice(0, at) + (lookalikes[letter] ?? '') + parts.slice(at + 1)).normalize('NFC');
  return (parts.slice(0, at) + letter + parts.slice(at)).normalize('NFC');
}

/** Text with that share of its syllables misread. */
export function addNoise(text: string, share: number, roll: () => number): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => (roll() < share ? misread(word, roll) : word));
}

/** `Nghị quyết của UBND` → `Nghi quyet cua UBND`: capitals stay. */
export function dropAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** `hoá`, `thuỷ`, `khoẻ`: the tone on the second vowel of an open `oa`, `oe`, `uy`. */
export function lateTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<!q)([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/giu, '$1$3$2')
    .normalize('NFC');
}

/** `hóa`, `thủy`, `khỏe`: the tone on the first vowel. */
export function earlyTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<!q)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu, '$1$3$2')
    .normalize('NFC');
}

/** Every heading that holds tasks gets the words of the next one: all headings lead astray. */
export function rotateHeadings(plan: Document): Document {
  const holders = new Set(plan.provisions.filter(({ heading }) => !heading).map(({ parent }) => parent));
  const headings = plan.provisions.filter(({ heading, id }) => heading && holders.has(id));
  const next = new Map(headings.map(({ id }, at) => [id, headings[(at + 1) % headings.length]?.text ?? '']));
  return {
    ...plan,
    provisions: plan.provisions.map((provision) => ({
      ...provision,
      text: next.get(provision.id) ?? provision.text,
    })),
  };
}

/** The directive with its clauses in another order: nothing may depend on where a clause stands. */
export function shuffleClauses(directive: Document): Document {
  const tops = directive.provisions.filter(({ parent, part }) => parent === null && part !== null);
  const order = [...tops.filter((_, at) => at % 2 === 1).reverse(), ...tops.filter((_, at) => at % 2 === 0)];
  const topOf = (id: string): string => {
    const parent = directive.provisions.find((provision) => provision.id === id)?.parent ?? null;
    return parent === null ? id : topOf(parent);
  };
  const body = order.flatMap((top) => directive.provisions.filter(({ id }) => topOf(id) === top.id));
  const rest = directive.provisions.filter((provision) => !body.includes(provision));
  return { ...directive, provisions: [...rest, ...body] };
}

/** The directive without the clauses (nearest headings) that hold the given provisions. */
export function withoutClausesOf(directive: Document, ids: ReadonlySet<string>): Document {
  const gone = new Set(
    directive.provisions.filter(({ id }) => ids.has(id)).map(({ parent, id }) => parent ?? id),
  );
  const isGone = (id: string | null): boolean => {
    if (id === null) return false;
    if (gone.has(id)) return true;
    return isGone(directive.provisions.find((provision) => provision.id === id)?.parent ?? null);
  };
  return { ...directive, provisions: directive.provisions.filter(({ id }) => !isGone(id)) };
}
