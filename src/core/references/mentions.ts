/** Mentions of documents without a number of their own: "Kế hoạch này", "Nghị quyết nêu trên", defined names. */

interface Numbered {
  span: [number, number];
  number: string;
}

export interface Mention {
  span: [number, number];
  /** `self`: the document speaks of itself; `alias`: other words for a document that it cites by number. */
  kind: 'self' | 'alias';
  /** For an alias: the number that it stands for; null where several could be meant. */
  number: string | null;
}

/** A short name defined in brackets: `(sau đây gọi tắt là Chương trình MTQG)`. */
const definition =
  /\((?:sau đây|dưới đây)?\s*(?:được\s+)?(?:gọi tắt là|gọi là|viết tắt là|gọi chung là)\s+(?<name>[^()]{3,80})\)/gu;

export interface Alias {
  name: string;
  number: string;
}

/**
 * The short names that a text defines for documents cited in it.
 *
 * @param numbers the numbers found in the text, ascending; a definition means the last one before it
 * @returns names that do not carry the number themselves: those are found as numbers anyway
 */
export function findAliases(text: string, numbers: readonly Numbered[]): Alias[] {
  return [...text.matchAll(definition)].flatMap((match) => {
    const name = match.groups?.['name']?.trim() ?? '';
    const meant = numbers.findLast(({ span }) => span[1] <= match.index);
    const carriesNumber = /\d/u.test(name);
    // One word ("Nghị quyết") names a kind of document, not one document.
    return meant && !carriesNumber && name.includes(' ') && /^\p{Lu}/u.test(name)
      ? [{ name, number: meant.number }]
      : [];
  });
}

/**
 * Finds mentions of the document itself and of documents by names that it defined.
 *
 * @param type    the document's own type name (`Kế hoạch`), or null
 * @param aliases what `findAliases` found in the whole document
 */
export function findMentions(text: string, type: string | null, aliases: readonly Alias[]): Mention[] {
  const self =
    type === null ? [] : [...text.matchAll(new RegExp(`(?<!\\p{L})${escape(type)} này(?!\\p{L})`, 'giu'))];
  const named = aliases.flatMap(({ name, number }) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${escape(name)}(?!\\p{L})`, 'gu'))].map((match) => ({
      match,
      number,
    })),
  );
  const mentions: Mention[] = [
    ...self.map((match): Mention => ({ span: spanOf(match), kind: 'self', number: null })),
    ...named.map(({ match, number }): Mention => ({ span: spanOf(match), kind: 'alias', number })),
  ];
  return mentions.sort((a, b) => a.span[0] - b.span[0]);
}

/** Type names and the signs that stand for them in numbers (Hướng dẫn 36-HD/VPTW, annex on symbols). */
const signs: Readonly<Record<string, string>> = {
  'nghị quyết': 'NQ',
  'kết luận': 'KL',
  'chỉ thị': 'CT',
  'quyết định': 'QĐ',
  'quy định': 'QĐ',
  'kế hoạch': 'KH',
  'chương trình': 'CTr',
  'nghị định': 'NĐ',
};
const above = new RegExp(
  `(?<!các )(?<!\\p{L})(?<type>${Object.keys(signs).join('|')}) (?:nêu|nói) trên(?!\\p{L})`,
  'giu',
);

/**
 * Finds "Nghị quyết nêu trên": one document, named before in the same text.
 *
 * @param numbers the numbers found in the text, ascending
 */
export function findAnaphors(text: string, numbers: readonly Numbered[]): Mention[] {
  return [...text.matchAll(above)].map((match): Mention => {
    const sign = signs[match.groups?.['type']?.toLowerCase() ?? ''] ?? '';
    const before = numbers.filter(({ span, number }) => span[1] <= match.index && hasSign(number, sign));
    const meant = new Set(before.map(({ number }) => number));
    return { span: spanOf(match), kind: 'alias', number: meant.size === 1 ? ([...meant][0] ?? null) : null };
  });
}

/** True where a number is of a document of the type that the sign stands for: `29-NQ/TW`, `03/NQ-CP`. */
function hasSign(number: string, sign: string): boolean {
  return new RegExp(`[-/]${sign}(?:[-/]|$)`, 'u').test(number) || (sign === 'NQ' && /\/QH\d+$/u.test(number));
}

function spanOf(match: RegExpExecArray): [number, number] {
  return [match.index, match.index + match[0].length];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
