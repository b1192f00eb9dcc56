/**
 * Search from any page: `/` and Ctrl+K open it, except while somebody is typing. What it takes stands inert in
 * the page (a `template`), so that nothing is loaded before somebody asks. On the page with results the keys
 * go to its own box. A page that was opened from a search marks what was searched for. This file is on every
 * page, so it imports nothing.
 */

/** Puts what a template holds into the page, scripts and all; says whether it was still there. */
function bring(id: string): boolean {
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) return false;
  template.replaceWith(document.importNode(template.content, true));
  return true;
}

function open(): void {
  const isNew = bring('search-later');
  const dialog = document.getElementById('anywhere');
  const box = document.getElementById(dialog ? 'anywhere-box' : 'search-box');
  if (isNew) offerSwitch();
  if (isNew && box) watchComposing(box);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  box.select();
}

/** Who types at once may be in the middle of a letter (Telex, VNI) when the search is loaded: it must know. */
function watchComposing(box: HTMLElement): void {
  box.addEventListener('compositionstart', () => box.toggleAttribute('data-composing', true));
  box.addEventListener('compositionend', () => box.toggleAttribute('data-composing', false));
}

/**
 * A key without Ctrl can be switched off: those who speak to their computer press it by chance (WCAG 2.1.4).
 * Where the browser does not let the page remember it, it holds until the page is left.
 */
const slash = {
  isOn: true,
  set(on: boolean): void {
    slash.isOn = on;
    try {
      localStorage.setItem('doi-chieu.phim', on ? 'mo' : 'tat');
    } catch {
      // Storage is closed.
    }
  },
  get(): boolean {
    try {
      return slash.isOn && localStorage.getItem('doi-chieu.phim') !== 'tat';
    } catch {
      return slash.isOn;
    }
  },
};

function offerSwitch(): void {
  const box = document.getElementById('anywhere-slash');
  if (!(box instanceof HTMLInputElement)) return;
  box.checked = slash.get();
  box.addEventListener('change', () => slash.set(box.checked));
}

function asks({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey;
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  const isTyping = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  return !isTyping && slash.get();
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing || !asks(event)) return;
  event.preventDefault();
  open();
});
if (new URLSearchParams(location.search).has('tim')) bring('marks-later');
