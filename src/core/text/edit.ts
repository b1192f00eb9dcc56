/** Words that one letter turns into each other. */

/** Whether one letter changed, left out or put in makes `b` of `a`; true of equal words too. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let [endOfA, endOfB] = [a.length, b.length];
  while (endOfA > head && endOfB > head && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA--;
    endOfB--;
  }
  return endOfA - head <= 1 && endOfB - head <= 1;
}
