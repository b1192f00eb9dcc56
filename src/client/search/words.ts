/** What the search says, in Vietnamese. */
import { formatCount } from '../../components/words.ts';
import type {
  FacetName,
  Hit,
  MergedSite,
  NamedDocument,
  Relaxation,
  SearchOutcome,
  SortOrder,
  Suggestion,
} from '../../core/search/types.ts';

export const facetTitles: Record<FacetName, string> = {
  directive: 'Văn bản Trung ương',
  clause: 'Mục của văn bản Trung ương',
  place: 'Nơi ban hành',
  kind: 'Phần của văn bản',
  agency: 'Cơ quan được giao',
  deadline: 'Thời hạn',
  relation: 'Quan hệ với Trung ương',
  type: 'Loại văn bản',
  year: 'Năm ban hành',
};

export const sortNames: Record<SortOrder, string> = {
  relevance: 'sát lời nhất',
  place: 'nơi ban hành',
  date: 'ngày ban hành, mới trước',
};

const kindNames: Record<Hit['kind'], string> = {
  heading: 'tên mục',
  provision: 'đoạn của văn bản Trung ương',
  task: 'nhiệm vụ',
  organisation: 'tổ chức thực hiện',
  target: 'mục tiêu, chỉ tiêu',
  purpose: 'mục đích, yêu cầu',
  other: 'phần khác',
};

/** `task` → `nhiệm vụ`. */
export const nameHitKind = (kind: Hit['kind']): string => kindNames[kind];

/** Said where nothing has been asked yet. */
export const invitation = 'Gõ không dấu cũng được. Số văn bản gõ cách nào cũng được: 69-KL/TW, 69 kl tw.';

const quote = (text: string): string => `“${text}”`;

/** How much was found, and for what: the sentence that is announced. */
export function sayFound({ request, asked, total, documents, named }: SearchOutcome): string {
  if (!asked) return 'Gõ chữ cần tìm; chỉ có dấu câu hoặc chữ bị loại thì chưa tìm được.';
  const text = quote(request.text);
  const isNarrowed = Object.keys(request.filters).length > 0;
  if (total === 0 && isNarrowed) return `Không thấy ${text} trong phần đã lọc.`;
  if (total === 0)
    return named.length > 0 ? `Không thấy chỗ nào nêu ${text}.` : `Không thấy ${text} trong các văn bản.`;
  const where = documents === 1 ? 'trong một văn bản' : `trong ${formatCount(documents)} văn bản`;
  return `${formatCount(total)} kết quả ${where} cho ${text}${isNarrowed ? ', đã lọc' : ''}.`;
}

/** What had to be given up to find anything, a sentence each. */
export function sayRelaxed(relaxed: readonly Relaxation[]): string[] {
  return relaxed.map((relaxation) => {
    switch (relaxation.kind) {
      case 'accents':
        return 'Không thấy đúng dấu như đã gõ, nên tìm cả chữ khác dấu.';
      case 'nearness':
        return 'Không thấy các chữ đi liền nhau, nên tìm chỗ có đủ các chữ.';
      case 'beginning':
        return `Tìm cả những chữ bắt đầu bằng ${quote(relaxation.word)}.`;
      case 'words':
        return `Không có chỗ nào đủ các chữ, nên tìm chỗ thiếu ${relaxation.missing.map(quote).join(', ')}.`;
    }
  });
}

/** What the button below the results does. */
export const sayMore = ({ groups, documents }: SearchOutcome): string =>
  `Xem thêm văn bản (đang hiện ${formatCount(groups.length)} trên ${formatCount(documents)})`;

/** Sites whose documents are not in the results. */
export function saySilent(sites: readonly MergedSite[]): string[] {
  return sites
    .filter(({ answered }) => !answered)
    .map(({ name }) => `Trang ${name} không trả lời, nên chưa tìm ở đó.`);
}

const suggestionReasons: Record<Suggestion['kind'], string> = {
  spelling: 'chữ gần giống',
  'without-accents': 'không kể dấu',
  'fewer-words': 'ít chữ hơn',
};

/** `chữ gần giống, 12 kết quả` */
export const saySuggestion = ({ kind, count }: Suggestion): string =>
  `${suggestionReasons[kind]}, ${formatCount(count)} kết quả`;

/** `được viện dẫn 12 lần trong 4 văn bản` */
export const sayMentions = ({ mentions, citedBy }: NamedDocument): string =>
  `Được viện dẫn ${formatCount(mentions)} lần trong ${formatCount(citedBy)} văn bản`;
