import type { Agency } from './registry.ts';

/** Words of a name without capitals and old tone placement, so that ways of writing do not matter. */
function key(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('uỷ', 'ủy')
    .replaceAll('hoà', 'hòa')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Which bodies of the registry a printed name means. The longest name that begins the printed one wins:
 * "Ban cán sự đảng Ủy ban nhân dân thành phố" is the people's committee, "các ban cán sự đảng" are not.
 *
 * @returns the id of the body, or null where the registry does not know it
 */
export function identifyAgency(printed: string, registry: readonly Agency[]): string | null {
  const words = key(printed).replace(/^(?:các|những|mọi) /u, '');
  const found = registry
    .flatMap(({ id, names }) => names.map((name) => ({ id, name: key(name) })))
    .filter(({ name }) => words === name || words.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  return found[0]?.id ?? null;
}
