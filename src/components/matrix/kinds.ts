/** Kinds of places that a matrix has, as its filter and its address name them. */
import type { CoverageData } from '../../core/formats/coverage-contract.ts';
import { placeKinds, type PlaceKind } from '../../core/document/place-kind.ts';

type Place = Pick<CoverageData['plans'][number], 'kind'>;

/** `?cap=tinh` */
const slugs: Record<PlaceKind | 'unknown', string> = {
  central: 'trung-uong',
  province: 'tinh',
  district: 'huyen',
  commune: 'xa',
  unknown: 'chua-ro',
};

/** A kind in the address. */
export const slugOfKind = (kind: PlaceKind | null): string => slugs[kind ?? 'unknown'];

/** The kinds that some place has, highest level first, those that are not known last. */
export function listKinds(
  places: readonly Place[],
): { kind: PlaceKind | null; slug: string; count: number }[] {
  return [...placeKinds, null].flatMap((kind) => {
    const count = places.filter((place) => place.kind === kind).length;
    return count > 0 ? [{ kind, slug: slugOfKind(kind), count }] : [];
  });
}
