/** The cards of a corpus, from the data that `npm run content` wrote. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentData, indexData } from '../../src/core/formats/contract.ts';
import { coverageData } from '../../src/core/formats/coverage-contract.ts';
import { picturesData } from '../../src/core/formats/pictures-contract.ts';
import {
  cardSource,
  clauseCard,
  directiveCard,
  overviewCard,
  planCards,
  siteCard,
  type CardSource,
  type ShareCard,
} from '../../src/core/formats/share-cards.ts';

const readJson = async (...path: string[]): Promise<unknown> =>
  JSON.parse(await readFile(join(...path), 'utf8'));

/** Every card of every directive, in the order of the index. */
export async function readCards(data: string): Promise<ShareCard[]> {
  const { documents } = indexData.parse(await readJson(data, 'index.json'));
  const cards: ShareCard[] = [];
  const sources: CardSource[] = [];
  for (const { id } of documents.filter(({ role }) => role === 'directive')) {
    const document = documentData.parse(await readJson(data, id, 'document.json'));
    const coverage = coverageData.parse(await readJson(data, id, 'coverage.json'));
    const pictures = picturesData.parse(await readJson(data, id, 'pictures.json'));
    const source = cardSource(document, coverage, pictures);
    sources.push(source);
    const provisions = new Map(document.provisions.map((provision) => [provision.id, provision]));
    cards.push(directiveCard(source), overviewCard(source, 'ma-tran'), overviewCard(source, 'hinh'));
    for (const clause of new Set(coverage.rows.map((row) => row.clause))) {
      const { label = clause, text = '' } = provisions.get(clause) ?? {};
      cards.push(clauseCard(source, { id: clause, label, text }));
    }
    for (const plan of documents.filter(({ directive }) => directive === id)) {
      const { page, comparison } = planCards(source, plan);
      cards.push(page, comparison);
    }
  }
  return [siteCard(sources), ...cards];
}
