/**
 * WordPress frames pages of sites that it does not know with `sandbox="allow-scripts"` and `#?secret=…` in the
 * address (wp-includes/embed.php). Such a frame grows and follows links only by messages that carry the secret
 * (wp-includes/js/wp-embed.js); without them the frame stays hidden behind a plain link.
 */

/** The secret in a fragment, `#?secret=AbC123`; null where there is none. */
export const readSecret = (hash: string): string | null => /\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1] ?? null;

/** Says a height in CSS pixels, or an address to open in place of the host's page. */
export function tellWordpress(secret: string, message: 'height' | 'link', value: number | string): void {
  window.parent.postMessage({ message, value, secret }, '*');
}

/**
 * Asks the host to open the links that its frame may not open; it does so for links to this site only.
 *
 * @param report says the height again, when the host was not ready the first time
 */
export function listenToWordpress(secret: string, report: () => void): void {
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ message?: unknown; secret?: unknown } | null>) => {
      if (source === window.parent && data?.message === 'ready' && data.secret === secret) report();
    },
  );
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.host !== location.host) return;
    event.preventDefault();
    tellWordpress(secret, 'link', link.href);
  });
}
