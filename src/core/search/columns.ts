/** Small whole numbers as bytes: seven bits a byte, the highest bit says that another byte follows (LEB128). */

/** Collects numbers as bytes. */
export function columnWriter(): { add: (numbers: readonly number[]) => void; bytes: () => Uint8Array } {
  const written: number[] = [];
  return {
    add: (numbers) => {
      for (const number of numbers) {
        let left = number;
        while (left > 127) {
          written.push((left & 127) | 128);
          left >>>= 7;
        }
        written.push(left);
      }
    },
    bytes: () => Uint8Array.from(written),
  };
}

/** Reads numbers back, from an offset on. */
export function columnReader(
  bytes: Uint8Array,
  from: number,
): { take: (count: number) => number[]; at: () => number } {
  let at = from;
  const next = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  };
  return { take: (count) => Array.from({ length: count }, next), at: () => at };
}
