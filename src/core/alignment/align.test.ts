import { describe, expect, test } from 'vitest';
import { targetsOf, tasksOf } from '../document/tasks.ts';
import type { Document } from '../document/types.ts';
import { directive, planOf, plans } from './corpus.fixture.ts';
import { align, indexDirective } from './index.ts';
import type { Link, TaskLinks } from './types.ts';

const index = indexDirective(directive);
const found = new Map([...plans].map(([id, plan]) => [id, align(plan, index)]));

/** What was found for the task that begins with these words. */
function entryOf(plan: string, words: string): TaskLinks {
  const task = tasksOf(planOf(plan)).find(({ text }) => text.startsWith(words));
  const entry = found.get(plan)?.find((one) => one.task === task?.id);
  if (entry === undefined) throw new Error(`no task “${words}”`);
  return entry;
}

const shown = ({ targetLabel, confidence, relation, method }: Link): string =>
  [targetLabel, confidence, relation, method].join(' · ');

describe('links of real tasks', () => {
  test.each([
    // Copied whole, one sentence of a long paragraph.
    [
      'binh-dinh',
      'Đẩy mạnh ứng dụng khoa học, công nghệ tiên tiến',
      ['mục 2, đoạn 2 · strong · verbatim · text-reuse'],
    ],
    [
      'binh-dinh',
      'Gia tăng số lượng, nâng cao chất lượng',
      ['mục 5, đoạn 2 · strong · excerpt · text-reuse'],
    ],
    [
      'binh-dinh',
      'Phát huy vai trò của Mặt trận Tổ quốc Việt Nam tỉnh',
      ['mục 1, đoạn 3 · strong · near-verbatim · text-reuse'],
    ],
    // Re-worded, with the titles of two resolutions between.
    [
      'binh-dinh',
      'Tiếp tục tổ chức thực hiện có hiệu quả',
      ['mục 2, đoạn 1 · fair · specified · text-reuse'],
    ],
    // The provincial council for the National Assembly.
    [
      'binh-dinh',
      'Đảng đoàn Hội đồng nhân dân tỉnh chỉ đạo',
      ['mục 7, đoạn 2 · strong · excerpt · text-reuse'],
    ],
    // Words of one provision, given to the body that another is addressed to.
    [
      'binh-dinh',
      'Ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo xây dựng',
      ['mục 7, đoạn 2 · strong · specified · text-reuse', 'mục 7, đoạn 3 · fair · specified · addressee'],
    ],
    // One task made of two paragraphs.
    [
      'da-nang',
      'Tạo điều kiện thuận lợi, khuyến khích, hỗ trợ cho doanh nghiệp',
      ['mục 5, đoạn 2 · strong · verbatim · text-reuse', 'mục 5, đoạn 1 · strong · verbatim · text-reuse'],
    ],
    // With recognition errors on both sides (“Chủ trọng”, “đầu thầu”, “chuyên giao”).
    [
      'da-nang',
      'Tiếp tục hoàn thiện chính sách, pháp luật',
      ['mục 2, đoạn 1 · strong · excerpt · text-reuse'],
    ],
  ])('%s: %s', (plan, words, links) => {
    const labels = entryOf(plan, words).links.map(shown);
    expect(labels).toEqual(links);
  });

  test.each([
    ['binh-dinh', 'Chủ động tham gia các chương trình hợp tác'],
    ['binh-dinh', 'Tiếp tục triển khai thực hiện có hiệu quả các mục tiêu'],
    ['da-nang', 'Định kỳ tổ chức các hoạt động chào mừng Ngày Khoa học'],
    ['da-nang', 'Tập trung triển khai có hiệu quả Nghị định số 09/2024/NĐ-CP'],
    ['thi-uy-phu-quoc', 'Thực hiện tốt công tác tuyên truyền, tổ chức các Hội thi'],
  ])('takes up nothing: %s: %s', (plan, words) => {
    const { links, candidates } = entryOf(plan, words);
    expect(links).toEqual([]);
    expect(candidates).toHaveLength(3);
  });
});

describe('promises', () => {
  test.each([...plans.keys()])('%s: one entry a task, purpose without links', (id) => {
    const tasks = tasksOf(planOf(id));
    expect(found.get(id)?.map(({ task }) => task)).toEqual(tasks.map((task) => task.id));
    for (const { kind, id: task } of tasks) {
      const entry = found.get(id)?.find((one) => one.task === task);
      if (kind === 'purpose') expect(entry).toEqual({ task, clause: null, links: [], candidates: [] });
      else expect(entry?.candidates.length).toBeGreaterThan(0);
    }
  });

  test.each([...plans.keys()])('%s: evidence marks the same words on both sides, nothing twice', (id) => {
    const texts = new Map(tasksOf(planOf(id)).map(({ id: task, text }) => [task, text]));
    for (const { task, links } of found.get(id) ?? [])
      for (const { evidence, targetText, inserted, omitted } of links) {
        const text = texts.get(task) ?? '';
        for (const {
          task: [from, to],
          target: [start, end],
        } of evidence) {
          expect(text.slice(from, to)).toMatch(/^[\p{L}\d].*[\p{L}\d%]$|^[\p{L}\d]$/su);
          expect(targetText.slice(start, end)).toMatch(/^[\p{L}\d].*[\p{L}\d%]$|^[\p{L}\d]$/su);
          expect(/[\p{L}\p{M}\d]/u.test(text[to] ?? '')).toBe(false);
          expect(/[\p{L}\p{M}\d]/u.test(text[from - 1] ?? '')).toBe(false);
        }
        for (const side of ['task', 'target'] as const) {
          const spans = evidence.map((one) => one[side]).sort((a, b) => a[0] - b[0]);
          for (const [at, span] of spans.entries())
            expect(span[0]).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0);
        }
        expect(inserted).toBeGreaterThanOrEqual(0);
        expect(omitted).toBeLessThanOrEqual(1);
      }
  });

  test('the same in every run', () => {
    const again = align(planOf('da-nang'), indexDirective(directive));
    expect(JSON.stringify(again)).toBe(JSON.stringify(found.get('da-nang')));
  });

  test('candidates come best first and begin with the best link', () => {
    for (const entries of found.values())
      for (const { candidates, links } of entries) {
        expect(candidates.length).toBeLessThanOrEqual(3);
        for (const [at, { score }] of candidates.entries())
          expect(score).toBeLessThanOrEqual(candidates[at - 1]?.score ?? 1);
        if (links.length > 0) expect(candidates[0]?.target).toBe(links[0]?.target);
      }
  });

  test('what was misread is compared as corrected, and marked as received', () => {
    const text = targetsOf(directive).find(({ id }) => id === 'para_4__subpara_1')?.text ?? '';
    const misread = text.replace('hệ sinh thái', 'bộ hình thoi');
    const start = misread.indexOf('bộ hình thoi');
    const fix = { reads: 'bộ hình thoi', shouldRead: 'hệ sinh thái', why: 'Nhận dạng sai.' };
    const corrections = [{ ...fix, span: [start, start + fix.reads.length] as [number, number] }];
    const planWith = (added: typeof corrections): Document => ({
      ...directive,
      role: 'plan',
      provisions: directive.provisions.map((provision) =>
        provision.id === 'para_4__subpara_1'
          ? { ...provision, text: misread, corrections: added }
          : provision,
      ),
    });
    const linkOf = (plan: Document): Link | undefined =>
      align(plan, index).find(({ task }) => task === 'para_4__subpara_1')?.links[0];
    expect(linkOf(planWith([]))).toMatchObject({ relation: 'near-verbatim' });
    const link = linkOf(planWith(corrections));
    expect(link).toMatchObject({ relation: 'verbatim', inserted: 0, omitted: 0 });
    expect(link?.evidence.some(({ task }) => task[0] <= start && task[1] >= start + fix.reads.length)).toBe(
      true,
    );
  });

  test('every provision finds itself, word for word', () => {
    const itself = align({ ...directive, role: 'plan' }, index);
    for (const { id } of targetsOf(directive)) {
      const links = itself.find(({ task }) => task === id)?.links ?? [];
      expect(links.map(({ target }) => target)).toEqual([id]);
      expect(links[0]).toMatchObject({ relation: 'verbatim', inserted: 0, omitted: 0, confidence: 'strong' });
    }
  });
});

describe('documents that say little', () => {
  const sample = planOf('da-nang').provisions.find(({ heading, part }) => part === 'task' && !heading);
  if (sample === undefined) throw new Error('no task to copy');
  const provision = (id: string, text: string): typeof sample => ({
    ...sample,
    id,
    parent: null,
    label: id,
    text,
  });
  const withTexts = (document: Document, texts: string[]): Document => ({
    ...document,
    provisions: texts.map((text, at) => provision(`para_${at + 1}`, text)),
  });

  test.each([
    ['an empty plan', []],
    ['a task without words', ['…']],
    ['one word', ['Hết']],
    ['a number', ['2030']],
    ['another script', ['Привет мир 你好']],
  ])('%s', (_, texts) => {
    const entries = align(withTexts(planOf('da-nang'), texts), index);
    expect(entries).toHaveLength(texts.length);
    expect(entries.flatMap(({ links }) => links)).toEqual([]);
  });

  test.each([
    ['no provisions', []],
    ['one provision', ['Tăng cường sự lãnh đạo của Đảng.']],
  ])('a directive with %s', (_, texts) => {
    const small = indexDirective(withTexts(directive, texts));
    const entries = align(planOf('da-nang'), small);
    expect(entries).toHaveLength(tasksOf(planOf('da-nang')).length);
  });
});

describe('a heading that quotes a provision', () => {
  const [heading, task] = [true, false].map((isHeading) =>
    planOf('da-nang').provisions.find((one) => one.part === 'task' && one.heading === isHeading),
  );
  if (heading === undefined || task === undefined) throw new Error('nothing to copy');
  const quote =
    'Khuyến khích liên doanh, liên kết, chuyển giao công nghệ giữa các tổ chức, doanh nghiệp trong nước với doanh nghiệp nước ngoài';
  const linksUnder = (text: string): Link[] => {
    const provisions = [
      { ...heading, id: 'sec_1', parent: null, text: quote },
      { ...task, id: 'sec_1__para_1', parent: 'sec_1', text },
    ];
    return align({ ...planOf('da-nang'), implements: [directive.id], provisions }, index)[0]?.links ?? [];
  };

  test.each([
    ['Mời các hợp tác xã dự hội nghị về liên doanh.', ['mục 6, đoạn 2 · fair · specified · heading']],
    // It names nothing of the provision.
    ['Mở lớp bồi dưỡng ngoại ngữ cho cán bộ xã.', []],
    // What stands so far behind is a circumstance.
    [
      'Tiếp công dân và giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của cử tri tại trụ sở tiếp công dân của Đoàn đại biểu trong giờ làm việc và những ngày họp về các vấn đề liên quan đến liên doanh.',
      [],
    ],
  ])('%s', (text, labels) => {
    expect(linksUnder(text).map(shown)).toEqual(labels);
  });
});

describe('a plan that does not name the directive', () => {
  const elsewhere = indexDirective({
    ...directive,
    facts: { ...directive.facts, number: '45-HD/BTCTW', title: 'về công tác lưu trữ hồ sơ cán bộ' },
  });
  const plan = { ...planOf('da-nang'), implements: [] };
  const named = found.get('da-nang')?.flatMap(({ links }) => links) ?? [];
  const targetsWith = (links: readonly Link[], confidence?: Link['confidence']): string[] =>
    links
      .filter((link) => confidence === undefined || link.confidence === confidence)
      .map(({ target }) => target);

  test.each([
    ['filed under it: nothing is strong', [directive.id], targetsWith(named)],
    ['filed by its number', ['45-HD/BTCTW'], targetsWith(named)],
    ['not filed: only what would be strong is fair', [], targetsWith(named, 'strong')],
  ])('%s', (_, parents, targets) => {
    const links = align({ ...plan, implements: parents }, elsewhere).flatMap((entry) => entry.links);
    expect(targetsWith(links, 'fair')).toEqual(targets);
    expect(targetsWith(links, 'strong')).toEqual([]);
  });
});
