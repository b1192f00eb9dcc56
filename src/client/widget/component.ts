/**
 * `<doi-chieu-clause document="2024-69-kl-tw" clause="2" places="da-nang">` on a page of another site: an embedded
 * page of ours in a sandboxed frame, as tall as its content. Until the frame has shown itself, and where it never
 * does, what the author wrote inside the element stands there: a plain link.
 */
import { askable, frameAddress, fullAddress, type Asked } from './address.ts';
import { findFolder } from './folder.ts';
import { makeRoot, showFrame, type Root } from './frame.ts';
import { canDress } from './sheet.ts';

const name = 'doi-chieu-clause';
const folder = findFolder('doan.js');

const askedBy = (element: Element): Asked =>
  Object.fromEntries(askable.map((attribute) => [attribute, element.getAttribute(attribute)?.trim() ?? '']));

/** Elements are classes by the platform's will; all that this one does is to start frames and to stop them. */
class Clause extends HTMLElement {
  static observedAttributes = [...askable, 'label'];
  #root: Root | null = null;
  #stop: (() => void) | null = null;
  #isDue = false;

  connectedCallback(): void {
    this.#renew();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = null;
  }

  /** Several attributes that change together make one new frame. */
  attributeChangedCallback(): void {
    if (this.#isDue || !this.#stop) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.isConnected) this.#renew();
    });
  }

  #renew(): void {
    this.#stop?.();
    this.#stop = null;
    if (!folder) return;
    this.#root ??= makeRoot(this);
    const asked = askedBy(this);
    const address = frameAddress(asked);
    this.#stop = showFrame(this, this.#root, {
      frame: address === null ? null : new URL(address, folder).href,
      full: new URL(`../${fullAddress(asked)}`, folder).href,
    });
  }
}

if (folder && canDress && !customElements.get(name)) customElements.define(name, Clause);
