/**
 * Common words of two syllables in official Vietnamese, by which a misread mark is told from a right one.
 * Every word stands in at least four of some twenty published party and state documents of 2024–2026 and
 * its two syllables stand together far more often than by chance; chosen from that list by hand.
 * A word whose bare letters also spell another common word has that word here too (tri thức, trí thức).
 */
import { fold, toneKey } from '../text/syllable.ts';

const words = `
an ninh, an toàn, áp dụng, ảnh hưởng, ban chấp hành, ban hành, bao gồm, bắt đầu, báo cáo, bảo đảm, bảo hộ, bảo mật,
bảo quản, bảo vệ, bền vững, biện pháp, bình đẳng, bí thư, bố trí, bổ nhiệm, bổ sung, bồi dưỡng, bứt phá, bộ máy,
cá nhân, cảnh báo, cải cách, cải thiện, cải tiến, cán bộ, căn cứ, cân đối, cần thiết, cấp ủy, cập nhật, chấp hành,
chất lượng, chặt chẽ, chế biến, chế độ, chi phí, chi tiết, chia sẻ, chỉ đạo, chỉ thị, chỉ tiêu, chiến lược,
chính phủ, chính quyền, chính sách, chính trị, chú trọng, chủ động, chủ nghĩa, chủ tịch, chủ trì,
chủ trương, chủ yếu, chuẩn bị, chuẩn mực, chức năng, chương trình, chuyên gia, chuyên môn, chuyên ngành,
chuyên sâu, chuyển biến, chuyển đổi, chuyển giao, công bố, công khai, công nghệ, công nghiệp, công nhân,
công nhận,
công tác, cộng tác, cộng đồng, cộng hòa, cộng sản, cơ bản, cơ cấu, cơ chế, cơ hội, cơ quan, cơ sở, có thể,
cơ thể, cung cấp, cung ứng, cụ thể, cạnh tranh, đa dạng, đại biểu, đại diện, đại học, đánh giá, đào tạo,
đảng đoàn, đảng ủy, đảng viên, đáp ứng, đầu mối, đầu tư, đấu giá, đấu thầu, đấu tranh, đầy đủ, đẩy mạnh,
đẩy nhanh, đặc biệt, đặc điểm, đặc thù, đất đai, đất nước, đề án, đề cao, đề nghị, đề ra, đề xuất,
địa bàn, địa điểm, địa phương, điểm nghẽn, điều chỉnh, điều hành, điều kiện, điện tử, định hướng, định kỳ,
đoàn thể, đô thị, đôn đốc, đối tác, đối tượng, đối với, đổi mới, độc lập, đội ngũ, động lực, động viên,
đồng bộ, đồng chí, đồng thời, đột phá, đơn giản, đơn vị, đi đôi, đời sống, đúng đắn, đúng quy, đường lối, gia đình,
gia tăng, giá trị, giai đoạn, giải pháp, giải quyết, giám sát, giảng dạy, giáo dục, giữ gìn, góp phần,
hạ tầng, hạn chế, hàng đầu, hàng hóa, hành chính, hành động, hàng năm, hằng năm, hệ thống, hiện đại, hiện trạng,
hiệu lực, hiệu quả, hiệu suất, hình thành, hình thức, hoàn thành, hoàn thiện, hoạt động, hỗ trợ, hội đồng,
hội nghị, hội nhập, hợp lý, hợp tác, huy động, hướng dẫn, hướng tới, hữu cơ, kế hoạch, kế thừa, kiến tạo, kết hợp,
kết luận, kết nối, kết quả, khả năng, khảo sát, khắc phục, khen thưởng, khẩn trương, khó khăn, khoa học,
khơi dậy, khởi nghiệp, khu vực, khuyến khích, kịp thời, kiểm soát, kiểm tra, kiến nghị, kiến thức, kinh doanh,
kinh nghiệm, kinh phí, kinh tế, kỹ năng, kỹ thuật, lạc hậu, lấp đầy, lành mạnh, lãnh đạo, lao động, lĩnh vực,
liên kết, liên quan, liên thông, lồng ghép, lợi ích, lợi thế, lộ trình, lựa chọn, lực lượng, mạnh mẽ,
mặt trận, miễn phí, minh bạch, mô hình, môi trường, mở rộng, mục đích, mục tiêu, nắm bắt, năng lực,
năng suất, nâng cao, nền tảng, nghị định, nghị quyết, nghĩa vụ, nghiên cứu, nghiêm túc, ngoài nước,
người dân, nguồn lực, nguồn vốn, nguyên tắc, ngân sách, nhân dân, nhân lực, nhân văn, nhà văn, nhân rộng, nhân tài, nhà nước,
nhà khoa học, nhận thức, nhập khẩu, nhiệm vụ, nòng cốt, nội dung, nông nghiệp, nông thôn, nước ngoài,
phản ánh, phản biện, pháp luật, phát huy, phát hiện, phát sinh, phát triển, phân bố, phân bổ, phân công, phân cấp,
phân tích, phấn đấu, phê duyệt, phong phú, phong trào, phòng ngừa, phổ biến, phổ cập, phối hợp, phù hợp,
phục vụ, phương án, phương pháp, phương thức, phương tiện, quá trình, quan điểm, quan hệ, quan tâm,
quan trọng, quán triệt, quản lý, quản trị, quần chúng, quốc gia, quốc hội, quốc phòng, quốc tế, quy định,
quy hoạch, quy mô, quy trình, quyền hạn, quyết định, quyết liệt, quyết tâm, rà soát, rõ ràng, rủi ro,
sáng chế, sáng kiến, sáng tạo, sáp nhập, sắp xếp, sâu rộng, sâu sắc, sản phẩm, sản xuất, sinh hoạt,
sinh thái, sở hữu, sơ kết, sử dụng, sức mạnh, tài chính, tài nguyên, tài sản, tăng cường, tăng trưởng,
tập huấn, tập thể, tập trung, tầng lớp, thách thức, tham gia, tham mưu, thay thế, thanh niên, thanh tra,
thành lập, thành phần, thành phố, thành tựu, thành viên, tháo gỡ, thẩm định, thẩm quyền, theo dõi,
thế giới, thế hệ, thế mạnh, thể chế, thể hiện, thị trường, thị xã, thí điểm, thí nghiệm, thiết bị,
thiết thực, thông minh, thông qua, thông tin, thống kê, thống nhất, thời gian, thời hạn, thu hút,
thúc đẩy, thuận lợi, thường trực, thường vụ, thường xuyên, thương mại, thực hiện, thực tế, thực tiễn,
thực trạng, thử nghiệm, thủ tục, thủ tướng, tiềm lực, tiềm năng, tiên phong, tiên tiến, tiến bộ, tiến độ,
tiến hành, tiếp cận, tiếp nhận, tiếp thu, tiếp tục, tiết kiệm, tiêu biểu, tiêu chí, tiêu chuẩn, tinh thần,
tỉnh ủy, tích cực, tình hình, toàn cầu, toàn diện, tổ chức, tổng hợp, tổng kết, trách nhiệm, trang bị, trao đổi,
tri thức, trí thức, trí tuệ, triển khai, trình độ, trọng điểm, trọng tâm, trung tâm, trung ương,
truyền thông, truyền thống, trực thuộc, trực tiếp, trực tuyến, trường học, tuyên giáo, tuyên truyền,
tuyển dụng, từng bước, tư duy, tư tưởng, tư vấn, tự chủ, tương đương, ưu đãi, ưu tiên, ủy ban, ủy viên,
ứng dụng, vai trò, văn bản, văn hóa, văn phòng, vận dụng, vận động, vận hành, vấn đề, vi phạm, viện trưởng,
viên chức, viễn thông, vị trí, vướng mắc, xã hội, xác định, xâm phạm, xây dựng, xem xét, xuất khẩu,
xuất sắc, xúc tiến, xử lý, yêu cầu, ý kiến, ý nghĩa, ý thức`;

/** A word of the list: its syllables as they compare, and as written. */
export interface Compound {
  keys: readonly [string, string];
  written: readonly [string, string];
}

/** Pairs that are no words but stand beside each other in good text: “không có số liệu”, “trong tầm của”. */
const phrases = `có số, trong tầm`;

const byFold = new Map<string, Compound[]>();
const byKeys = new Set<string>();
for (const word of `${words}, ${phrases}`.split(',').map((entry) => entry.trim())) {
  const syllables = word.split(/\s+/u);
  syllables.slice(1).forEach((second, at) => {
    const first = syllables[at] ?? '';
    const compound: Compound = { keys: [toneKey(first), toneKey(second)], written: [first, second] };
    const key = `${fold(first)} ${fold(second)}`;
    byFold.set(key, [...(byFold.get(key) ?? []), compound]);
    byKeys.add(compound.keys.join(' '));
  });
}

/** True where two neighbouring syllables, given by their keys, are a common word. */
export function isCompound(first: string, second: string): boolean {
  return byKeys.has(`${first} ${second}`);
}

/** The common words with these bare letters; `first` and `second` are folds. */
export function compoundsLike(first: string, second: string): readonly Compound[] {
  return byFold.get(`${first} ${second}`) ?? [];
}
