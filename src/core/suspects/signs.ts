/**
 * Signs of document types and the names printed before them; the Party's by Quy định 399-QĐ/TW, the state's
 * by Nghị định 30/2020/NĐ-CP. `line` is a real mention.
 */
export const signTable: readonly { sign: string; names: readonly string[]; line: string }[] = [
  { sign: 'KL', names: ['kết luận'], line: 'Kết luận số 69-KL/TW ngày 11/01/2024' },
  { sign: 'NQ', names: ['nghị quyết'], line: 'Nghị quyết số 20-NQ/TW ngày 01/11/2012' },
  { sign: 'KH', names: ['kế hoạch'], line: 'Kế hoạch số 260-KH/TU ngày 20/5/2024' },
  { sign: 'CT', names: ['chỉ thị'], line: 'Chỉ thị số 25/CT-TTg' },
  { sign: 'QĐ', names: ['quyết định', 'quy định'], line: 'Quyết định số 1158/QĐ-TTg ngày 13/7/2021' },
  { sign: 'CTr', names: ['chương trình', 'hành động'], line: 'Chương trình hành động số 11-CTr/TU' },
  { sign: 'TB', names: ['thông báo', 'kết luận'], line: 'Thông báo số 234-TB/T.Ư' },
  { sign: 'HD', names: ['hướng dẫn'], line: 'Hướng dẫn số 36-HD/VPTW' },
  { sign: 'QC', names: ['quy chế'], line: 'Quy chế số 08-QC/TW' },
  { sign: 'BC', names: ['báo cáo'], line: 'Báo cáo số 10-BC/TU' },
  { sign: 'TTr', names: ['tờ trình'], line: 'Tờ trình số 12-TTr/TU' },
  { sign: 'TT', names: ['thông tri', 'thông tư'], line: 'Thông tư số 14/2024/TT-BCT' },
  { sign: 'ĐA', names: ['đề án'], line: 'Đề án số 05-ĐA/TU' },
  { sign: 'NĐ', names: ['nghị định'], line: 'Nghị định số 09/2024/NĐ-CP' },
  { sign: 'CV', names: ['công văn'], line: 'Công văn số 100-CV/TU' },
  { sign: 'PA', names: ['phương án'], line: 'Phương án số 02-PA/TU' },
  { sign: 'BB', names: ['biên bản'], line: 'Biên bản số 03-BB/TU' },
  { sign: 'TC', names: ['thông cáo'], line: 'Thông cáo số 01-TC/TW' },
  { sign: 'BS', names: ['bản sao', 'sao lục'], line: 'Số 846-BS/TU' },
];

/** Signs that stand for a type of document. */
export const signs: ReadonlySet<string> = new Set(signTable.map(({ sign }) => sign));
