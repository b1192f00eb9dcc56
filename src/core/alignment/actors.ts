/** Which body a provision speaks to. */
import { uncorrected } from '../document/corrected.ts';
import type { Role, RoleToken } from '../text/roles.ts';
import { fold } from '../text/syllable.ts';
import { tokensOf } from './reading.ts';

/**
 * Words that begin what the body is to do; the bodies addressed stand before the first of them.
 * `Đảng đoàn Quốc hội, Ban cán sự đảng Chính phủ | chỉ đạo rà soát, sửa đổi, bổ sung …`
 */
const verbs = [
  'chỉ đạo', // Đảng đoàn Hội đồng nhân dân tỉnh chỉ đạo rà soát
  'lãnh đạo', // Ban cán sự đảng Chính phủ lãnh đạo, chỉ đạo tổ chức thực hiện
  'chủ trì', // Ban Tuyên giáo Trung ương chủ trì, phối hợp với
  'phối hợp', // Văn phòng Trung ương Đảng phối hợp với Ban Kinh tế Trung ương
  'xây dựng', // Các ban cán sự đảng … xây dựng Kế hoạch tổ chức quán triệt
  'đẩy mạnh', // Đảng đoàn Mặt trận Tổ quốc … đẩy mạnh công tác tuyên truyền
  'nghiên cứu', // Các tỉnh ủy, thành ủy … nghiên cứu, quán triệt
  'phổ biến', // … tổ chức phổ biến, quán triệt
  'quán triệt', // Các tổ chức cơ sở đảng trực thuộc Thị ủy phổ biến, quán triệt
  'tham mưu', // Ban Tuyên giáo Thị ủy tham mưu tổ chức nghiên cứu
  'căn cứ', // UBND thị xã căn cứ Kế hoạch của tỉnh
  'tăng cường', // tăng cường tuyên truyền, vận động hội viên
  'hướng dẫn', // hướng dẫn, theo dõi, kiểm tra
  'triển khai', // triển khai thực hiện Kết luận
  'ban hành', // ban hành Kế hoạch của Ủy ban nhân dân
  'trách nhiệm', // có trách nhiệm lãnh đạo, chỉ đạo
  'phát huy', // Phát huy vai trò của Mặt trận Tổ quốc
  'theo dõi', // theo dõi, kiểm tra, đánh giá
].map((verb) => fold(verb).split(' '));
/** By first syllable, the second ones. */
const verbsByFirst: ReadonlyMap<string | undefined, ReadonlySet<string | undefined>> = new Map(
  [...Map.groupBy(verbs, ([first]) => first)].map(([first, own]) => [
    first,
    new Set(own.map(([, second]) => second)),
  ]),
);

/** Whether two neighbouring tokens are such a verb: it hands a task over and says nothing of it. */
export function isHandingOver(first: RoleToken | undefined, second: RoleToken | undefined): boolean {
  return second !== undefined && verbsByFirst.get(first?.fold)?.has(second.fold) === true;
}

/** How a sentence closes that says only that there are rules: `tăng cường giám sát thực hiện theo quy định`. */
const closing = ['theo', 'quy', 'dinh'];

/** Whether the token at a place and the next stand in such a closing formula. */
export function isClosing(tokens: readonly RoleToken[], at: number): boolean {
  return [at, at - 1].some((from) => closing.every((word, step) => tokens[from + step]?.fold === word));
}

/** An address names its first body within so many words: `Các đồng chí trong Ban Thường vụ Tỉnh ủy`. */
const latestStart = 6;
/** And it ends somewhere: a longer list is no address, the verb is one that the table lacks. */
const longestAddress = 60;

/**
 * Bodies named before the first verb: those that the provision is addressed to.
 *
 * @param tokens A provision's tokens with roles.
 * @returns Roles, none twice; empty where the text begins with a verb or names nobody.
 */
export function addresseesOf(tokens: readonly RoleToken[]): ReadonlySet<Role> {
  const actors = new Set<Role>();
  for (let at = 0; at < longestAddress; at++) {
    const token = tokens[at];
    if (token === undefined || isHandingOver(token, tokens[at + 1])) break;
    if (actors.size === 0 && at > latestStart) break;
    if (token.role !== null) actors.add(token.role);
  }
  return actors;
}

/** All bodies named in a text, e.g. in a line `Cơ quan thực hiện: …`. */
export function bodiesIn(text: string): ReadonlySet<Role> {
  return new Set(tokensOf(uncorrected(text)).flatMap(({ role }) => (role === null ? [] : [role])));
}

/**
 * Likeness of two sets of addressees: shared over all (Jaccard). A provision for one body fits that
 * body's task better than one for several.
 *
 * @returns 0–1; 0 where either is empty.
 */
export function actorLikeness(task: ReadonlySet<Role>, target: ReadonlySet<Role>): number {
  if (task.size === 0 || target.size === 0) return 0;
  let shared = 0;
  for (const actor of task) if (target.has(actor)) shared += 1;
  return shared / (task.size + target.size - shared);
}
