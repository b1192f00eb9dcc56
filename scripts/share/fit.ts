/** Text that fits a box: the largest size at which it does; at the smallest, it is cut at a word. */

/** How wide a line is at a size, in pixels. */
export type Measure = (line: string, size: number) => number;

export interface Fitted {
  size: number;
  lines: string[];
}

/** `Kết luận số 69-KL/TW`, `ngày 11/01/2024`, `thực hiện`: what is read in one breath stays in one line. */
const oneBreath = /\p{Lu}\p{L}+ \p{L}+ số \S+|ngày \d\S+|thực hiện|đặt cạnh/gu;
const noBreak = '\u00A0';
const keepTogether = (words: string): string => words.replaceAll(' ', noBreak);

/** Breaks text into lines no wider than `width`; a word that is wider stands alone. */
function breakLines(text: string, width: number, size: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(oneBreath, keepTogether).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The same number of lines, but of about the same length: no word is left alone in the last one. */
function balance(text: string, width: number, size: number, measure: Measure): string[] {
  const step = 20;
  let lines = breakLines(text, width, size, measure);
  for (let narrower = width - step; narrower > width / 2; narrower -= step) {
    const tried = breakLines(text, narrower, size, measure);
    if (tried.length > lines.length || tried.some((line) => measure(line, size) > narrower)) break;
    lines = tried;
  }
  return lines;
}

/** The first lines, the last of them shortened word by word until it fits with its dots. */
function cut(
  lines: readonly string[],
  most: number,
  width: number,
  size: number,
  measure: Measure,
): string[] {
  const kept = lines.slice(0, most);
  const words = (kept.pop() ?? '').split(' ');
  const dotted = (): string => `${words.join(' ').replace(/[,;:.]$/u, '')}…`;
  while (words.length > 1 && measure(dotted(), size) > width) words.pop();
  return [...kept, dotted()];
}

/**
 * @param width in pixels
 * @param sizes to try, the largest first, each with the number of lines that it has room for
 */
export function fitText(
  text: string,
  width: number,
  sizes: readonly { size: number; lines: number }[],
  measure: Measure,
): Fitted {
  const fits = (lines: readonly string[], size: number): boolean =>
    lines.every((line) => measure(line, size) <= width);
  for (const { size, lines: most } of sizes) {
    const lines = breakLines(text, width, size, measure);
    if (lines.length <= most && fits(lines, size))
      return { size, lines: balance(text, width, size, measure) };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 16, lines: 1 };
  const lines = breakLines(text, width, size, measure);
  return { size, lines: lines.length > most ? cut(lines, most, width, size, measure) : lines };
}
