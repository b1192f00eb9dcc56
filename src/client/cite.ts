/**
 * Citations: a button to copy each, and on the page of a document a second one for the provision that the address
 * names or that the reader has marked. Without this script the line of the whole document can be marked and copied.
 */
import { copyText } from './copy.ts';

const copied = 'Đã chép';
const refused = 'Trình duyệt không cho chép; dòng trích dẫn đã được chọn sẵn.';

/** `II.1, ý 2` → `mục II.1, ý 2` */
const place = (label: string): string =>
  /^(?:[IVXLCDM]+|[A-Z]|\d+)(?=$|[.,])/.test(label) ? `mục ${label}` : label;

/** Labels name a place by figures; other names ("chữ ký") are none that people cite. */
const citable = /^(?:mục |[IVXLCDM]+(?:[.,]|$)|\d|Điều |Phụ lục)/;

/** The provision that the reader has marked words in, else the one that the address names. */
function provisionNow(): HTMLElement | null {
  const marked = getSelection();
  const node = marked && !marked.isCollapsed ? marked.anchorNode : null;
  const start = node?.parentElement ?? document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const found = start?.closest<HTMLElement>('[id][data-label]') ?? null;
  return found && citable.test(found.dataset['label'] ?? '') ? found : null;
}

function addButton(line: HTMLElement, status: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Chép';
  button.addEventListener('click', () => {
    const text = line.dataset['text'] ?? line.textContent.trim();
    void copyText(text, line).then((isCopied) => {
      status.textContent = isCopied ? copied : refused;
    });
  });
  line.after(button);
  button.hidden = line.hidden;
}

/** The way to embed leads to the task, where the page is a plan; what is no task is left out there. */
function leadToEmbed(panel: HTMLElement, id: string): void {
  const link = panel.parentElement?.querySelector<HTMLAnchorElement>('.embed-link');
  if (!link) return;
  const query = new URLSearchParams(link.search);
  if (query.get('xem') !== 'theo-ke-hoach') return;
  query.set('viec', id);
  link.search = query.toString();
}

function start(panel: HTMLDetailsElement): void {
  const status = document.createElement('p');
  status.className = 'note';
  status.setAttribute('role', 'status');
  for (const line of panel.querySelectorAll<HTMLElement>('.citation')) addButton(line, status);
  panel.append(status);
  panel.querySelector('[data-hint]')?.remove();
  const second = panel.querySelector<HTMLElement>('[data-provision]');
  const { cite, site = '', address = '' } = panel.dataset;
  if (!second || cite === undefined) return;
  const hint = document.createElement('p');
  hint.className = 'note';
  hint.textContent =
    'Muốn trích dẫn một đoạn: bôi chọn chữ trong đoạn đó, dòng trích dẫn của đoạn hiện ra ở đây.';
  second.before(hint);
  const update = (): void => {
    const found = provisionNow();
    if (!found) return;
    second.textContent = `${cite}, ${place(found.dataset['label'] ?? '')}. ${site}, ${address}#${found.id}`;
    second.hidden = false;
    const button = second.nextElementSibling;
    if (button instanceof HTMLElement) button.hidden = false;
    leadToEmbed(panel, found.id);
  };
  update();
  addEventListener('hashchange', update);
  document.addEventListener('selectionchange', update);
}

for (const panel of document.querySelectorAll<HTMLDetailsElement>('details.citing')) start(panel);
