/** What the page says of a choice, and of two plans that stand side by side. */
import type { Place } from '../../components/pair/places.ts';
import { sayReview } from '../../components/words.ts';
import type { TwoPlansGroup } from '../../core/comparison/two-plans.ts';
import { views, type Choice, type View } from './address.ts';

/** How many provisions, or tasks of their own, each view shows. */
export type Counts = Record<View, number>;

/** Counts the rows of each kind; `local` counts tasks. */
export function countViews(groups: readonly TwoPlansGroup[]): Counts {
  const counts = Object.fromEntries(views.map((view) => [view, 0])) as Counts;
  for (const row of groups.flatMap(({ rows }) => rows))
    if (row.kind === 'local') counts.local += row.tasks.flat().length;
    else counts[row.takers] += 1;
  return counts;
}

/** The names of the views. */
export function nameViews([first, second]: [Place, Place]): Record<View, string> {
  return {
    both: 'cả hai lấy lại',
    first: `chỉ ${first.name}`,
    second: `chỉ ${second.name}`,
    neither: 'chưa thấy ở cả hai',
    local: 'nhiệm vụ riêng',
  };
}

/** The summary: read aloud when two plans have been set side by side. */
export function sayCounts(counts: Counts, places: [Place, Place], kind: string): string {
  const names = places.map(({ name }) => name).join(' và ');
  const { both, first, second, neither, local } = counts;
  const total = both + first + second + neither;
  const [one, other] = places.map(sayReview);
  const reviews =
    one === other ? [`Cả hai: ${one}`] : places.map((place) => `${place.name}: ${sayReview(place)}`);
  return (
    `${names}: trong ${total} đoạn của ${kind}, cả hai lấy lại ${both}, chỉ ${places[0].name} ${first}, ` +
    `chỉ ${places[1].name} ${second}, chưa thấy ở cả hai ${neither}; ${local} nhiệm vụ là riêng của từng nơi. ` +
    reviews.join(' ')
  );
}

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Why a choice cannot be shown; null where it can. */
export function sayWrong({ a, b }: Choice, known: ReadonlyMap<string, Place>): string | null {
  const unknown = [a, b].filter((id) => id !== '' && !known.has(id));
  if (unknown.length > 0)
    return `Không có kế hoạch nào mang mã ${unknown.map((id) => `“${cut(id)}”`).join(' và ')}. Chọn trong danh sách.`;
  if (a === '' && b === '') return 'Chọn hai nơi rồi bấm “Đặt cạnh nhau”.';
  if (a === '' || b === '') return `Đã có ${known.get(a || b)?.name ?? ''}. Chọn thêm nơi thứ hai.`;
  return a === b ? 'Hai bên đang là cùng một kế hoạch. Chọn một nơi khác.' : null;
}
