/** The preview: the page to embed in a frame as a host's page would have it, as tall as it says. */
import { frameAttributes, type Frame } from '../../core/embedding/snippets.ts';
import { drawElement } from '../element.ts';

export interface Preview {
  /** Shows a page, in a frame of its own: a new address in an old one would be a step of the history. */
  show: (frame: Frame) => void;
}

/** Messages of the sandboxed frame, which has no origin; those of any other window are not read. */
function readMessage({ source, data }: MessageEvent, frame: HTMLIFrameElement): Record<string, unknown> {
  const isOurs = source !== null && source === frame.contentWindow;
  return isOurs && typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

/**
 * Makes the preview in an element.
 *
 * @param pinned is told the versions of the texts that are shown, once the page knows them
 */
export function makePreview(holder: HTMLElement, pinned: (v: string) => void): Preview {
  let frame: HTMLIFrameElement | null = null;
  addEventListener('message', (event) => {
    if (!frame) return;
    const { type, height, v } = readMessage(event, frame);
    if (type === 'doi-chieu:size' && typeof height === 'number') frame.height = String(height);
    if (type === 'doi-chieu:content' && typeof v === 'string') pinned(v);
  });
  return {
    show: (shown) => {
      const { height } = frame ?? {};
      // It tells the pin, which is needed before anybody has come down to it.
      frame = drawElement('iframe', { ...Object.fromEntries(frameAttributes(shown)), loading: 'eager' });
      // The height of the last page until the new one has said its own, so that the page does not jump.
      if (height) frame.height = height;
      holder.replaceChildren(frame);
    },
  };
}
