/** What the address of an embedded page asks for. What is not of the expected shape is as if it were not there. */
import { shapes } from './shapes.ts';

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
  const given = (name: keyof typeof shapes): string | null => {
    const value = query.get(name);
    return value !== null && shapes[name].test(value) ? value : null;
  };
  const size = Number(given('size') ?? Number.NaN);
  return {
    theme: (given('theme') ?? 'auto') as Parameters['theme'],
    accent: given('accent')?.toLowerCase() ?? null,
    size: size >= sizes.least && size <= sizes.most ? size : null,
    places: given('places')?.split(',') ?? [],
    versions: given('v')?.split('.') ?? [],
  };
}
