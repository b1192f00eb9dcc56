/**
 * Where our site is, as a script of it on another site's page can tell: it lies in the folder of embeds.
 *
 * @param name file of the script: `doan.js`
 * @returns the address of that folder, `https://example.org/nhung/`; null where the script was copied elsewhere
 *          or put together with others, so that its address says nothing
 */
export function findFolder(name: string): URL | null {
  const current = document.currentScript;
  const scripts = current instanceof HTMLScriptElement ? [current] : [...document.scripts];
  const own = scripts.find(({ src }) => src !== '' && new URL(src).pathname.endsWith(`/nhung/${name}`));
  return own ? new URL('.', own.src) : null;
}
