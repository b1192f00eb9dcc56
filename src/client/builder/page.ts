/** The page that makes snippets at work: the address is the choice, and what the page shows follows from it. */
import { readChoice, writeChoice, type Choice } from '../../core/embedding/choice.ts';
import {
  addressOf,
  fullOf,
  resolveChoice,
  type Catalogue,
  type NamedTask,
  type Shown,
} from '../../core/embedding/shown.ts';
import { copyText } from '../copy.ts';
import { need } from '../element.ts';
import { shapes } from '../embed/shapes.ts';
import { readSnippet } from './fill.ts';
import { listenToForm, readForm, showForm } from './form.ts';
import { makePreview } from './preview.ts';
import { loadTasks } from './tasks.ts';
import { showWays, type Said } from './ways.ts';

const builder = need('builder', HTMLElement);
const sample = need('builder-sample', HTMLElement);
const status = need('builder-said', HTMLElement);
const pinNote = need('builder-pin-note', HTMLElement);
const catalogue = JSON.parse(need('builder-catalogue', HTMLScriptElement).text) as Catalogue;
const { base = '/' } = builder.dataset;
/** Address of the site: as it is published, else where the reader has it open. */
const front = builder.dataset['address'] ?? new URL(base, location.href).href;
const at = (path: string): string => front + path.slice(1);
const patience = 250;

let choice = readChoice(location.search);
let tasks: NamedTask[] = [];
let tasksOf = '';
/** Versions of the texts of the page in the preview; the empty string: not known yet. */
let pin = '';
let previewed = '';
let timer = 0;

const preview = makePreview(need('builder-frame', HTMLElement), (v) => {
  pin = v;
  write();
});

/** What is chosen; a clause where the corpus has nothing of the kind that was asked for. */
const resolve = (): Shown | null =>
  resolveChoice(choice, catalogue, tasks) ?? resolveChoice({ ...choice, kind: 'muc' }, catalogue);

/** An address takes the versions of some hundred texts and no more. */
const canPin = (): boolean => shapes.v.test(pin);

/** Writes the snippets of what is shown. */
function write(): void {
  const shown = resolve();
  if (!shown) return;
  const v = shown.choice.pinned && canPin() ? pin : '';
  const said: Said = {
    shown,
    front,
    address: at(addressOf(shown, v)),
    full: at(fullOf(shown)),
    v,
  };
  showWays(said);
  pinNote.textContent = sayPin(shown);
}

function sayPin({ pinnable, choice: { pinned } }: Shown): string {
  if (!pinnable) return 'Bảng tổng hợp không in lời văn bản nên không ghim được.';
  if (!pinned) return '';
  if (pin === '') return 'Đang đọc bản hiện nay…';
  return canPin()
    ? 'Đã ghi bản hiện nay vào địa chỉ.'
    : 'Phần này có quá nhiều đoạn để ghi vào địa chỉ; chọn ít nơi hơn, hoặc chỉ một đoạn.';
}

/** Asks for the tasks of the chosen plan, where one may be chosen. */
function needTasks({ choice: { kind, directive, plan } }: Shown): void {
  const wanted = kind === 'theo-ke-hoach' ? `${directive}/${plan}` : '';
  if (wanted === tasksOf) return;
  tasksOf = wanted;
  tasks = [];
  if (wanted === '') return;
  void loadTasks(base, directive, plan).then((found) => {
    if (tasksOf !== wanted) return;
    tasks = found;
    // What is being drawn along is not yet a choice, and must not be drawn back.
    if (timer !== 0) choice = readForm();
    if (!found.some(({ id }) => id === choice.task)) choice = { ...choice, task: '' };
    show();
  });
}

/** Shows the choice: form, preview, snippets. */
function show(): void {
  const shown = resolve();
  builder.hidden = shown === null;
  if (!shown) return;
  choice = shown.choice;
  needTasks(shown);
  showForm(shown, catalogue, tasks);
  const path = addressOf(shown, '');
  if (path !== previewed) {
    previewed = path;
    pin = '';
    preview.show({ address: base + path.slice(1), title: shown.title, height: shown.embed.height });
  }
  write();
}

function takeForm(): void {
  timer = 0;
  choose(readForm());
}

/** Shows what was chosen, and makes it the page's address. */
function choose(next: Choice): void {
  choice = next;
  show();
  history.replaceState(null, '', writeChoice(choice));
}

listenToForm((isDrawn) => {
  clearTimeout(timer);
  // A colour or a size that is being drawn along would load a page at each step.
  timer = isDrawn ? window.setTimeout(takeForm, patience) : 0;
  if (!isDrawn) takeForm();
});
const widths = need('builder-widths', HTMLFieldSetElement);
widths.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) sample.dataset['width'] = target.value;
});
for (const button of builder.querySelectorAll<HTMLButtonElement>('[data-copied]')) {
  const code = button.closest('.way')?.querySelector('code');
  const { copied = '' } = button.dataset;
  if (code)
    button.addEventListener('click', () => {
      void copyText(readSnippet(code), code).then((isCopied) => {
        status.textContent = isCopied
          ? `Đã chép ${copied}.`
          : `Trình duyệt không cho chép; ${copied} đã được chọn sẵn, bấm Ctrl + C.`;
      });
    });
}
show();
// On a phone the narrowest column is seen whole.
if (sample.offsetWidth > builder.clientWidth) widths.querySelector('input')?.click();
