/** The search page at work: input, address, results. The engine is loaded with the first query. */
import { readQuery } from '../../core/search/query.ts';
import { firstRequest, type SearchOutcome } from '../../core/search/types.ts';
import { drawResult } from './results.ts';
import { search } from './search.ts';

function need<T extends Element>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The search page lacks #${id}.`);
  return element;
}

const input = need('search-box', HTMLInputElement);
const status = need('search-status', HTMLElement);
const found = need('search-found', HTMLElement);
const list = need('search-results', HTMLOListElement);
const more = need('search-more', HTMLButtonElement);
const base = found.dataset['base'] ?? '/';
const invitation = status.textContent.trim();

let shownQuery = '';
/** Only the latest search may draw; an earlier one that ends later is dropped. */
let latest = 0;

function say({ request, total, documents }: SearchOutcome): void {
  if (total === 0) status.textContent = `Không thấy “${request.text}” trong các văn bản.`;
  else status.textContent = `${total} kết quả cho “${request.text}” trong ${documents} văn bản.`;
}

function show(outcome: SearchOutcome): void {
  const items = outcome.groups.flatMap((group) => group.hits.map((hit) => drawResult(group, hit, base)));
  list.replaceChildren(...items);
  say(outcome);
  found.hidden = outcome.total === 0;
  more.hidden = outcome.groups.length === outcome.documents;
  more.textContent = 'Xem thêm văn bản';
  const { request } = outcome;
  more.onclick = () =>
    void search({ ...request, documents: request.documents + firstRequest.documents }).then(show);
}

/** Searches for what the box holds; nothing to look for empties the page. */
async function run(): Promise<void> {
  const turn = (latest += 1);
  const query = readQuery(input.value);
  shownQuery = query?.text ?? '';
  document.title = document.title.replace(/^.*(?= \| )/, query ? `Tìm: ${query.text}` : 'Tìm trong văn bản');
  if (!query) {
    found.hidden = true;
    status.textContent = invitation;
    return;
  }
  status.textContent = 'Đang tìm…';
  try {
    const outcome = await search({ ...firstRequest, text: query.text, hitsEach: 10 });
    if (turn === latest) show(outcome);
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
fromAddress();
