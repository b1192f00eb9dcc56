/** A frame in the shadow tree of an element, out of reach of the page's own styles. */
import { sandbox } from '../../core/embedding/snippets.ts';
import { readMessage } from './message.ts';
import { dress } from './sheet.ts';

/** What an element has in its shadow tree. */
export interface Root {
  shadow: ShadowRoot;
  /** Where the words inside the element show. */
  slot: HTMLSlotElement;
  /** Shown where there are none. */
  link: HTMLAnchorElement;
}

/** What a frame shows. */
export interface Source {
  /** Address of the page; null where the attributes name none. */
  frame: string | null;
  /** Address of the full page. */
  full: string;
}

/** How far from the window frames begin to load. */
const near = '600px';
/**
 * Inside a shadow tree `!important` is stronger than the page's own. A frame that is not shown yet takes no room but
 * has a size: browsers put off all work in frames without one, and it would never say how tall it is.
 */
const style = `:host{all:initial!important;display:block!important;position:relative!important;width:100%!important;
margin:1em 0!important;font:inherit!important;color:inherit!important}
:host::before,:host::after{content:none!important}
:host([hidden]){display:none!important}
iframe{display:block;width:100%;border:0}
div:not(.shown) iframe{position:absolute;top:0;left:0;height:150px;visibility:hidden}
slot:not(.empty)+a,.shown slot,.shown a{display:none}`;

/** Gives an element its shadow tree. */
export function makeRoot(element: HTMLElement): Root {
  const shadow = element.attachShadow({ mode: 'open' });
  dress(shadow, style);
  const slot = document.createElement('slot');
  const link = document.createElement('a');
  link.textContent = 'Xem trên trang Đối Chiếu';
  slot.addEventListener('slotchange', () => markEmpty(element, slot));
  return { shadow, slot, link };
}

/** An author who only broke the line between the tags has written nothing. */
function markEmpty(element: HTMLElement, slot: HTMLSlotElement): void {
  slot.classList.toggle('empty', element.childElementCount === 0 && element.textContent.trim() === '');
}

/**
 * Shows a page in a frame once the element is near the window.
 *
 * @returns what stops it: the frame goes, the words inside the element show again
 */
export function showFrame(element: HTMLElement, { shadow, slot, link }: Root, source: Source): () => void {
  const box = document.createElement('div');
  box.append(slot, link);
  markEmpty(element, slot);
  shadow.replaceChildren(box);
  link.href = source.full;
  if (source.frame === null) return () => undefined;
  const frame = makeFrame(element, source.frame);
  const listen = (event: MessageEvent): void => {
    const said = readMessage(event, frame);
    if (said && 'height' in said) {
      box.className = 'shown';
      frame.style.height = `${said.height}px`;
    } else if (said && !element.hasAttribute('label')) frame.title = said.title;
  };
  addEventListener('message', listen);
  // A new frame for each address: to change the address of an old one would make a step in the page's history.
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      box.append(frame);
    },
    { rootMargin: near },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    removeEventListener('message', listen);
    shadow.replaceChildren(slot);
  };
}

function makeFrame(element: HTMLElement, address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.referrerPolicy = 'no-referrer';
  const words = element.textContent.replace(/\s+/g, ' ').trim();
  frame.title = element.getAttribute('label') || words || 'Đối chiếu văn bản';
  frame.src = address;
  return frame;
}
