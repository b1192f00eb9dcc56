import { Document, isMap, isScalar, type Pair } from 'yaml';
import type { Circulation } from '../../src/core/document/secrecy.ts';
import type { DraftFacts } from './draft-facts.ts';

/** What document.yaml says besides the facts of the text. */
export interface Particulars {
  /** Id of the directive that a plan carries out; null for a directive. */
  directive: string | null;
  /** False where the text names the directive neither by number nor by title. */
  namesDirective: boolean;
  publication: string | null;
  /** Set where a person allowed a marked paper. */
  circulation: Circulation | null;
}

const heading =
  ' Những gì chính văn bản ghi; null là bản nguồn không ghi. Dòng bắt đầu bằng # là chỗ cần xem lại:\n' +
  ' đối chiếu với bản nguồn, sửa nếu sai, rồi xóa dòng đó.';

const wanted =
  'cần nguồn công bố: địa chỉ trang đã đăng, hoặc "bản giấy"; người đọc phải biết văn bản lấy từ đâu';

/** Said of a plan whose text does not say that it carries out the directive under which it is filed. */
export const unnamedDirective =
  'văn bản không nhắc đến số hay tên của văn bản này; xem lại có đúng là thực hiện văn bản này không';

/** Writes a document.yaml: every fact, and above each missing or doubtful one a remark. */
export function writeMetadata(facts: DraftFacts, particulars: Particulars): string {
  const { directive, namesDirective, publication, circulation } = particulars;
  const remarks: Record<string, string | null> = {
    ...Object.fromEntries(Object.entries(facts).map(([field, { remark }]) => [field, remark])),
    implements: namesDirective ? null : unnamedDirective,
    publication: publication === null ? wanted : null,
    circulation: circulation === null ? null : 'văn bản có dấu hạn chế phổ biến; ghi rõ vì sao vẫn được đăng',
  };
  const yaml = new Document({
    ...Object.fromEntries(Object.entries(facts).map(([field, { value }]) => [field, value])),
    ...(directive === null ? {} : { implements: [directive] }),
    publication,
    ...(circulation === null ? {} : { circulation }),
  });
  yaml.commentBefore = heading;
  if (isMap(yaml.contents)) for (const pair of yaml.contents.items) remark(pair, remarks);
  return yaml.toString({ lineWidth: 110 });
}

/** A comment is one line: what it quotes of the source may hold line breaks. */
function remark({ key }: Pair, remarks: Readonly<Record<string, string | null>>): void {
  if (!isScalar(key)) return;
  const text = remarks[String(key.value)] ?? null;
  if (text !== null) key.commentBefore = ` ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')}`;
}
