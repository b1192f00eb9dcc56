import { listWords } from './words.ts';

/** The key of a document number: letters and digits alone, `69-KL/TW` → `69kltw`. */
export const numberKey = (number: string): string =>
  listWords(number)
    .map(({ bare }) => bare)
    .join('');
