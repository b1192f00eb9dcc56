/** The search page at work: input, address, results. The engine is loaded with the first query. */
import { drawFacets, narrow, noChoice } from './facets.ts';
import { readQuery, type Query } from '../../core/search/query.ts';
import { drawResult } from './results.ts';
import { startSearch, type Search } from './search.ts';

function need<T extends Element>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The search page lacks #${id}.`);
  return element;
}

const input = need('search-box', HTMLInputElement);
const status = need('search-status', HTMLElement);
const found = need('search-found', HTMLElement);
const facets = need('search-facets', HTMLDetailsElement);
const list = need('search-results', HTMLOListElement);
const more = need('search-more', HTMLButtonElement);
const base = found.dataset['base'] ?? '/';
const invitation = status.textContent.trim();

let current: Search | undefined;
let shownQuery = '';
let choice = noChoice();
/** Only the latest search may draw; an earlier one that ends later is dropped. */
let latest = 0;

function say(query: Query, search: Search, shown: number): void {
  const total = search.findings.length;
  const left = search.pagesLeft > 0 ? ` Còn ${search.pagesLeft} văn bản chưa tìm.` : '';
  if (total === 0) status.textContent = `Không thấy “${query.text}” trong các văn bản.${left}`;
  else if (shown < total) status.textContent = `${shown} trên ${total} kết quả cho “${query.text}”.${left}`;
  else status.textContent = `${total} kết quả cho “${query.text}”.${left}`;
}

function draw(query: Query, search: Search): void {
  const shown = narrow(search.findings, choice);
  list.replaceChildren(...shown.map((finding) => drawResult(finding, base)));
  say(query, search, shown.length);
  found.hidden = search.findings.length === 0 && search.pagesLeft === 0;
  facets.hidden = search.findings.length === 0;
  more.hidden = search.pagesLeft === 0;
  more.textContent = `Tìm tiếp trong ${search.pagesLeft} văn bản`;
}

function show(query: Query, search: Search): void {
  current = search;
  const redraw = (): void => draw(query, search);
  drawFacets(facets.lastElementChild ?? facets, search.findings, choice, redraw);
  redraw();
  more.onclick = () => void search.readMore().then((next) => current === search && show(query, next));
}

/** Searches for what the box holds; nothing to look for empties the page. */
async function run(): Promise<void> {
  const turn = (latest += 1);
  const query = readQuery(input.value);
  shownQuery = query?.text ?? '';
  choice = noChoice();
  document.title = document.title.replace(/^.*(?= \| )/, query ? `Tìm: ${query.text}` : 'Tìm trong văn bản');
  if (!query) {
    found.hidden = true;
    status.textContent = invitation;
    return;
  }
  status.textContent = 'Đang tìm…';
  try {
    const search = await startSearch(base, query);
    if (turn === latest) show(query, search);
  } catch {
    if (turn === latest) status.textContent = 'Chưa tải được phần tìm kiếm. Hãy thử lại sau.';
  }
}

/** Puts the query into the address: a new entry when it is sent, the same entry while it is typed. */
function remember(sent: boolean): void {
  const address = new URL(location.href);
  if (input.value.trim()) address.searchParams.set('q', input.value.trim());
  else address.searchParams.delete('q');
  if (sent && address.href !== location.href) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function fromAddress(): void {
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  if (input.value || shownQuery) void run();
}

let pause: ReturnType<typeof setTimeout> | undefined;
function typed(event: Event): void {
  // While Telex or VNI composes a letter, the box holds half of it.
  if (event instanceof InputEvent && event.isComposing) return;
  clearTimeout(pause);
  pause = setTimeout(() => {
    if (readQuery(input.value)?.text === shownQuery) return;
    remember(false);
    void run();
  }, 350);
}

input.addEventListener('input', typed);
input.addEventListener('compositionend', typed);
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  remember(true);
  void run();
});
addEventListener('popstate', fromAddress);
const wide = matchMedia('(min-width: 64rem)');
const unfold = (): void => void (facets.open = wide.matches);
wide.addEventListener('change', unfold);
unfold();
fromAddress();
