/** The form: a choice made visible in it, and read from it. */
import { kinds, usedBy, type Choice, type Kind } from '../../core/embedding/choice.ts';
import { resolveChoice, type Catalogue, type NamedTask, type Shown } from '../../core/embedding/shown.ts';
import { capitalise, citeLabel, nameKind, shortenName } from '../../components/words.ts';
import { make, need } from '../element.ts';

const form = need('builder-form', HTMLFormElement);
const placesField = need('builder-places', HTMLFieldSetElement);
const placeList = need('builder-place-list', HTMLElement);
const accentSwitch = need('builder-own-accent', HTMLInputElement);
const accent = need('builder-accent', HTMLInputElement);
const size = need('builder-size', HTMLInputElement);
const sizeSaid = need('builder-size-said', HTMLOutputElement);
const pin = need('builder-pin', HTMLFieldSetElement);
const plainSize = '100';

type List = 'directive' | 'kind' | 'plan' | 'clause' | 'provision' | 'task' | 'first' | 'second' | 'agency';
type Option = [value: string, text: string];

const kindNames = (directive: Catalogue['directives'][number]): Record<Kind, string> => ({
  muc: 'Một mục, mọi nơi',
  doan: 'Một đoạn, mọi nơi',
  'doi-chieu': `Kế hoạch của một nơi cạnh ${nameKind(directive)}`,
  'theo-ke-hoach': 'Nhiệm vụ của một kế hoạch',
  'ma-tran': 'Bảng tổng hợp',
  'so-sanh': 'Hai kế hoạch cạnh nhau',
  'co-quan': 'Việc giao cho một loại cơ quan',
});

const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text);

/** What each list offers for a choice, where the kind of it has a use for the list. */
function listOffers(
  { choice }: Shown,
  catalogue: Catalogue,
  tasks: readonly NamedTask[],
): Record<List, Option[]> {
  const { directives, agencies } = catalogue;
  const directive = directives.find(({ id }) => id === choice.directive);
  const { clauses = [], plans = [] } = directive ?? {};
  const rows = clauses.find(({ slug }) => slug === choice.clause)?.rows ?? [];
  const places = plans.map(({ id, name }): Option => [id, name]);
  /** Of a plan beside the directive, a part or the whole. */
  const whole = (text: string): Option[] => (choice.kind === 'doi-chieu' ? [['', text]] : []);
  // Until the tasks are there, the one that the address names keeps its place.
  const coming: Option[] = tasks.length === 0 && choice.task !== '' ? [[choice.task, 'đang mở…']] : [];
  return {
    directive: directives.map((each) => [each.id, shortenName(each)]),
    kind: kinds
      .filter((kind) => resolveChoice({ ...choice, kind }, catalogue) !== null)
      .map((kind) => [kind, directive ? kindNames(directive)[kind] : kind]),
    plan: places,
    clause: [
      ...whole('cả bản'),
      ...clauses.map(({ slug, label, text }): Option => [slug, `${capitalise(label)}. ${cut(text)}`]),
    ],
    provision: [...whole('cả mục'), ...rows.map(({ target, label }): Option => [target, capitalise(label)])],
    task: [
      ['', 'cả kế hoạch'],
      ...coming,
      ...tasks.map(({ id, label }): Option => [id, capitalise(citeLabel(label))]),
    ],
    first: places,
    second: places.filter(([id]) => id !== choice.first),
    agency: agencies.map(({ id, name }) => [id, name]),
  };
}

/** Which lists a choice has a use for. */
function isUsed(name: List, { kind, clause }: Choice): boolean {
  if (name === 'kind') return true;
  if (name === 'directive') return kind !== 'co-quan';
  // One provision of a plan is chosen within a clause.
  return usedBy[kind].includes(name) && (name !== 'provision' || clause !== '');
}

function fillList(name: List, options: readonly Option[], value: string): void {
  const select = need(`builder-${name}`, HTMLSelectElement);
  const now = options.map(([id, text]) => new Option(text, id, id === value, id === value));
  const before = [...select.options].map((option) => `${option.value} ${option.text}`).join();
  // A list that stays as it was keeps its place under the reader's keys.
  if (now.map((option) => `${option.value} ${option.text}`).join() !== before) select.replaceChildren(...now);
  select.value = value;
}

function fillPlaces({ choice, places }: Shown): void {
  placesField.hidden = places.length < 2;
  const ids = places.map(({ id }) => id).join();
  if (placeList.dataset['ids'] !== ids) {
    placeList.dataset['ids'] = ids;
    placeList.replaceChildren(
      ...places.map(({ id, name }) => {
        const input = make('input');
        input.type = 'checkbox';
        input.name = 'place';
        input.value = id;
        return make('label', [], input, ` ${name}`);
      }),
    );
  }
  for (const input of placeList.querySelectorAll('input'))
    input.checked = choice.places.includes(input.value);
}

function check(name: string, value: string): void {
  for (const input of form.querySelectorAll<HTMLInputElement>(`input[type=radio][name=${name}]`))
    input.checked = input.value === value;
}

/** Makes the form say what is shown. */
export function showForm(shown: Shown, catalogue: Catalogue, tasks: readonly NamedTask[]): void {
  const { choice } = shown;
  for (const [name, options] of Object.entries(listOffers(shown, catalogue, tasks)) as [List, Option[]][]) {
    fillList(name, options, choice[name]);
    const row = form.querySelector<HTMLElement>(`[data-of=${name}]`);
    if (row) row.hidden = !isUsed(name, choice);
  }
  fillPlaces(shown);
  check('theme', choice.theme);
  check('pinned', choice.pinned ? '1' : '');
  accentSwitch.checked = choice.accent !== '';
  accent.disabled = choice.accent === '';
  if (choice.accent !== '') accent.value = `#${choice.accent}`;
  size.value = choice.size === '' ? plainSize : choice.size;
  sizeSaid.value = `${size.value} %`;
  pin.disabled = !shown.pinnable;
}

/** The choice that the form says. */
export function readForm(): Choice {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    kind: kinds.find((kind) => kind === text('kind')) ?? 'muc',
    directive: text('directive'),
    clause: text('clause'),
    provision: text('provision'),
    plan: text('plan'),
    task: text('task'),
    first: text('first'),
    second: text('second'),
    agency: text('agency'),
    theme: text('theme'),
    accent: accentSwitch.checked ? accent.value.slice(1) : '',
    size: size.value === plainSize ? '' : size.value,
    places: data.getAll('place').filter((value) => typeof value === 'string'),
    pinned: text('pinned') === '1',
  };
}

/** Tells when somebody has chosen something; `isDrawn` where more changes of the same are on their way. */
export function listenToForm(changed: (isDrawn: boolean) => void): void {
  form.addEventListener('input', ({ target }) => {
    changed(target instanceof HTMLInputElement && ['color', 'range'].includes(target.type));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    need('builder-shown', HTMLElement).focus();
  });
}
