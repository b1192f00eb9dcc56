/** Whether the site has an address that other sites can ask for. */

/** Names that RFC 2606 keeps for examples: what stands in the settings until somebody writes an address. */
const placeholder = /(?:^|\.)(?:example|invalid)$/;

/**
 * The address of the front page, ending in a slash; null where none was set.
 *
 * @param url  what the settings say
 * @param base path on the host, with a slash at both ends
 */
export function publicAddress(url: string | undefined, base: string): string | null {
  if (url === undefined || placeholder.test(new URL(url).hostname)) return null;
  return new URL(base, url).href;
}
