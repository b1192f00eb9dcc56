/** What the address of an embedded page asks for. What is not of the expected shape is as if it were not there. */

export interface Parameters {
  theme: 'light' | 'dark' | 'auto';
  /** Six hexadecimal digits. */
  accent: string | null;
  /** Size of text in percent, 80 to 160. */
  size: number | null;
  /** Ids of plans to show; none: all. */
  places: string[];
  /** Versions of texts that the host's page was written with; none: the page follows the texts. */
  versions: string[];
}

const sizes = { least: 80, most: 160 };

/** Reads the query of an address, `?theme=dark&accent=0b5394&size=110&places=da-nang,binh-dinh&v=…`. */
export function readParameters(search: string): Parameters {
  const query = new URLSearchParams(search);
  const given = (name: string, shape: RegExp): string | null => {
    const value = query.get(name);
    return value !== null && shape.test(value) ? value : null;
  };
  const size = Number(given('size', /^\d{2,3}$/) ?? Number.NaN);
  return {
    theme: (given('theme', /^(?:light|dark)$/) ?? 'auto') as Parameters['theme'],
    accent: given('accent', /^[0-9a-f]{6}$/i)?.toLowerCase() ?? null,
    size: size >= sizes.least && size <= sizes.most ? size : null,
    places: given('places', /^[a-z0-9-]{1,64}(?:,[a-z0-9-]{1,64}){0,99}$/)?.split(',') ?? [],
    versions: given('v', /^[0-9a-f]{8}(?:\.[0-9a-f]{8}){0,299}$/)?.split('.') ?? [],
  };
}
