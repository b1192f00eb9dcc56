/** Messages of embedded pages, taken only from the frame that they are said to come from, and of the right shape. */

/** The origin of a sandboxed frame without `allow-same-origin`. */
const sandboxed = 'null';
/** Browsers draw nothing beyond some millions of pixels; no page of ours is near that. */
const tallest = 500_000;
const longestTitle = 300;

/** What a frame said: how tall it is in CSS pixels, or what its page is called. */
export type Said = { height: number } | { title: string };

/** Reads a message; null where it comes from elsewhere or is of another shape. */
export function readMessage({ source, origin, data }: MessageEvent, frame: HTMLIFrameElement): Said | null {
  if (source === null || source !== frame.contentWindow || origin !== sandboxed) return null;
  if (typeof data !== 'object' || data === null) return null;
  const { type, version, height, title } = data as Record<string, unknown>;
  if (version !== 1) return null;
  if (type === 'doi-chieu:size' && typeof height === 'number' && height > 0)
    return { height: Math.min(Math.ceil(height), tallest) };
  if (type === 'doi-chieu:content' && typeof title === 'string' && title !== '')
    return { title: title.slice(0, longestTitle) };
  return null;
}
