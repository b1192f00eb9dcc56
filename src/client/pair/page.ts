/** The page of two plans at work: choice, address, data of the two plans, table. */
import type { Place } from '../../components/pair/places.ts';
import { arrangeTwoPlans } from '../../core/comparison/two-plans.ts';
import { writeChoice as writeEmbed } from '../../core/embedding/choice.ts';
import { make, need } from '../element.ts';
import { readChoice, views, writeChoice, type Choice, type View } from './address.ts';
import { drawFiles } from './files.ts';
import { readPairs } from './pairs.ts';
import { countViews, nameViews, sayCounts, sayWrong, type Counts } from './said.ts';
import { drawTable } from './table.ts';

const form = need('pair-form', HTMLFormElement);
const selects = [need('pair-a', HTMLSelectElement), need('pair-b', HTMLSelectElement)] as const;
const swap = need('pair-swap', HTMLButtonElement);
const status = need('pair-status', HTMLElement);
const section = need('pair', HTMLElement);
const holder = need('pair-table', HTMLElement);
const fixes = need('pair-fixes', HTMLElement);
const files = need('pair-files', HTMLUListElement);
const filter = need('pair-views', HTMLFieldSetElement);
const { base, directive, name, kind, places, load } = readPairs(section);
const pageTitle = document.title;
/** Only the latest choice may draw; an earlier one whose data comes later is dropped. */
let latest = 0;
let shown = '';

/** Shows the rows of one view and the headings that still have some. */
function showView(view: View | null): void {
  for (const body of holder.querySelectorAll('tbody')) {
    const rows = [...body.querySelectorAll<HTMLTableRowElement>('.row')];
    for (const row of rows) row.hidden = view !== null && row.dataset['view'] !== view;
    body.hidden = rows.every((row) => row.hidden);
  }
}

function drawViews(counts: Counts, pair: [Place, Place], choice: Choice): void {
  const names = nameViews(pair);
  const total = views.filter((view) => view !== 'local').reduce((sum, view) => sum + counts[view], 0);
  const options = [
    { view: null, text: `tất cả ${total} đoạn` },
    ...views.map((view) => ({ view, text: `${names[view]} (${counts[view]})` })),
  ].map(({ view, text }) => {
    const input = make('input');
    input.type = 'radio';
    input.name = 'xem';
    input.checked = view === choice.view;
    input.addEventListener('change', () => {
      shown = writeChoice({ ...choice, view });
      history.replaceState(null, '', shown);
      showView(view);
    });
    return make('label', [], input, ` ${text}`);
  });
  filter.replaceChildren(make('legend', [], 'Xem'), ...options);
}

/** The way to embed leads to these two plans. */
function leadToEmbed({ a, b }: Choice): void {
  const link = section.querySelector<HTMLAnchorElement>('.embed-link');
  if (link) link.search = writeEmbed({ kind: 'so-sanh', directive, first: a, second: b });
}

/** A row that the address names is looked for once the rows are there. */
function goToRow(): void {
  const id = location.hash.slice(1);
  if (id) document.getElementById(id)?.scrollIntoView();
}

async function draw(choice: Choice, pair: [Place, Place]): Promise<void> {
  const turn = (latest += 1);
  status.textContent = 'Đang mở hai kế hoạch…';
  try {
    const [first, second] = await Promise.all([load(choice.a), load(choice.b)]);
    if (turn !== latest) return;
    const groups = arrangeTwoPlans(first, second);
    const counts = countViews(groups);
    holder.replaceChildren(drawTable(groups, { base, directive, name, kind, places: pair }));
    fixes.hidden = holder.querySelector('.fix') === null;
    files.replaceChildren(...drawFiles(pair, base, directive));
    leadToEmbed(choice);
    drawViews(counts, pair, choice);
    showView(choice.view);
    section.hidden = false;
    document.title = `${pair.map((place) => place.name).join(' và ')} | ${pageTitle}`;
    status.textContent = sayCounts(counts, pair, kind);
    goToRow();
  } catch {
    if (turn !== latest) return;
    section.hidden = true;
    status.textContent =
      'Chưa mở được dữ liệu của hai kế hoạch. Kiểm tra mạng rồi bấm “Đặt cạnh nhau” lần nữa.';
  }
}

/** Shows a choice, or says what is wrong with it. */
function show(choice: Choice): void {
  shown = writeChoice(choice);
  const [first, second] = [places.get(choice.a), places.get(choice.b)];
  [first, second].forEach((place, i) => {
    const select = selects[i];
    if (select) select.value = place?.id ?? '';
  });
  const wrong = sayWrong(choice, places);
  if (wrong === null && first && second) {
    void draw(choice, [first, second]);
    return;
  }
  latest += 1;
  section.hidden = true;
  document.title = pageTitle;
  status.textContent = wrong;
}

function choose(choice: Choice): void {
  history.pushState(null, '', writeChoice(choice));
  show(choice);
}

const chosen = (): Choice => ({ a: selects[0].value, b: selects[1].value, view: null });

form.addEventListener('submit', (event) => {
  event.preventDefault();
  choose(chosen());
});
swap.addEventListener('click', () => {
  const { a, b } = chosen();
  choose({ a: b, b: a, view: null });
});
function fromAddress(): void {
  const choice = readChoice(location.search);
  // A jump inside the page is no new choice.
  if (writeChoice(choice) !== shown) show(choice);
}

addEventListener('popstate', fromAddress);
fromAddress();
