/** The words of the pictures: names of their parts, and the sentence that says what each shows. */
import type { DirectiveEntry } from '../../collections.ts';
import type { PicturesData, TaskShares, WordShares } from '../../core/formats/pictures-contract.ts';
import { capitalise, formatCount, formatShare, nameRelation, relationOrder, spellCount } from '../words.ts';

/** More rows than this are no picture any more; the table behind it has them all. */
export const mostRows = 60;

/** Parts of a plan's words, nearest to the directive first. */
export const wordParts = ['kept', 'changed', 'added', 'local'] as const satisfies (keyof WordShares)[];

const partNames: Record<keyof WordShares, string> = {
  kept: 'giữ lời',
  changed: 'đổi chữ',
  added: 'thêm',
  local: 'riêng của địa phương',
};

/** `added` → `thêm`. */
export const namePart = (part: keyof WordShares): string => partNames[part];

/** Parts of a plan's tasks: relations, nearest to the directive's wording first, then what is none. */
export const taskParts: readonly (keyof TaskShares)[] = [...relationOrder, 'possible', 'local'];

/** `possible` → `có thể liên quan`. */
export function nameTaskPart(part: keyof TaskShares): string {
  if (part === 'possible') return 'có thể liên quan';
  return part === 'local' ? 'riêng của địa phương' : nameRelation(part);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** All words of a plan's tasks. */
export const countWords = (words: WordShares): number => sum(wordParts.map((part) => words[part]));

/** All tasks of a plan. */
export const countTasks = (tasks: TaskShares): number => sum(taskParts.map((part) => tasks[part]));

/** `giữ lời 53 %, đổi chữ 10 %, thêm 24 %, riêng của địa phương 12 %`. */
export function sayWords(words: WordShares): string {
  const all = countWords(words);
  return wordParts.map((part) => `${namePart(part)} ${formatShare(share(words[part], all))}`).join(', ');
}

/** `1 nguyên văn, 3 gần nguyên văn, 5 riêng của địa phương`; kinds without a task are left out. */
export const sayTasks = (tasks: TaskShares): string =>
  taskParts
    .filter((part) => tasks[part] > 0)
    .map((part) => `${tasks[part]} ${nameTaskPart(part)}`)
    .join(', ');

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);

/** What the picture of words shows: all plans together, and the two at the ends. */
export function sayAllWords({ plans }: PicturesData, kind: string): string {
  const counted = plans.filter(({ words }) => countWords(words) > 0);
  const total = (part: keyof WordShares): number => sum(counted.map(({ words }) => words[part]));
  const all = sum(counted.map(({ words }) => countWords(words)));
  if (all === 0) return 'Chưa có nhiệm vụ nào để đếm chữ.';
  const parts = `${formatCount(total('kept'))} trên ${formatCount(all)} chữ (${formatShare(total('kept') / all)}) giữ lời của ${kind}, ${formatShare(total('changed') / all)} là chữ đổi khác, ${formatShare(total('added') / all)} là chữ thêm, ${formatShare(total('local') / all)} đứng trong nhiệm vụ riêng của địa phương.`;
  const sorted = counted
    .map(({ name, words }) => ({ name, kept: share(words.kept, countWords(words)) }))
    .sort((a, b) => b.kept - a.kept);
  const [most, least] = [sorted[0], sorted.at(-1)];
  const who =
    counted.length === 1 ? 'Trong các nhiệm vụ' : `Trong nhiệm vụ của ${spellCount(counted.length)} kế hoạch`;
  const ends =
    most && least && sorted.length > 1
      ? ` Giữ lời nhiều nhất là ${most.name} (${formatShare(most.kept)}), ít nhất là ${least.name} (${formatShare(least.kept)}).`
      : '';
  return `${who}, ${parts}${ends}`;
}

/** What the picture of tasks shows. */
export function sayAllTasks({ plans }: PicturesData, kind: string): string {
  const all = sum(plans.map(({ tasks }) => countTasks(tasks)));
  const of = (...parts: (keyof TaskShares)[]): number =>
    sum(plans.flatMap(({ tasks }) => parts.map((part) => tasks[part])));
  const near = of('verbatim', 'near-verbatim');
  const possible = of('possible');
  const local = of('local');
  return (
    `Trong ${formatCount(all)} nhiệm vụ, ${formatCount(all - possible - local)} lấy lại lời của ${kind}, ` +
    `trong đó ${formatCount(near)} nguyên văn hoặc gần nguyên văn; ${formatCount(possible)} có thể liên quan; ` +
    `${formatCount(local)} riêng của địa phương.`
  );
}

/** A clause with its sums over all places. */
export interface ClauseSum {
  clause: DirectiveEntry['clauses'][number];
  shares: PicturesData['clauses'][number];
  /** Provisions times places: what could be taken up, and what is. */
  possible: number;
  taken: number;
  own: number;
  local: number;
  tasks: number;
}

/** Sums over all places, in the order of the directive. */
export function sumClauses({ clauses }: DirectiveEntry, pictures: PicturesData): ClauseSum[] {
  const compared = pictures.plans.filter(({ tasks }) => countTasks(tasks) > 0).length;
  return pictures.clauses.flatMap((shares) => {
    const clause = clauses.find(({ id }) => id === shares.id);
    if (!clause) return [];
    const total = (key: 'own' | 'local' | 'tasks'): number =>
      sum(shares.additions.map((entry) => entry[key]));
    return [
      {
        clause,
        shares,
        possible: shares.provisions * compared,
        taken: sum(shares.taken),
        own: total('own'),
        local: total('local'),
        tasks: total('tasks'),
      },
    ];
  });
}

/** `mục 2 (5 trên 6 lượt)`: each provision in each place is one time. */
const times = ({ taken, possible, clause }: ClauseSum): string =>
  `${clause.label} (${formatCount(taken)} trên ${formatCount(possible)} lượt)`;

/** What the picture of clauses shows: the one taken up most, and the one taken up least. */
export function sayClauses(sums: readonly ClauseSum[], kind: string): string {
  const sorted = sums
    .filter(({ possible }) => possible > 0)
    .sort((a, b) => b.taken / b.possible - a.taken / a.possible);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least) return `Chưa có kế hoạch nào được đối chiếu với ${kind}.`;
  const none = sorted.filter(({ taken }) => taken === 0);
  const ends = `Được lấy lại đủ nhất là ${times(most)}, ít nhất là ${times(least)}.`;
  const rest =
    none.length > 0 ? ` ${capitalise(spellCount(none.length))} mục chưa thấy nơi nào lấy lại.` : '';
  return sorted.length === 1 ? `${capitalise(times(most))}.` : ends + rest;
}

/** What the picture of additions shows; `sums` come most first. */
export function sayAdditions(sums: readonly ClauseSum[], elsewhere: PicturesData['elsewhere']): string {
  const outside = sum(elsewhere.map(({ own, local }) => own + local));
  const all = sum(sums.map(({ own, local }) => own + local)) + outside;
  const [most] = sums;
  if (!most || all === 0) return 'Chưa thấy địa phương thêm chữ nào.';
  const words = most.own + most.local;
  return (
    `Địa phương thêm nhiều nhất ở ${most.clause.label}: ${formatCount(words)} trên ${formatCount(all)} chữ ` +
    `không có trong đoạn được lấy lại (${formatShare(words / all)}), trong đó ${formatCount(most.local)} chữ ở ` +
    `${spellCount(most.tasks)} nhiệm vụ riêng.`
  );
}

/** What is said of a pair's order in time: never more than its dates give. */
export function sayOrder(earlier: string | null, dates: readonly (string | null)[]): string {
  if (earlier !== null) return 'Bản ghi ngày sớm hơn đứng trước.';
  return dates.includes(null)
    ? 'Chưa rõ bên nào có trước: có bản nguồn không ghi ngày.'
    : 'Hai bản cùng ngày: chưa rõ bên nào có trước.';
}

/** What the picture of shared wording shows. */
export function sayShared({ plans, shared }: PicturesData, kind: string): string {
  const possible = (plans.length * (plans.length - 1)) / 2;
  if (possible === 0) return 'Cần hai kế hoạch trở lên mới so được.';
  if (shared.count === 0)
    return `Trong ${formatCount(possible)} cặp kế hoạch, chưa thấy cặp nào có chung một đoạn lời mà ${kind} không có.`;
  const [most] = shared.pairs;
  const name = (id: string): string => plans.find((plan) => plan.id === id)?.name ?? id;
  const top = most
    ? ` Nhiều nhất là ${name(most.a)} và ${name(most.b)}: ${formatCount(most.words)} chữ trong ${spellCount(most.count)} đoạn.`
    : '';
  return `${formatCount(shared.count)} trên ${formatCount(possible)} cặp kế hoạch có chung những đoạn lời mà ${kind} không có.${top}`;
}
