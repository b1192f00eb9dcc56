/**
 * The search page at work. The address holds the whole search; what is drawn follows from it. The engine is
 * loaded with the first query.
 */
import { firstRequest, type SearchOutcome, type SearchRequest } from '../../core/search/types.ts';
import { drawElement as draw } from '../element.ts';
import { readAddress, writeAddress } from './address.ts';
import { drawChosen, drawFacets, toggle } from './facets.ts';
import { drawFindings } from './findings.ts';
import { frame } from './frame.ts';
import { keepFocus } from './focus.ts';
import { drawRecent, remember } from './recent.ts';
import { search } from './search.ts';
import { onTyped } from './typing.ts';
import { invitation, sayFound, sayRelaxed, sayMore, saySilent, sortNames } from './words.ts';

const {
  box,
  sort,
  status,
  remarks,
  help,
  found,
  heading,
  note,
  facets,
  chosen,
  results,
  more,
  browse,
  recent,
  base,
} = frame();
/** A search that takes longer than that, in milliseconds, says that it is at work. */
const patience = 250;

let request = readAddress(new URLSearchParams(location.search));
/** Only the latest search may draw; an earlier one that ends later is dropped. */
let latest = 0;

/** Changes the search and the address: a new step of the history, or the same one while somebody types. */
function change(next: SearchRequest, step: 'new' | 'same'): Promise<void> {
  request = next;
  const query = writeAddress(request);
  const address = query === '' ? location.pathname : `${location.pathname}?${query}`;
  if (step === 'new' && address !== location.pathname + location.search) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  return run();
}

async function run(): Promise<void> {
  const turn = (latest += 1);
  const asked = request;
  const name = asked.text === '' ? 'Tìm trong văn bản' : `Tìm: ${asked.text}`;
  document.title = document.title.replace(/^.*(?= \| )/, () => name);
  if (asked.text === '') {
    rest();
    return;
  }
  browse.hidden = true;
  const waiting = setTimeout(() => (status.textContent = 'Đang tìm…'), patience);
  try {
    const outcome = await search(asked);
    if (turn === latest) show(outcome);
  } catch {
    if (turn === latest) fail();
  } finally {
    clearTimeout(waiting);
  }
}

/** Nothing asked: the list of documents, and what was searched for before. */
function rest(): void {
  found.hidden = true;
  browse.hidden = false;
  status.textContent = invitation;
  remarks.replaceChildren();
  const section = drawRecent(location.pathname, 2, () => box.focus());
  recent.replaceChildren(...(section ? [section] : []));
}

function fail(): void {
  const again = draw('button', { type: 'button', class: 'plain-button' }, 'Thử lại');
  again.addEventListener('click', () => void run());
  found.hidden = true;
  status.textContent = 'Chưa tải được phần tìm kiếm, có thể do mạng.';
  remarks.replaceChildren(draw('p', { class: 'hint' }, again));
}

function show(outcome: SearchOutcome): void {
  const hasHits = outcome.total > 0;
  const says = [...sayRelaxed(outcome.relaxed), ...saySilent(outcome.sites)];
  status.textContent = [sayFound(outcome), ...says].join(' ');
  remarks.replaceChildren();
  recent.replaceChildren();
  found.hidden = !outcome.asked;
  keepFocus(found, heading, () => {
    const filters = outcome.request.filters;
    const choose = (...[name, value]: Parameters<Parameters<typeof drawFacets>[1]>): void =>
      void change({ ...narrowed(), filters: toggle(filters, name, value) }, 'new');
    const boxes = drawFacets(outcome.facets, choose);
    facets.hidden = boxes.length === 0;
    facets.lastElementChild?.replaceChildren(...boxes);
    const clear = (): void => void change({ ...narrowed(), filters: {} }, 'new');
    const list = drawChosen(outcome.facets, choose, clear);
    chosen.replaceChildren(...(list ? [list] : []));
    results.replaceChildren(
      ...drawFindings(outcome, { text: outcome.request.text, base }, { showAll, addressOf: addressOfText }),
    );
  });
  sort.value = outcome.request.sort;
  sort.closest('p')?.toggleAttribute('hidden', !hasHits);
  note.hidden = !hasHits;
  more.hidden = outcome.groups.length >= outcome.documents;
  more.textContent = sayMore(outcome);
  restorePlace();
}

/** The same search from its beginning: what was asked to be shown in full belonged to the old results. */
const narrowed = (): SearchRequest => ({ ...request, documents: firstRequest.documents, whole: [] });
const addressOfText = (text: string): string => `?${writeAddress({ ...firstRequest, text })}`;

/** Shows more, and puts the reader on the first thing that was not there before. */
async function extend(next: SearchRequest, items: () => NodeListOf<Element> | undefined): Promise<void> {
  const before = items()?.length ?? 0;
  await change(next, 'same');
  items()?.[before]?.querySelector('a')?.focus();
}
function showAll(key: string): void {
  const at = [...results.querySelectorAll('.group')].findIndex((group) =>
    group.querySelector(`[data-key="${CSS.escape(key)}"]`),
  );
  const hits = (): NodeListOf<Element> | undefined =>
    results.querySelectorAll('.group')[at]?.querySelectorAll('.results > li');
  void extend({ ...request, whole: [...request.whole, key] }, hits);
}

/** A reader who comes back stands where they left: results are drawn after the browser looks for the place. */
let place = (history.state as { top?: number } | null)?.top;
function restorePlace(): void {
  if (place !== undefined) scrollTo({ top: place, behavior: 'instant' });
  place = undefined;
}
addEventListener('pagehide', () => history.replaceState({ top: scrollY }, ''));

function fromAddress(): void {
  request = readAddress(new URLSearchParams(location.search));
  box.value = request.text;
  void run();
}

const typed = (): string => box.value.normalize('NFC').trim();
const stop = onTyped(box, () => {
  if (typed() !== request.text) void change({ ...firstRequest, sort: request.sort, text: typed() }, 'same');
});
box.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  stop();
  remember(typed());
  void change(
    typed() === request.text ? request : { ...firstRequest, sort: request.sort, text: typed() },
    'new',
  );
});
sort.addEventListener('change', () => {
  const order = (Object.keys(sortNames) as SearchRequest['sort'][]).find((name) => name === sort.value);
  void change({ ...request, sort: order ?? firstRequest.sort }, 'new');
});
more.addEventListener('click', () => {
  void extend({ ...request, documents: request.documents * 2 }, () => results.querySelectorAll('.group'));
});
results.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) remember(request.text);
});
addEventListener('popstate', fromAddress);
const wide = matchMedia('(min-width: 64rem)');
const unfold = (): void => void (facets.open = wide.matches);
wide.addEventListener('change', unfold);
unfold();
help.hidden = false;
fromAddress();
