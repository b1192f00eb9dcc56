/** Finding in a piece of HTML what `Fix.astro` wrote into it. */

/** The texts are HTML, escaped as they were found. */
export interface FixNote {
  /** Anchor of the words; none where they stand in a quote. */
  id: string | undefined;
  reads: string;
  should: string;
  why: string;
}

const fix =
  /<span class="fix"(?: id="([^"]*)")? data-should="([^"]*)" data-why="([^"]*)">([^]*?)<\/span>\s*<span class="corrected"/g;

/** The corrections in `html`, in order. */
export function listFixes(html: string): FixNote[] {
  return Array.from(html.matchAll(fix), ([, id, should = '', why = '', words = '']) => ({
    id,
    reads: words.replace(/<[^>]*>/g, ''),
    should,
    why,
  }));
}
