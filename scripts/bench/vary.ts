import { pick, shuffle, type Random } from './random.ts';

/** Verbs that plans use for each other: exchanging them changes a text the way local drafters do. */
const alike = [
  ['tăng cường', 'đẩy mạnh', 'chú trọng'],
  ['thúc đẩy', 'khuyến khích', 'tạo động lực'],
  ['hoàn thiện', 'bổ sung', 'rà soát'],
  ['phát triển', 'mở rộng', 'xây dựng'],
  ['nâng cao', 'cải thiện', 'củng cố'],
  ['triển khai', 'tổ chức', 'thực hiện'],
  ['hỗ trợ', 'tạo điều kiện', 'ưu tiên'],
] as const;
const anyAlike = new RegExp(alike.flat().join('|'), 'gu');

const exchanged = 0.2;
const dropped = 0.1;
const placed = 0.15;

/** A plan like the given one, of another place: tasks in another order, some left out, words exchanged. */
export function varyPlan(source: string, oldPlace: string, place: string, random: Random): string {
  const renamed = source.replaceAll(oldPlace, place).replaceAll(oldPlace.toUpperCase(), place.toUpperCase());
  const blocks = renamed.split(/\n{2,}/u);
  const varied: string[] = [];
  let tasks: string[] = [];
  for (const block of [...blocks, '']) {
    if (isWholeTask(block)) {
      tasks.push(varyTask(block, place, random));
      continue;
    }
    varied.push(...dropSome(shuffle(tasks, random), random), block);
    tasks = [];
  }
  return varied.join('\n\n');
}

/** A bullet that ends where it stands; one that goes on after a page break must keep its place. */
function isWholeTask(block: string): boolean {
  return block.startsWith('- ') && /[.;]$/u.test(block);
}

function dropSome(tasks: string[], random: Random): string[] {
  return tasks.filter((_, i) => i === 0 || random() >= dropped);
}

function varyTask(task: string, place: string, random: Random): string {
  const words = task.replace(anyAlike, (verb) => {
    const row = alike.find((verbs) => verbs.some((other) => other === verb)) ?? [verb];
    return random() < exchanged ? pick(row, random) : verb;
  });
  return random() < placed ? words.replace(/[.;]$/u, (end) => ` trên địa bàn ${place}${end}`) : words;
}
