import type { FieldRole } from './types.ts';

/**
 * Tables of the fixed wordings that begin the parts of a document. Each row quotes a line that it was made for;
 * the tests read the tables and check every row against its example.
 */

export interface Wording {
  pattern: RegExp;
  example: string;
}

const matches = (table: readonly Wording[]) => (text: string) => table.some((row) => row.pattern.test(text));

/** Type names (Quy định 399-QĐ/TW lists the Party's; state types added as met), alone or before the issuer. */
export const typeNames = [
  'NGHỊ QUYẾT',
  'KẾT LUẬN',
  'CHỈ THỊ',
  'QUYẾT ĐỊNH',
  'QUY ĐỊNH',
  'QUY CHẾ',
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH HÀNH ĐỘNG',
  'CHƯƠNG TRÌNH',
  'HƯỚNG DẪN',
  'THÔNG BÁO',
  'THÔNG TRI',
  'THÔNG TƯ',
  'NGHỊ ĐỊNH',
  'ĐỀ ÁN',
  'CHIẾN LƯỢC',
  'PHƯƠNG ÁN',
  'QUY HOẠCH',
  'BÁO CÁO',
  'TỜ TRÌNH',
  'CÔNG ĐIỆN',
  'LUẬT',
] as const;

/** The line that prints the type of the document: nothing but the type name. */
export const typeLine = new RegExp(`^(?<type>${typeNames.join('|')})$`, 'u');

/** The line after the type name that says whose document it is: `CỦA BỘ CHÍNH TRỊ`. */
export const issuerLine = /^CỦA (?<issuer>[\p{Lu}\s,-]+)$/u;

/** The body that decides, alone on its line between the title of a decision and its reasons. */
export const isEnactor = matches([
  {
    pattern: /^(?:CHỦ TỊCH )?[ỦU][ỶY] BAN (?:NHÂN DÂN|THƯỜNG VỤ)(?: \p{Lu}+)*$/u,
    example: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
  },
  {
    pattern: /^(?:HỘI ĐỒNG NHÂN DÂN|BỘ TRƯỞNG|GIÁM ĐỐC|BAN)(?: \p{Lu}+)+$/u,
    example: 'HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA',
  },
  { pattern: /^(?:CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG CHÍNH PHỦ)$/u, example: 'CHÍNH PHỦ' },
]);

/** Reasons for which a document is issued, before its body. */
export const isReason = matches([
  { pattern: /^(?:[-–]\s*)?Căn cứ\s/u, example: 'Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;' },
  {
    pattern: /^(?:[-–]\s*)?(?:Theo đề nghị|Xét đề nghị)/u,
    example: 'Theo đề nghị của Bộ trưởng Bộ Khoa học và Công nghệ',
  },
]);

/** Sentences that end the body and lead over to the signature. */
export const isClosing = matches([
  {
    pattern: /^Trên đây là (?:Kế hoạch|nội dung|Chương trình|Hướng dẫn)/u,
    example: 'Trên đây là Kế hoạch của Ban Thường vụ Thành ủy về triển khai thực hiện Kết luận số 69-KL/TW',
  },
  {
    pattern: /^(?:Nghị quyết|Kết luận|Chỉ thị|Quy định|Quyết định) này (?:được )?(?:phổ biến|có hiệu lực)/u,
    example: 'Nghị quyết này phổ biến đến chi bộ.',
  },
]);

/** `Nơi nhận:` in all its shapes. */
export const recipientsLine = /^N[ơƠ][iI] NH[ậẬ]N\s*:?|^Nơi nhận\s*:?/u;

/** A line that goes on with the recipients: an item of their list, or the rest of one. */
export const isRecipient = (text: string): boolean => /^[-–•*+(]|^\p{Ll}|[;,]$/u.test(text);

/** Signing authority: `T/M`, `TM.`, `T/L`, `KT.`, `K/T`, `TUQ.`; recognition turns the L of `T/L` into Ł. */
export const signatureLine = /^(?:T\s?\/\s?[MLŁ]|TM\s?[./]|TL\s?[./]|KT\s?\.|K\s?\/\s?T|TUQ\s?\.)\s*\p{Lu}/u;

/** A signer's name: two to five words, each with a capital, nothing else but a mark of the stamp before it. */
export const nameLine = /^[^\p{L}]*(?<name>\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4})$/u;

/** A signer's office, alone or for another (`KT. CHỦ TỊCH`). */
export const officeLine =
  /^(?:KT\s?\.|K\s?\/\s?T|TUQ\s?\.|(?:PHÓ |ỦY VIÊN )?(?:TỔNG )?(?:BÍ THƯ|CHỦ TỊCH|CHỦ NHIỆM|CHÁNH|TRƯỞNG|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|THỐNG ĐỐC|VIỆN TRƯỞNG))/u;

/** `Đã ký: Trương Thị Mai`: the copy says that the original is signed. */
export const signedLine = /^[[(]?(?:Đã ký|ĐÃ KÝ|đã ký)[\])]?\s*:?\s*/u;

/** A certified copy of an office that passed the document on. */
export const isCertifiedCopy = matches([
  { pattern: /^(?:SAO LỤC|SAO Y(?: BẢN CHÍNH)?|TRÍCH SAO|BẢN SAO)$/u, example: 'SAO LỤC' },
]);

/** A note at the foot of a page or of the document: `[1] Nghị quyết số 163/2024/QH15`. */
export const footnoteLine = /^\[\d{1,3}\]\s/u;

/** Motto or state name anywhere in a line: two columns of a head that recognition put on one line. */
export const isHeadLine = matches([
  {
    pattern: /CỘNG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do/u,
    example: 'ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  },
]);

/** What signing software prints on the page: user and time. Its date is that of the file, not of the document. */
export const isDigitalSignature = matches([
  {
    pattern: /^\S+-\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}:\d{2}-\S+$/u,
    example: 'hannq-27/05/2024 16:27:37-hannq-hannq-hannq',
  },
  {
    pattern: /^(?:Ký bởi|Người ký|Thời gian ký|Ngày ký)\s*:/u,
    example: 'Thời gian ký: 24.11.2025 16:02:11 +07:00',
  },
]);

/** Lines that an office stamps on what it receives; they may stand anywhere in the head of a document. */
export const stampLines: readonly Wording[] = [
  {
    pattern: /^(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN|ĐẢNG) [ỦU][ỶY]? ?(?:\p{Lu}+ ){1,3}(?=\p{Ll}|$)/u,
    example: 'TỈNH ỦY QUẢNG NGÃI khoa học và công nghệ phục vụ sự nghiệp công nghiệp hoá,',
  },
  {
    pattern: /^(?:CÔNG )?VĂN BẢN ĐẾN(?: QUA MẠNG)?\s*/u,
    example: 'VĂN BẢN ĐẾN QUA MẠNG hiện đại hoá trong điều kiện kinh tế thị trường',
  },
  { pattern: /^Số: ?A0.*$/u, example: 'Số: A0.... Ngày 11/01/2024.' },
  { pattern: /^Chuyển: ?\..*$/u, example: 'Chuyển:..... C. Văn.....' },
  { pattern: /^Lưu hồ sơ: ?\..*$/u, example: 'Lưu hồ sơ:.....' },
];

/** Lines of the head: authority, slogan, number, place and date. */
export const numberLine = /^Số\s*:?\s*(?<number>\d{1,5}\s?[-/–].*)$/u;
export const dateLine =
  /^(?<place>\p{Lu}[\p{L}\s]*?),\s*ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})\.?$/u;
/** Lines of the head that name no authority: motto, party or state, the star or dashes below. */
export const mottoLine =
  /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc|\*|-+)$/u;

/** True for a line that stands in the head or at the foot of a document: a table that holds one is a layout. */
export function isLayoutLine(text: string): boolean {
  const lines = [mottoLine, numberLine, dateLine, recipientsLine, signatureLine];
  return !/^[*-]+$/u.test(text) && lines.some((pattern) => pattern.test(text));
}

/** `PHỤ LỤC II`: what follows is attached to the document. */
export const attachmentLine = /^(?:PHỤ LỤC|Phụ lục)(?: (?:SỐ |số )?(?:[IVXL]+|\d{1,2}))?$/u;

/**
 * Lines that ask for nothing themselves: in brackets, pointing to an annex (with words outside its brackets a line
 * is a provision that mentions one), or only announcing the lines below.
 */
export const isPointer = matches([
  {
    pattern: /^\((?:[^()]*[\s,;])?phụ lục(?!\p{L})[^()]*\)[.;]?$/iu,
    example: '(Mục tiêu xuất khẩu chi tiết có phụ lục kèm theo)',
  },
  {
    pattern: /^(?:[-–•+*]\s*)?(?:trong đó|(?:bao )?gồm|cụ thể|(?:cụ thể )?như sau|các nội dung sau)\s*:$/iu,
    example: 'Trong đó:',
  },
]);

/** Lines that tell, for the tasks above them, who carries them out and when. */
export const fieldLines: readonly (Wording & { role: FieldRole })[] = [
  {
    role: 'agencies',
    pattern: /^(?:Cơ quan|Đơn vị)(?: chủ trì)?(?:,? thực hiện)?\s*:\s*/u,
    example: 'Cơ quan thực hiện: Ban cán sự đảng Ủy ban nhân dân thành phố.',
  },
  {
    role: 'co-agencies',
    pattern: /^(?:Cơ quan|Đơn vị) phối hợp(?: thực hiện)?\s*:\s*/u,
    example: 'Đơn vị phối hợp: Các đ/c Phó chỉ tịch, Trưởng đoàn thể xã',
  },
  {
    role: 'deadline',
    pattern: /^(?:Thời gian|Thời hạn)(?: thực hiện| hoàn thành)?\s*:\s*/u,
    example: 'Thời gian thực hiện: Thường xuyên.',
  },
  {
    role: 'product',
    pattern: /^(?:Kết quả|Sản phẩm)(?: đầu ra| dự kiến)?\s*:\s*/u,
    example: 'Kết quả: Dự thảo Hướng dẫn trình Ban Thường trực ban hành.',
  },
];
