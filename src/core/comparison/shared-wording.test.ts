import { describe, expect, test } from 'vitest';
import { directive, planOf } from '../alignment/corpus.fixture.ts';
import { readDocument } from '../document/document.ts';
import { tasksOf } from '../document/tasks.ts';
import type { Document } from '../document/types.ts';
import type { PicturesData } from '../formats/pictures-contract.ts';
import type { LinkedPlan } from './coverage.ts';
import { findSharedWording } from './shared-wording.ts';

/** Lines of two real plans for one resolution: the Government's and a province's. */
const app =
  'Xây dựng chương trình thúc đẩy tiêu dùng sản phẩm, dịch vụ trên môi trường số, bao gồm đưa sản phẩm lên môi trường số; trang bị kỹ năng số cho người dân, cung cấp các tiện ích để người dân giao dịch trên môi trường số, tạo lập niềm tin số.';
const quotation =
  'Xây dựng nguồn nhân lực tập trung theo Quy hoạch hạ tầng thông tin và truyền thông thời kỳ 2021-2030, tầm nhìn đến năm 2050 trên toàn quốc.';
const otherQuotation =
  'Phối hợp phát triển mạng lưới theo Quy hoạch hạ tầng thông tin và truyền thông thời kỳ 2021-2030, tầm nhìn đến năm 2050 ở từng xã.';
const copied =
  'Khuyến khích liên doanh, liên kết, chuyển giao công nghệ giữa các tổ chức, doanh nghiệp trong nước với doanh nghiệp nước ngoài đầu tư tại Việt Nam.';
const own = 'Định kỳ tổ chức các hoạt động chào mừng Ngày hội trái cây và du lịch vườn của địa phương.';

function plan(id: string, tasks: string[], date: string | null = null): LinkedPlan {
  const text = `KẾ HOẠCH\n\nthực hiện Kết luận số 69-KL/TW\n\nI. NHIỆM VỤ\n\n${tasks.map((task) => `- ${task}`).join('\n\n')}\n`;
  const source = { path: `${id}.md`, bytes: new TextEncoder().encode(text) };
  const { document } = readDocument(
    { id, role: 'plan', path: id, source, metadata: null, corrections: null },
    'd',
  );
  if (!document) throw new Error(`${id} was not read`);
  return link({ ...document, facts: { ...document.facts, date } });
}

const link = (document: Document): LinkedPlan => ({ document, tasks: tasksOf(document), links: [] });

/** A third plan that shares nothing with them: in two tasks alone, every word would be a common one. */
const third = link(planOf('da-nang'));
const share = (...plans: LinkedPlan[]): PicturesData['shared'] =>
  findSharedWording(directive, [...plans, third], []);

describe('findSharedWording', () => {
  test('shows a passage that two plans share, with both places', () => {
    const { count, pairs } = share(plan('a', [own, app]), plan('b', [app]));
    expect(count).toBe(1);
    expect(pairs).toMatchObject([
      {
        a: 'a',
        b: 'b',
        count: 1,
        passages: [{ a: { label: 'I, ý 2' }, b: { label: 'I, ý 1' }, text: app.slice(0, -1) }],
      },
    ]);
    expect(pairs[0]?.words).toBeGreaterThan(20);
  });

  test.each<[string, string, string]>([
    ['wording of the directive', copied, copied],
    ['the name of a programme that both cite', quotation, otherQuotation],
    ['two different lines', own, app],
    [
      'how plans refer to the directive and to themselves',
      'Lãnh đạo các sở triển khai thực hiện Kết luận số 69-KL/TW và Kế hoạch này theo từng quý trong năm.',
      'Vận động hội viên tích cực thực hiện Kết luận số 69-KL/TW và Kế hoạch này ở khu dân cư.',
    ],
  ])('counts nothing for %s', (_, first, second) => {
    expect(share(plan('a', [first]), plan('b', [second])).count).toBe(0);
  });

  test.each<[string, string | null, string | null, string | null]>([
    ['the later plan has the later date', '2025-01-09', '2025-12-01', 'a'],
    ['the first listed plan may be the later one', '2025-12-01', '2025-01-09', 'b'],
    ['one date is missing', '2025-01-09', null, null],
    ['both have one date', '2025-01-09', '2025-01-09', null],
  ])('says who is earlier only where dates say it: %s', (_, first, second, earlier) => {
    expect(share(plan('a', [app], first), plan('b', [app], second)).pairs[0]?.earlier).toBe(earlier);
  });

  test('wording of many plans is common property', () => {
    const many = Array.from({ length: 31 }, (_, i) => plan(`p${i}`, [app]));
    expect(share(...many).count).toBe(0);
  });

  test('finds none in the three plans for 69-KL/TW: what they share is the directive’s, or a formula', () => {
    const plans = ['binh-dinh', 'da-nang', 'thi-uy-phu-quoc'].map((id) => link(planOf(id)));
    expect(findSharedWording(directive, plans, []).pairs).toEqual([]);
  });
});
