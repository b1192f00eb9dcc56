/**
 * Abbreviations of official Vietnamese, each with a real line that uses it.
 *
 * Only forms that cannot be read as a Vietnamese syllable are listed, so that text in capitals
 * (`BAN CHẤP HÀNH TRUNG ƯƠNG`) is never taken for abbreviations.
 */
export interface Abbreviation {
  short: string;
  long: string;
  line: string;
}

export const abbreviations: readonly Abbreviation[] = [
  { short: 'KH&CN', long: 'khoa học và công nghệ', line: 'sản phẩm có hàm lượng về KH&CN' },
  { short: 'KHCN', long: 'khoa học và công nghệ', line: 'Lưu VPĐĐQH, Vụ KHCNMT' },
  { short: 'KH,CN', long: 'khoa học, công nghệ', line: 'đột phá phát triển KH,CN,ĐMST và chuyển đổi số' },
  { short: 'KH-CN', long: 'khoa học và công nghệ', line: 'hoạt động KH-CN' },
  {
    short: 'KH,CN&MT',
    long: 'khoa học, công nghệ và môi trường',
    line: 'Tổ đảng ở Thường trực Ủy ban KH,CN&MT',
  },
  { short: 'KHCN&MT', long: 'khoa học, công nghệ và môi trường', line: 'Ủy ban KHCN&MT' },
  { short: 'ĐMST', long: 'đổi mới sáng tạo', line: 'KH,CN&ĐMST và chuyển đổi số' },
  { short: 'CĐS', long: 'chuyển đổi số', line: 'phát triển KHCN, ĐMST và CĐS' },
  { short: 'SHTT', long: 'sở hữu trí tuệ', line: 'bảo hộ quyền SHTT' },
  { short: 'CNTT', long: 'công nghệ thông tin', line: 'ứng dụng CNTT' },
  { short: 'TT&TT', long: 'thông tin và truyền thông', line: 'Sở TT&TT' },
  { short: 'KT-XH', long: 'kinh tế - xã hội', line: 'phát triển KT-XH của địa phương' },
  { short: 'KTXH', long: 'kinh tế - xã hội', line: 'kế hoạch phát triển KTXH' },
  { short: 'CT-XH', long: 'chính trị - xã hội', line: 'MTTQVN và các tổ chức CT-XH thị xã' },
  { short: 'VH-XH', long: 'văn hóa - xã hội', line: 'Ban VH-XH' },
  { short: 'QP-AN', long: 'quốc phòng, an ninh', line: 'bảo đảm QP-AN' },
  { short: 'QPAN', long: 'quốc phòng, an ninh', line: 'bảo đảm QPAN' },
  { short: 'CNH', long: 'công nghiệp hóa', line: 'đẩy mạnh CNH, HĐH' },
  { short: 'HĐH', long: 'hiện đại hóa', line: 'đẩy mạnh CNH, HĐH' },
  { short: 'GD&ĐT', long: 'giáo dục và đào tạo', line: 'Sở GD&ĐT' },
  { short: 'GDĐT', long: 'giáo dục và đào tạo', line: 'Bộ GDĐT' },
  { short: 'TN&MT', long: 'tài nguyên và môi trường', line: 'Sở TN&MT' },
  { short: 'NN&PTNT', long: 'nông nghiệp và phát triển nông thôn', line: 'Sở NN&PTNT' },
  { short: 'LĐTBXH', long: 'lao động, thương binh và xã hội', line: 'Sở LĐTBXH' },
  { short: 'DTTS', long: 'dân tộc thiểu số', line: 'vùng đồng bào DTTS và miền núi' },
  { short: 'MTQG', long: 'mục tiêu quốc gia', line: 'các chương trình MTQG' },
  { short: 'NTM', long: 'nông thôn mới', line: 'xây dựng NTM' },
  { short: 'HTX', long: 'hợp tác xã', line: 'doanh nghiệp, HTX' },
  { short: 'CSDL', long: 'cơ sở dữ liệu', line: 'xây dựng CSDL dùng chung' },
  { short: 'ATTT', long: 'an toàn thông tin', line: 'bảo đảm ATTT' },
  { short: 'TTHC', long: 'thủ tục hành chính', line: 'giải quyết TTHC' },
  { short: 'CCHC', long: 'cải cách hành chính', line: 'đẩy mạnh CCHC' },
  { short: 'DVCTT', long: 'dịch vụ công trực tuyến', line: 'tỉ lệ hồ sơ DVCTT' },
  { short: 'NSNN', long: 'ngân sách nhà nước', line: 'bố trí NSNN' },
  { short: 'CBCCVC', long: 'cán bộ, công chức, viên chức', line: 'đội ngũ CBCCVC' },
  { short: 'CBCC', long: 'cán bộ, công chức', line: 'đội ngũ CBCC' },
  { short: 'PCMT', long: 'phòng, chống ma túy', line: 'công tác PCMT' },
  { short: 'XHCN', long: 'xã hội chủ nghĩa', line: 'định hướng XHCN' },
  { short: 'R&D', long: 'nghiên cứu và phát triển', line: 'Kinh phí chi cho nghiên cứu phát triển (R&D)' },
  { short: 'UBND', long: 'ủy ban nhân dân', line: 'Ban cán sự đảng UBND thành phố' },
  { short: 'HĐND', long: 'hội đồng nhân dân', line: 'Đảng đoàn HĐND thành phố' },
  { short: 'UBTVQH', long: 'ủy ban thường vụ quốc hội', line: 'lãnh đạo các cơ quan thuộc UBTVQH' },
  { short: 'ĐBQH', long: 'đại biểu quốc hội', line: 'Các Đoàn ĐBQH' },
  { short: 'MTTQVN', long: 'mặt trận tổ quốc việt nam', line: 'MTTQVN và các tổ chức CT-XH thị xã' },
  { short: 'MTTQ', long: 'mặt trận tổ quốc', line: 'Ủy ban MTTQ Việt Nam tỉnh' },
  { short: 'BTV', long: 'ban thường vụ', line: 'Các ban cán sự đảng, đảng đoàn, BTV Tỉnh đoàn' },
  { short: 'BCSĐ', long: 'ban cán sự đảng', line: 'BCSĐ UBND tỉnh' },
  { short: 'BCĐ', long: 'ban chỉ đạo', line: 'BCĐ tỉnh' },
  { short: 'BTG', long: 'ban tuyên giáo', line: 'BTG Tỉnh ủy' },
  { short: 'BCT', long: 'bộ chính trị', line: 'nghị quyết của BCT' },
  { short: 'TW', long: 'trung ương', line: 'Ban Bí thư TW' },
  { short: 'TTCP', long: 'thủ tướng chính phủ', line: 'chỉ đạo của TTCP' },
];
