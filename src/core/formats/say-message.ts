/** The program's messages in the words of the site: it speaks English to developers, Vietnamese to readers. */
import type { MessageData } from './contract.ts';
import { sayRemark } from './say-remark.ts';

/** What was quoted in a message, in order. */
const quoted = (reason: string): string[] =>
  [...reason.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words);

const sentences: Record<string, (quotes: string[], reason: string) => string> = {
  numbering: ([number = '']) =>
    `Số “${number}” không nối tiếp số đứng trước; số in trên bản nguồn được giữ nguyên.`,
  unrecognised: ([words = '']) =>
    `Chưa rõ phần này thuộc đâu trong văn bản: “${words}”. Chữ vẫn đăng đúng chỗ.`,
  normalised: () => 'Tệp dùng cách mã hóa chữ khác; đã đọc về dạng thống nhất, chữ không đổi.',
  'fact-differs': ([mine = '', text = '']) => `Phần thông tin ghi “${mine}”, còn bản nguồn ghi “${text}”.`,
  'no-provisions': () => 'Không thấy mục, khoản hay gạch đầu dòng nào; có thể mất số hoặc mất ngắt dòng.',
  'ambiguous-reference': (_, reason) =>
    `Số ${/Found (\S+),/.exec(reason)?.[1] ?? 'văn bản'} có thể là của hai văn bản nên chưa gắn liên kết.`,
  container: (_, reason) =>
    sayRemark(reason) ?? 'Khi lấy chữ ra khỏi tệp Word, PDF hoặc HTML có chỗ cần xem lại.',
  'stale-decision': ([task]) =>
    `Một quyết định rà soát${task ? ` về nhiệm vụ “${task}…”` : ''} không còn khớp vì lời văn đã đổi; mối ấy trở về là đề xuất.`,
};

/** A message as a sentence for readers; a rule without words of its own is quoted as it is. */
export function sayMessage({ rule, reason }: Pick<MessageData, 'rule' | 'reason'>): string {
  return sentences[rule]?.(quoted(reason), reason) ?? reason;
}

/** Messages that say the same, with the lines that they speak of. */
export interface MessageGroup {
  said: string;
  level: MessageData['level'];
  /** Name of the file, without its folder. */
  file: string;
  /** Lines from 1, ascending, each once. */
  lines: number[];
}

/** Puts together what would be said several times; in the order in which it is first said. */
export function groupMessages(messages: readonly MessageData[]): MessageGroup[] {
  const groups = Map.groupBy(
    messages,
    (message) => `${message.file} ${message.level} ${sayMessage(message)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const lines = [...new Set(group.map(({ line }) => line))].sort((a, b) => a - b);
    return [{ said: sayMessage(first), level: first.level, file: first.file.split('/').at(-1) ?? '', lines }];
  });
}
