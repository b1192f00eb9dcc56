import { describe, expect, test } from 'vitest';
import type { Document } from '../document/types.ts';
import { directive, planOf } from './corpus.fixture.ts';
import { align, indexDirective } from './index.ts';
import { subjectOf } from './subject.ts';
import type { Link, TaskLinks } from './types.ts';

const index = indexDirective(directive);
const plan = planOf('da-nang');
const titled = (title: string | null): Document => ({ ...plan, facts: { ...plan.facts, title } });

describe('the subject that a title gives', () => {
  test.each([
    ['phát triển hệ sinh thái khởi nghiệp đổi mới sáng tạo', ['mục 4, đoạn 1', 'mục 4, đoạn 2']],
    ['BẢO HỘ SỞ HỮU TRÍ TUỆ TRÊN ĐỊA BÀN THÀNH PHỐ', ['mục 2, đoạn 1', 'mục 5, đoạn 2']],
    ['Nâng cao năng lực cạnh tranh cấp tỉnh giai đoạn 2026 - 2030', ['mục 1, đoạn 2']],
    // Where and when are no subject.
    ['Chuyển đổi số tại các cơ sở giáo dục đại học, các đại học trọng điểm quốc gia', []],
    // Of the organisation part, which has no tasks of a subject.
    ['tổ chức thực hiện tốt việc xây dựng đội ngũ cán bộ khoa học và công nghệ đáp ứng yêu cầu', []],
    // The words of the field, and of another one.
    ['phát triển khoa học, công nghệ và đổi mới sáng tạo', []],
    ['phổ cập giáo dục mầm non cho trẻ em mẫu giáo', []],
    // The whole of the directive.
    ['thực hiện Kết luận số 69-KL/TW về phát triển hệ sinh thái khởi nghiệp sáng tạo', []],
    [null, []],
  ])('%s', (title, labels) => {
    const subject = subjectOf(titled(title), index, index.views.marked);
    expect([...subject.keys()].map((unit) => index.targets[unit]?.label)).toEqual(labels);
  });
});

describe('tasks of a plan with one subject', () => {
  const sample = plan.provisions.find(({ heading, part }) => part === 'task' && !heading);
  if (sample === undefined) throw new Error('no task to copy');
  const mention = 'Thực hiện Kết luận số 69-KL/TW của Bộ Chính trị.';
  const entryOf = (text: string, opening = mention): TaskLinks | undefined => {
    const copy = { ...sample, parent: null };
    const provisions = [opening, text].map((said, at) => ({ ...copy, id: `para_${at + 1}`, text: said }));
    const small = { ...titled('phát triển hệ sinh thái khởi nghiệp đổi mới sáng tạo'), provisions };
    return align({ ...small, implements: [] }, index).find(({ task }) => task === 'para_2');
  };
  const linksOf = (text: string, opening?: string): Link[] => entryOf(text, opening)?.links ?? [];
  const shown = ({ targetLabel, confidence, method }: Link): string =>
    `${targetLabel} · ${confidence} · ${method}`;

  test.each([
    ['Vinh danh các gương mặt trẻ khởi nghiệp hằng năm.', ['mục 4, đoạn 1 · fair · title']],
    ['Lắp đặt các trạm BTS 5G, bảo đảm độ phủ sóng rộng khắp.', []],
    // Named far behind: a circumstance.
    [
      'Lắp đặt các trạm BTS 5G, bảo đảm độ phủ sóng rộng khắp và chất lượng tín hiệu ổn định tại nơi đông người, bến xe, nhà ga, trường học, bệnh viện, chợ và nơi vinh danh gương mặt khởi nghiệp.',
      [],
    ],
    // What the task itself takes up comes first.
    [
      'Nghiên cứu phát triển công nghệ thay thế, công nghệ sử dụng nguồn nguyên liệu từ chất thải tái chế cho khởi nghiệp.',
      ['mục 4, đoạn 2 · strong · text-reuse'],
    ],
  ])('%s', (text, labels) => {
    expect(linksOf(text).map(shown)).toEqual(labels);
  });

  test('a task that does not name the subject has it as its last candidate', () => {
    const candidates = entryOf('Huy động nguồn lực, bố trí kinh phí thực hiện.')?.candidates ?? [];
    expect(candidates.map(({ target }) => target)).toEqual([
      expect.not.stringContaining('para_4'),
      expect.not.stringContaining('para_4'),
      'para_4__subpara_1',
    ]);
  });

  test('not in a plan that does not name the directive', () => {
    expect(linksOf('Vinh danh các gương mặt trẻ khởi nghiệp hằng năm.', 'Thực hiện nhiệm vụ.')).toEqual([]);
  });
});
