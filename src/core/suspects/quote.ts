/**
 * The words of a span with as many words around them as make the place unique in its text.
 *
 * @returns offsets, end exclusive; the whole text where it repeats itself throughout
 */
export function uniqueQuote(text: string, [start, end]: readonly [number, number]): [number, number] {
  let [from, to] = [start, end];
  while (isRepeated(text, text.slice(from, to)) && (from > 0 || to < text.length)) {
    from = wordStart(text, from);
    if (isRepeated(text, text.slice(from, to))) to = wordEnd(text, to);
  }
  return [from, to];
}

function isRepeated(text: string, quote: string): boolean {
  return text.indexOf(quote) !== text.lastIndexOf(quote);
}

/** Where the word before `at` begins. */
function wordStart(text: string, at: number): number {
  const before = text.slice(0, at).trimEnd();
  return Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1;
}

/** Where the word after `at` ends. */
function wordEnd(text: string, at: number): number {
  const match = /^\s*\S+/u.exec(text.slice(at));
  return at + (match?.[0].length ?? 0);
}
