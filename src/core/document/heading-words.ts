/** What headings of parts and of columns say of what stands under them. Each row quotes a line that it was made for. */
import type { Wording } from './marks.ts';
import type { CellRole, PartKind } from './types.ts';

/** What kind of part a heading opens; the first row that matches wins. */
export const partHeadings: readonly (Wording & { part: PartKind })[] = [
  { part: 'purpose', pattern: /^MỤC ĐÍCH|^YÊU CẦU/iu, example: 'MỤC ĐÍCH, YÊU CẦU' },
  {
    part: 'organisation',
    pattern: /TỔ CHỨC (?:TRIỂN KHAI )?THỰC HIỆN|^TRÁCH NHIỆM|^KINH PHÍ/iu,
    example: 'TỔ CHỨC THỰC HIỆN',
  },
  { part: 'organisation', pattern: /^CHẾ ĐỘ (?:\p{L}+,? ){0,3}BÁO CÁO/iu, example: 'CHẾ ĐỘ BÁO CÁO' },
  { part: 'task', pattern: /NHIỆM VỤ|GIẢI PHÁP|^NỘI DUNG/iu, example: 'NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU' },
  { part: 'target', pattern: /MỤC TIÊU|CHỈ TIÊU|^TẦM NHÌN/iu, example: 'MỤC TIÊU' },
  {
    part: 'context',
    pattern:
      /^QUAN ĐIỂM|TÌNH HÌNH|THỰC TRẠNG|^BỐI CẢNH|SỰ CẦN THIẾT|^CĂN CỨ|^ĐÁNH GIÁ|^KẾT QUẢ|QUY ĐỊNH CHUNG/iu,
    example: 'QUAN ĐIỂM CHỈ ĐẠO',
  },
  {
    part: 'context',
    pattern: /^(?:PHẠM VI|ĐỐI TƯỢNG)(?!\p{L})/iu,
    example: 'PHẠM VI, ĐỐI TƯỢNG VÀ THỜI GIAN THỰC HIỆN',
  },
];

/** Headings below the first level that are of one kind wherever they stand: nothing but these words. */
export const lowerHeadings: readonly (Wording & { part: PartKind })[] = [
  { part: 'purpose', pattern: /^(?:mục đích|yêu cầu)$/iu, example: 'Mục đích' },
  {
    part: 'target',
    pattern:
      /^(?:các )?(?:mục tiêu|chỉ tiêu)(?: chung| cụ thể| tổng quát| chủ yếu)?(?: (?:đến|cho đến)(?: hết)? năm \d{4})?$/iu,
    example: 'Các chỉ tiêu cụ thể đến năm 2030',
  },
  {
    part: 'context',
    pattern: /^(?:hiện trạng|thực trạng|bối cảnh|sự cần thiết)$/iu,
    example: 'Hiện trạng',
  },
  {
    part: 'context',
    pattern:
      /^(?:phạm vi|đối tượng)(?: áp dụng| điều chỉnh)?(?:,? (?:và )?(?:phạm vi|đối tượng)(?: áp dụng| điều chỉnh)?)?$/iu,
    example: 'Phạm vi điều chỉnh và đối tượng áp dụng',
  },
  {
    part: 'context',
    pattern: /^đối tượng thụ hưởng(?: của \p{L}+(?: \p{L}+)?)?$/iu,
    example: 'Đối tượng thụ hưởng của Chương trình',
  },
];

/** What a column of a task table holds, by its heading; the first row that matches wins. */
export const columnHeadings: readonly (Wording & { role: Exclude<CellRole, 'column-heading'> })[] = [
  { role: 'number', pattern: /^(?:S?TT|Số TT)$/iu, example: 'STT' },
  { role: 'co-agencies', pattern: /phối hợp/iu, example: 'Cơ quan phối hợp' },
  {
    role: 'agencies',
    pattern: /chủ trì|^(?:cơ quan|đơn vị) (?:thực hiện|tham mưu)/iu,
    example: 'Cơ quan chủ trì',
  },
  { role: 'deadline', pattern: /thời (?:gian|hạn)|tiến độ/iu, example: 'Thời gian hoàn thành' },
  { role: 'product', pattern: /kết quả|sản phẩm/iu, example: 'Kết quả' },
  { role: 'task', pattern: /nhiệm vụ|nội dung|công việc|hoạt động|chỉ tiêu/iu, example: 'Nội dung/nhiệm vụ' },
  { role: 'other', pattern: /^/u, example: 'ĐVT' },
];
