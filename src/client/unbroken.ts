/** Document numbers never break at the end of a line. */
import { documentNumber } from '../components/numbers.ts';
import { make } from './element.ts';

/** The text as nodes, each document number held together. */
export function keepNumbers(text: string): (string | HTMLElement)[] {
  return text.split(documentNumber).map((part, index) => (index % 2 ? make('span', ['nowrap'], part) : part));
}
