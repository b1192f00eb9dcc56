/** What the documents of a chain are called. */
import type { Implemented } from '../document/implemented.ts';
import type { ChainLink } from './chain.ts';

/** Looks each document of the chain up once. */
export function namesInChain(
  chain: ChainLink,
  lookUp: (ids: string[]) => Implemented[],
): Map<string, Implemented> {
  const ids = idsIn(chain);
  const found = lookUp(ids);
  return new Map(ids.flatMap((id, at) => (found[at] ? [[id, found[at]] as const] : [])));
}

function idsIn({ id, below }: ChainLink): string[] {
  return [id, ...below.flatMap(idsIn)];
}
