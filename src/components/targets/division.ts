/** How much of the figures stands on the page itself. */
import type { TargetsData } from '../../core/formats/targets-contract.ts';

type TargetsDocument = TargetsData['documents'][number];

/** More sentences than that make a page that nobody can open on a phone. */
const mostSentences = 600;
/** Sentences of one group that are shown where there are too many for all. */
export const mostAlike = 12;

/** Whether the document has a figure with a unit. */
export const namesFigures = ({ sentences }: TargetsDocument): boolean => sentences.length > 0;

/** Whether all sentences fit on the page; else it lists how many each document has, and the table has them. */
export function fitsOnPage({ documents }: TargetsData): boolean {
  return documents.reduce((sum, { sentences }) => sum + sentences.length, 0) <= mostSentences;
}
