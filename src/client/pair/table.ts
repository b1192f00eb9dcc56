/** Drawing two plans side by side: the provision, what the one does, what the other does. */
import type { Place } from '../../components/pair/places.ts';
import {
  capitalise,
  citeLabel,
  formatShare,
  nameMethod,
  nameRelation,
  nameStatus,
} from '../../components/words.ts';
import {
  plainText,
  type Answer,
  type LocalRow,
  type TwoPlansGroup,
  type TwoPlansRow,
} from '../../core/comparison/two-plans.ts';
import type { PairData } from '../../core/formats/comparison-contract.ts';
import { make, makeLink, type Child } from '../element.ts';
import { keepNumbers } from '../unbroken.ts';
import { drawProvision, drawTask } from './marked.ts';

/** The directive and the two plans that the table is of. */
export interface Couple {
  /** Address of the site, ending in a slash. */
  base: string;
  directive: string;
  /** `Kết luận số 69-KL/TW`; `Kết luận`. */
  name: string;
  kind: string;
  places: [first: Place, second: Place];
}

const whoseIs = ({ type, name }: Place): string => `${type} ${name}`;

function drawWho(whose: string, address: string, label: string, isStrong: boolean): HTMLElement {
  const link = makeLink(address, label);
  if (isStrong) link.className = 'first';
  return make('p', ['who'], make('span', ['whose'], `${whose}, `), link);
}

/** `phỏng theo · giữ 64 % · thêm 24 %` */
function drawRelation(pair: PairData): HTMLElement {
  const { relation, inserted, omitted, confidence, status, method, compared } = pair;
  const isClear = confidence === 'strong' || status === 'accepted';
  const word = make(
    'span',
    ['relation', !isClear && 'possible'],
    isClear ? nameRelation(relation) : 'có thể liên quan',
  );
  const shares = compared
    ? [`giữ ${formatShare(1 - omitted)}`, `thêm ${formatShare(inserted)}`]
    : [`căn cứ: ${nameMethod(method)}`];
  const said = status === 'proposed' ? shares : [...shares, nameStatus(status)];
  return make('p', ['tie', status], word, ` · ${said.join(' · ')}`);
}

function drawHole({ name, tasks, reviewed }: Place): HTMLElement {
  const isReviewed = tasks > 0 && reviewed === tasks;
  return make(
    'div',
    ['hole'],
    make('b', [], isReviewed ? 'Đã rà soát: không có' : 'Chưa thấy nhiệm vụ tương ứng'),
    make('span', ['whose'], ` ở ${name}`),
  );
}

/** What one plan has beside a provision. */
function drawAnswers(
  answers: readonly Answer[],
  side: 0 | 1,
  { base, directive, places }: Couple,
): HTMLElement {
  const place = places[side];
  const cell = make('td', [side === 0 ? 'of-first' : 'of-second', answers.length === 0 && 'none']);
  if (answers.length === 0) cell.append(drawHole(place));
  for (const { pair, sentences } of answers)
    cell.append(
      make(
        'div',
        ['answer'],
        drawWho(
          whoseIs(place),
          `${base}${directive}/${place.id}/#${pair.task}`,
          citeLabel(pair.taskLabel),
          false,
        ),
        drawRelation(pair),
        ...drawTask(sentences),
      ),
    );
  return cell;
}

function drawLocal(
  tasks: readonly LocalRow[],
  side: 0 | 1,
  { base, directive, places }: Couple,
): HTMLElement {
  const place = places[side];
  const cell = make('td', [side === 0 ? 'of-first' : 'of-second', tasks.length === 0 && 'none']);
  for (const { task, label, ...received } of tasks)
    cell.append(
      make(
        'div',
        ['answer'],
        drawWho(whoseIs(place), `${base}${directive}/${place.id}/#${task}`, citeLabel(label), false),
        make('p', ['tie'], make('span', ['relation'], `riêng của ${place.name}`)),
        ...drawProvision(plainText(received)),
      ),
    );
  return cell;
}

function drawRow(row: TwoPlansRow, above: string, couple: Couple): HTMLTableRowElement {
  const tr = make('tr', ['row', row.kind === 'local' && 'local']);
  if (row.kind === 'local') {
    tr.dataset['view'] = 'local';
    tr.append(
      make('td', ['of-directive', 'none'], make('div', ['hole'], `${couple.kind} không có đoạn tương ứng.`)),
      ...([0, 1] as const).map((side) => drawLocal(row.tasks[side], side, couple)),
    );
    return tr;
  }
  tr.id = row.target;
  tr.dataset['view'] = row.takers;
  const short = above && row.label.startsWith(`${above}, `) ? row.label.slice(above.length + 2) : row.label;
  const address = `${couple.base}${couple.directive}/#${row.target}`;
  tr.append(
    make(
      'td',
      ['of-directive'],
      drawWho(couple.kind, address, capitalise(short), true),
      ...drawProvision(row.sentences),
    ),
    ...([0, 1] as const).map((side) => drawAnswers(row.answers[side], side, couple)),
  );
  return tr;
}

function drawHeading(heading: TwoPlansGroup['heading']): HTMLTableRowElement {
  const words: Child[] = heading
    ? [heading.num !== '' && make('span', ['number'], `${heading.num} `), ...keepNumbers(heading.text)]
    : [make('span', ['ours'], 'Nhiệm vụ riêng khác')];
  const cell = make('th', [], ...words);
  cell.colSpan = 3;
  cell.scope = 'rowgroup';
  return make('tr', ['clause'], cell);
}

/** What a clause is called in the labels of its provisions: the part that all of them begin with. */
function labelAbove(rows: readonly TwoPlansRow[]): string {
  const first = rows.find((row) => row.kind === 'provision');
  return first ? first.label.split(', ').slice(0, -1).join(', ') : '';
}

/** The table of a couple; each row says in `data-view` which of the two takes its provision up. */
export function drawTable(groups: readonly TwoPlansGroup[], couple: Couple): HTMLTableElement {
  const heads = [couple.name, ...couple.places.map(({ type, name }) => `${type} của ${name}`)].map((text) => {
    const head = make('th', [], ...keepNumbers(text));
    head.scope = 'col';
    return head;
  });
  const names = couple.places.map(({ name }) => name).join(' và ');
  const bodies = groups.map(({ heading, rows }) => {
    const above = labelAbove(rows);
    return make('tbody', [], drawHeading(heading), ...rows.map((row) => drawRow(row, above, couple)));
  });
  return make(
    'table',
    ['trio'],
    make('caption', ['hidden-text'], `${names}, theo từng đoạn của ${couple.name}`),
    make('thead', [], make('tr', [], ...heads)),
    ...bodies,
  );
}
