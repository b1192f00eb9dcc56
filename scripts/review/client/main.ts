/** Starts the page: shows what the address asks for, and listens to keys. */
import { fetchPlan, fetchPlans } from './api.ts';
import { openDesk, type Desk } from './desk.ts';
import { draw } from './draw.ts';
import { el } from './element.ts';
import { commandOf } from './keys.ts';
import { readPlace } from './place.ts';
import { plansPage } from './plans-page.ts';
import { run, showDesk } from './review-page.ts';
import { areKeysOn } from './session.ts';
import { showSession } from './signing.ts';

/** The plan that is open; null on the list of plans. */
let desk: Desk | null = null;

/** Shows the place in the address. `focus` is what gets the focus, after a step taken on the page. */
async function show(focus: string | null): Promise<void> {
  const place = readPlace(location.hash);
  if (place.plan === null) {
    desk = null;
    document.title = 'Rà soát | Đối Chiếu';
    draw(plansPage(await fetchPlans()), null, focus);
    return;
  }
  if (desk?.view.key !== place.plan) desk = openDesk(await fetchPlan(place.plan), place);
  else Object.assign(desk, { place, target: null, collision: null });
  showDesk(desk, focus);
}

function showOrExplain(focus: string | null): void {
  show(focus).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    const text = `Không mở được: ${reason} Máy chủ rà soát còn chạy không? Kế hoạch còn đó không?`;
    const back = el('p', {}, el('a', { href: '#/' }, 'Về danh sách kế hoạch'));
    draw(
      el('div', {}, el('h1', { id: 'heading', tabindex: -1 }, 'Rà soát'), el('p', {}, text), back),
      null,
      focus,
    );
  });
}

addEventListener('hashchange', () => showOrExplain('heading'));
// The address of the frame's skip link is not a place.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById('noi-dung')?.focus();
});
document.addEventListener('keydown', (event) => {
  const command = areKeysOn() && desk ? commandOf(event) : null;
  if (!command || !desk) return;
  event.preventDefault();
  run(desk, command);
});
matchMedia('(min-width: 64rem)').addEventListener('change', () => desk && showDesk(desk));

showSession();
showOrExplain(null);
