/** Which plans a page can set side by side, as its own HTML says, and the way to their data. */
import type { Place } from '../../components/pair/places.ts';
import type { ComparisonData } from '../../core/formats/comparison-contract.ts';

export interface Pairs {
  /** Base path of the site, with slashes. */
  base: string;
  directive: string;
  /** `Kết luận số 69-KL/TW`; `Kết luận`. */
  name: string;
  kind: string;
  places: ReadonlyMap<string, Place>;
  /** Asks for the data of a plan, once; what failed is asked for again. */
  load: (plan: string) => Promise<ComparisonData>;
}

/** Reads what a page says in the attributes of its part for two plans. */
export function readPairs({ dataset }: HTMLElement): Pairs {
  const { base = '/', directive = '', name = '', kind = '' } = dataset;
  const list = JSON.parse(dataset['places'] ?? '[]') as Place[];
  const loaded = new Map<string, Promise<ComparisonData>>();
  const fetchComparison = async (plan: string): Promise<ComparisonData> => {
    const answer = await fetch(`${base}data/${directive}/comparisons/${plan}.json`);
    if (!answer.ok) throw new Error(`${plan}: ${answer.status}`);
    return (await answer.json()) as ComparisonData;
  };
  const load = (plan: string): Promise<ComparisonData> => {
    const known = loaded.get(plan) ?? fetchComparison(plan);
    loaded.set(plan, known);
    known.catch(() => loaded.delete(plan));
    return known;
  };
  return { base, directive, name, kind, places: new Map(list.map((place) => [place.id, place])), load };
}
