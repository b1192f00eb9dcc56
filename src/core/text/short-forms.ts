/** Printed abbreviations, and the syllables that they stand for. */
import { abbreviations } from './abbreviations.ts';

const letter = '\\p{L}\\p{M}\\u200B-\\u200D\\uFEFF\\u00AD';

/** Short forms, with `Đ` and without, and the syllables of their long forms. */
export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  abbreviations.flatMap(({ short, long }) => {
    const syllables = long.split(/[\s,-]+/u).filter((part) => part !== '');
    return [short, short.replaceAll('Đ', 'D')].map((form) => [form, syllables] as const);
  }),
);
/** UTF-16 codes of the first letters of all short forms. */
export const shortInitials: ReadonlySet<number> = new Set(
  [...shortForms.keys()].map((form) => form.charCodeAt(0)),
);
const alternatives = [...shortForms.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((form) => form.replaceAll('&', '\\s?&\\s?').replaceAll(',', ',\\s?').replaceAll('-', '\\s?[-–]\\s?'));

/** Source of a pattern for an abbreviation as printed, longest first; for a regular expression with `u`. */
export const shortForm = `(?<![${letter}])(?:${alternatives.join('|')})(?![${letter}\\d])`;

/** `KH & CN` → `khoa`, `học`, `và`, `công`, `nghệ`; what is no abbreviation comes back alone. */
export function expandShort(raw: string): readonly string[] {
  const form = raw.replace(/\s/gu, '').replaceAll('–', '-');
  return shortForms.get(form) ?? [form];
}
