/** How a counter is printed. `aa` counts on as Word does (aa, bb), `ab` as HTML does (aa, ab). */
export type NumberFormat = 'decimal' | 'two-digits' | 'letter-aa' | 'letter-ab' | 'roman';

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const romans: readonly [value: number, sign: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Letters and Roman numerals are only printed for these; beyond, programs print decimals. */
const mostLetters = 780;
const mostRoman = 32767;

/**
 * Prints a number of a list.
 *
 * @param value the counter
 * @returns in small letters; the caller makes them large where the list says so
 */
export function formatNumber(value: number, format: NumberFormat): string {
  const decimal = String(value);
  switch (format) {
    case 'decimal':
      return decimal;
    case 'two-digits':
      return decimal.padStart(2, '0');
    case 'letter-aa':
      if (value < 1 || value > mostLetters) return decimal;
      return alphabet.charAt((value - 1) % 26).repeat(Math.ceil(value / 26));
    case 'letter-ab':
      return value < 1 ? decimal : bijective(value);
    case 'roman':
      return value < 1 || value > mostRoman ? decimal : roman(value);
  }
}

function bijective(value: number): string {
  let letters = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = alphabet.charAt((rest - 1) % 26) + letters;
  }
  return letters;
}

function roman(value: number): string {
  let rest = value;
  let signs = '';
  for (const [step, sign] of romans) {
    while (rest >= step) {
      signs += sign;
      rest -= step;
    }
  }
  return signs;
}
