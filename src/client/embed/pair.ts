/** Two plans in a frame of another site: which two, and which row of them, the address says. */
import type { Place } from '../../components/pair/places.ts';
import { listRows } from '../../components/comparison/rows.ts';
import { textsOfRows, type EmbeddedText } from '../../components/embed/texts.ts';
import { arrangeTwoPlans } from '../../core/comparison/two-plans.ts';
import type { ComparisonData } from '../../core/formats/comparison-contract.ts';
import { versionOf } from '../../core/text/hash.ts';
import { need } from '../element.ts';
import { readChoice, writeChoice } from '../pair/address.ts';
import { readPairs } from '../pair/pairs.ts';
import { countViews, sayCounts, sayWrong } from '../pair/said.ts';
import { drawTable } from '../pair/table.ts';
import { addChanges } from './changes.ts';
import { readParameters } from './parameters.ts';
import { showPlaces } from './places.ts';
import { checkVersions, rowOf } from './versions.ts';

const status = need('pair-status', HTMLElement);
const section = need('pair', HTMLElement);
const holder = need('pair-table', HTMLElement);
const fixes = need('pair-fixes', HTMLElement);
const { base, directive, name, kind, places, load } = readPairs(section);

/** A fragment shows one provision and nothing else, as in the other embedded pages. */
function showRow(row: string): void {
  const rows = [...holder.querySelectorAll<HTMLTableRowElement>('.row')];
  if (row === '' || !rows.some(({ id }) => id === row)) return;
  for (const each of rows) each.hidden = each.id !== row;
  for (const body of holder.querySelectorAll('tbody'))
    body.hidden = !body.querySelector('.row:not([hidden])');
}

/** The texts of both plans and of the directive, each with the provision that it stands beside. */
const listTexts = (plans: readonly ComparisonData[]): EmbeddedText[] =>
  plans.flatMap((plan) => textsOfRows(plan, listRows(plan, 'directive'), 'directive'));

/** Says what is shown, and what has changed since the address was pinned. */
async function compareTexts(texts: readonly EmbeddedText[]): Promise<void> {
  const { versions } = readParameters(location.search);
  const notice = need('changed', HTMLElement);
  if (versions.length > 0) await addChanges(notice, texts, `${base}data/${directive}/history.json`);
  const shown = texts.map(({ text, row }) => ({ version: versionOf(text), place: '', row }));
  checkVersions(shown, versions, []);
}

/** The foot leads to these two plans on the full page. */
function leadOn(query: string, row: string): void {
  const link = document.querySelector<HTMLAnchorElement>('.source > p:last-child a');
  if (!link) return;
  link.search = query;
  link.hash = row;
}

async function draw(pair: [Place, Place], row: string): Promise<void> {
  status.textContent = 'Đang mở hai kế hoạch…';
  const plans = await Promise.all([load(pair[0].id), load(pair[1].id)]);
  const groups = arrangeTwoPlans(...plans);
  holder.replaceChildren(drawTable(groups, { base, directive, name, kind, places: pair }));
  fixes.hidden = holder.querySelector('.fix') === null;
  section.hidden = false;
  showRow(row);
  showPlaces(pair.map(({ id }) => id));
  document.title = `Nhúng: ${pair.map((place) => place.name).join(' và ')}, qua từng đoạn của ${name}`;
  void compareTexts(listTexts(plans));
  status.textContent = sayCounts(countViews(groups), pair, kind);
}

function show(): void {
  const choice = readChoice(location.search);
  const row = rowOf(location.hash);
  const [first, second] = [places.get(choice.a), places.get(choice.b)];
  if (!first || !second || first === second) {
    status.textContent = `Địa chỉ của khung này chưa nêu đúng hai kế hoạch. ${sayWrong(choice, places) ?? ''}`;
    return;
  }
  leadOn(writeChoice({ ...choice, view: null }), row);
  draw([first, second], row).catch(() => {
    section.hidden = true;
    status.textContent = 'Chưa mở được dữ liệu của hai kế hoạch. Tải lại trang để thử lần nữa.';
  });
}

show();
