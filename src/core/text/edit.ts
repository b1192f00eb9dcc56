/** Words that one letter turns into each other. */

/** Whether one letter changed, left out or put in makes `b` of `a`; true of equal words too. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const tailOf = (text: string, extra: number): string => text.slice(head + extra);
  return tailOf(a, 1) === tailOf(b, 1) || tailOf(a, 0) === tailOf(b, 1) || tailOf(a, 1) === tailOf(b, 0);
}
