/** The box that a link shows. */
import { make, makeLink } from '../element.ts';
import type { Link } from './meant.ts';
import { listLines } from './words.ts';

const waiting = 'Đang mở…';
const failed = 'Chưa mở được lời văn ở đây.';

/** Makes the box next to its link, so that it comes next for the keyboard, and fills it once the site has answered. */
export function makeBox({ shadow, meant }: Link, close: () => void): HTMLElement {
  const { library, document: listed, provision } = meant;
  const body = make('div', ['body'], make('p', [], waiting));
  body.tabIndex = 0;
  const leave = make('button', [], 'Đóng');
  leave.type = 'button';
  leave.addEventListener('click', close);
  const lead = makeLink(library.address(listed, provision), 'Mở trên trang Đối Chiếu');
  const box = make('div', ['box'], body, make('p', ['foot'], lead, leave));
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', listed.number);
  body.setAttribute('role', 'region');
  body.setAttribute('aria-label', 'Lời văn');
  shadow.append(box);
  library.words(listed).then(
    (data) => {
      box.setAttribute('aria-label', data.cite);
      const lines = listLines(data, provision).map(({ text, kind }) => make('p', [kind], text));
      body.replaceChildren(make('p', ['head'], data.cite), ...lines);
    },
    () => body.replaceChildren(make('p', [], failed)),
  );
  return box;
}

/** Where browsers can, the box stands above everything on the page, whatever clips or covers its paragraph. */
export function show(box: HTMLElement): void {
  box.classList.add('open');
  if (!('popover' in box)) return;
  box.popover = 'manual';
  box.showPopover();
}

/** Takes the box from sight. */
export function hide(box: HTMLElement): void {
  if (box.popover === 'manual') box.hidePopover();
  box.classList.remove('open');
}
