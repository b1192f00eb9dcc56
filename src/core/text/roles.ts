/**
 * Bodies that stand for each other between levels: what a directive says of the Central Committee, the
 * National Assembly or the Government, a plan says of the provincial committee, council or authority.
 */
import type { Token } from './tokens.ts';
import { isOneEditAway } from './edit.ts';
import { tokenise } from './tokens.ts';

export const roles = [
  'committee',
  'legislature',
  'executive',
  'front',
  'youth',
  'propaganda',
  'personnel',
  'inspection',
  'office',
  'economy',
] as const;
export type Role = (typeof roles)[number];

/** A token, or several that name one body; `role` is null for everything that names none. */
export interface RoleToken extends Token {
  role: Role | null;
}

/** Names of bodies, longest forms included; `line` is a real line that has the name. */
export const bodies: readonly { name: string; role: Role; line: string }[] = [
  {
    name: 'ban chấp hành trung ương đảng',
    role: 'committee',
    line: 'của Ban Chấp hành Trung ương Đảng khóa XI',
  },
  { name: 'ban chấp hành trung ương', role: 'committee', line: 'của Ban Chấp hành Trung ương về tiếp tục' },
  { name: 'ban chấp hành đảng bộ', role: 'committee', line: 'Ban Chấp hành Đảng bộ tỉnh' },
  { name: 'bộ chính trị', role: 'committee', line: 'báo cáo Bộ Chính trị, Ban Bí thư' },
  { name: 'ban bí thư', role: 'committee', line: 'báo cáo Bộ Chính trị, Ban Bí thư' },
  { name: 'ban cán sự đảng', role: 'committee', line: 'các đảng đoàn, ban cán sự đảng, các ban của Tỉnh ủy' },
  { name: 'ban thường vụ tỉnh ủy', role: 'committee', line: 'báo cáo Ban Thường vụ Tỉnh ủy' },
  { name: 'ban thường vụ thành ủy', role: 'committee', line: 'báo cáo Ban Thường vụ Thành ủy để theo dõi' },
  { name: 'ban thường vụ thị ủy', role: 'committee', line: 'tham mưu Ban Thường vụ Thị ủy sơ kết' },
  { name: 'ban thường vụ huyện ủy', role: 'committee', line: 'báo cáo Ban Thường vụ Huyện ủy' },
  { name: 'ban thường vụ', role: 'committee', line: 'T/M BAN THƯỜNG VỤ' },
  { name: 'ban thường vụ thành đoàn', role: 'youth', line: 'Ban Thường vụ Thành Đoàn, quận ủy, huyện ủy' },
  { name: 'ban thường vụ tỉnh đoàn', role: 'youth', line: 'Các ban cán sự đảng, đảng đoàn, BTV Tỉnh đoàn' },
  { name: 'ban thường vụ đảng ủy', role: 'committee', line: 'báo cáo Ban Thường vụ Đảng ủy' },
  { name: 'tỉnh ủy', role: 'committee', line: 'Các tỉnh ủy, thành ủy, ban đảng' },
  { name: 'thành ủy', role: 'committee', line: 'Các tỉnh ủy, thành ủy, ban đảng' },
  { name: 'thị ủy', role: 'committee', line: 'Các huyện ủy, thị ủy, thành ủy' },
  { name: 'huyện ủy', role: 'committee', line: 'Các huyện ủy, thị ủy, thành ủy' },
  { name: 'quận ủy', role: 'committee', line: 'các quận ủy, huyện ủy' },
  { name: 'đảng ủy', role: 'committee', line: 'đảng ủy trực thuộc Tỉnh ủy' },
  { name: 'ủy ban thường vụ quốc hội', role: 'legislature', line: 'Ủy ban Thường vụ Quốc hội (UBTVQH)' },
  { name: 'quốc hội', role: 'legislature', line: 'Đảng đoàn Quốc hội, Ban cán sự đảng Chính phủ' },
  {
    name: 'hội đồng nhân dân',
    role: 'legislature',
    line: 'Đảng đoàn Hội đồng nhân dân tỉnh chỉ đạo rà soát',
  },
  {
    name: 'thủ tướng chính phủ',
    role: 'executive',
    line: 'của Thủ tướng Chính phủ về phát triển thị trường',
  },
  { name: 'chính phủ', role: 'executive', line: 'theo Nghị định của Chính phủ' },
  {
    name: 'ban cán sự đảng chính phủ',
    role: 'executive',
    line: 'Ban cán sự đảng Chính phủ lãnh đạo, chỉ đạo',
  },
  {
    name: 'ban cán sự đảng ủy ban nhân dân',
    role: 'executive',
    line: 'Ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo',
  },
  { name: 'ủy ban nhân dân', role: 'executive', line: 'UBND thị xã căn cứ Kế hoạch của tỉnh' },
  {
    name: 'ủy ban mặt trận tổ quốc',
    role: 'front',
    line: 'Đảng đoàn Ủy ban Mặt trận Tổ quốc và các tổ chức',
  },
  { name: 'mặt trận tổ quốc', role: 'front', line: 'Phát huy vai trò của Mặt trận Tổ quốc Việt Nam' },
  {
    name: 'ban bí thư trung ương đoàn thanh niên cộng sản hồ chí minh',
    role: 'youth',
    line: 'Ban Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh, hội quần chúng',
  },
  {
    name: 'đoàn thanh niên cộng sản hồ chí minh',
    role: 'youth',
    line: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  },
  { name: 'tỉnh đoàn', role: 'youth', line: 'Các ban cán sự đảng, đảng đoàn, BTV Tỉnh đoàn' },
  { name: 'thành đoàn', role: 'youth', line: 'Ban Thường vụ Thành Đoàn' },
  { name: 'ban tuyên giáo và dân vận', role: 'propaganda', line: 'Ban Tuyên giáo và Dân vận Trung ương' },
  { name: 'ban tuyên giáo', role: 'propaganda', line: 'Ban Tuyên giáo Trung ương chủ trì, phối hợp' },
  { name: 'ban tổ chức', role: 'personnel', line: 'Ban Tổ chức Tỉnh ủy' },
  { name: 'ủy ban kiểm tra', role: 'inspection', line: 'Ủy ban Kiểm tra Tỉnh ủy' },
  { name: 'văn phòng', role: 'office', line: 'Văn phòng Trung ương Đảng phối hợp với Ban Kinh tế' },
  { name: 'ban kinh tế', role: 'economy', line: 'phối hợp với Ban Kinh tế Trung ương theo dõi' },
];

/** Offices whose bare name is an ordinary word: only with a level behind it do they name the body. */
const needsLevel: ReadonlySet<string> = new Set(['văn phòng', 'ban tổ chức', 'ban kinh tế']);

/** Words behind the name that say of which level the body is. */
const levels = [
  'trung ương đảng',
  'trung ương',
  'việt nam',
  'tỉnh ủy',
  'thành ủy',
  'thị ủy',
  'huyện ủy',
  'quận ủy',
  'đảng ủy',
  'các cấp',
  'thành phố',
  'thị xã',
  'tỉnh',
  'huyện',
  'quận',
  'xã',
  'phường',
] as const;

interface Phrase {
  tokens: readonly Token[];
  role: Role | null;
  needsLevel: boolean;
}

function phrasesByFirst(rows: readonly { name: string; role: Role | null }[]): ReadonlyMap<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  const phrases = rows.map(({ name, role }) => ({
    tokens: tokenise(name),
    role,
    needsLevel: needsLevel.has(name),
  }));
  phrases.sort((a, b) => b.tokens.length - a.tokens.length);
  for (const phrase of phrases) {
    const first = phrase.tokens[0]?.fold ?? '';
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  return table;
}

const bodyTable = phrasesByFirst(bodies);
const levelTable = phrasesByFirst(levels.map((name) => ({ name, role: null })));

/** Names of so many syllables are still told apart when one letter of them is wrong. */
const shortestLong = 3;

/**
 * Whether the phrase stands at `at`. Of the syllables that have marks at most half may have wrong ones, and
 * in a name of three syllables or more one may have one wrong letter behind the first syllable: a long name
 * damaged by recognition is still that name (`Hội đồng nhàn dân tỉnh`, `Ban cán sự đảnng`), a short word with
 * another mark is another word. Text without any marks fits too.
 */
function fits(phrase: Phrase, tokens: readonly Token[], at: number): boolean {
  let damaged = 0;
  let misspelt = 0;
  for (let offset = 0; offset < phrase.tokens.length; offset++) {
    const [wanted, token] = [phrase.tokens[offset], tokens[at + offset]];
    if (wanted === undefined || token === undefined || token.kind !== wanted.kind) return false;
    if (token.fold !== wanted.fold) {
      if (!isOneEditAway(token.fold, wanted.fold)) return false;
      misspelt += 1;
    }
    // A comma ends a name: `tỉnh ủy, thành ủy` are two.
    if (offset > 0 && token.start - (tokens[at + offset - 1]?.end ?? 0) > 1) return false;
    if (token.key !== wanted.key && token.key !== token.fold) damaged += 1;
  }
  const most = phrase.tokens.length >= shortestLong ? 1 : 0;
  return misspelt <= most && damaged <= (phrase.tokens.length - 1) / 2;
}

function phraseAt(tokens: readonly Token[], at: number, table: ReadonlyMap<string, Phrase[]>): Phrase | null {
  const rows = table.get(tokens[at]?.fold ?? '');
  return rows?.find((phrase) => fits(phrase, tokens, at)) ?? null;
}

/** The words for a body's level, where they stand right behind its name. */
function levelBehind(tokens: readonly Token[], at: number): Phrase | null {
  const gap = (tokens[at]?.start ?? Infinity) - (tokens[at - 1]?.end ?? 0);
  return gap > 1 ? null : phraseAt(tokens, at, levelTable);
}

/**
 * Joins the syllables that name a body into one token with its role, the words for its level
 * included (`Ban Tuyên giáo Tỉnh ủy`, `Hội đồng nhân dân thành phố`).
 *
 * @param tokens What `tokenise` made of a text.
 * @returns Tokens in the same order; a joined one has the span of all its syllables.
 */
export function withRoles(tokens: readonly Token[]): RoleToken[] {
  const joined: RoleToken[] = [];
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const body = phraseAt(tokens, at, bodyTable);
    const level = body === null ? null : levelBehind(tokens, at + body.tokens.length);
    if (body === null || (body.needsLevel && level === null)) {
      const { start, end, key, fold, kind } = token;
      joined.push({ start, end, key, fold, kind, role: null });
      at += 1;
      continue;
    }
    const length = body.tokens.length + (level?.tokens.length ?? 0);
    const parts = tokens.slice(at, at + length);
    const key = parts.map((part) => part.key).join(' ');
    const end = parts.at(-1)?.end ?? token.end;
    joined.push({ ...token, end, key, fold: parts.map((part) => part.fold).join(' '), role: body.role });
    at += length;
  }
  return joined;
}
