/** What a host's page takes up to show one of ours. */

/** A frame as the host's page has it. */
export interface Frame {
  /** Whole address of the page in it. */
  address: string;
  /** Its name for readers aloud. */
  title: string;
  /** CSS pixels. */
  height: number;
}

/**
 * What a frame may do: run its script, and open links beside the host's page as pages of their own. It has no
 * origin, so that it can read and keep nothing.
 */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Attributes of the frame in the order of the snippet; it loads when it comes into view and is told no path. */
export const frameAttributes = ({ address, title, height }: Frame): [name: string, value: string][] => [
  ['src', address],
  ['title', title],
  ['width', '100%'],
  ['height', String(height)],
  ['loading', 'lazy'],
  ['referrerpolicy', 'no-referrer'],
  ['sandbox', sandbox],
  ['frameborder', '0'],
];

/** Text as it stands in HTML, inside an attribute too. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** The frame in one line. */
export const writeFrame = (frame: Frame): string =>
  `<iframe ${frameAttributes(frame)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ')}></iframe>`;
