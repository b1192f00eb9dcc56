import { describe, expect, it } from 'vitest';
import { align, indexDirective } from '../alignment/index.ts';
import { directive, plans } from '../alignment/corpus.fixture.ts';
import type { Evidence } from '../alignment/types.ts';
import { tasksOf } from '../document/tasks.ts';
import { layCorrections } from './lay-corrections.ts';
import { diff as diffReceived, type DiffSentence, type Difference } from './diff.ts';

/** Two texts without misread places. */
function diff(
  target: string,
  task: string,
  evidence: readonly Evidence[],
  elsewhere: readonly [number, number][] = [],
): Difference {
  return diffReceived(
    { text: target, corrections: [] },
    { text: task, corrections: [] },
    evidence,
    elsewhere,
  );
}

const joined = (side: DiffSentence[]): string =>
  side.flatMap(({ spans }) => spans.map(({ text }) => text)).join('');

/** `giữ [changed: lời]`: the marks of a side, for reading in a test. */
const marked = (side: DiffSentence[]): string =>
  side
    .filter(({ touched }) => touched)
    .flatMap(({ spans }) => spans.map(({ kind, text }) => (kind === 'same' ? text : `[${kind}: ${text}]`)))
    .join('');

const all = (target: string, task: string): Evidence[] => [
  { target: [0, target.length], task: [0, task.length] },
];

function compare(target: string, task: string): { target: string; task: string } {
  const difference = diff(target, task, all(target, task));
  return { target: marked(difference.target), task: marked(difference.task) };
}

/** Mulberry32: the same numbers in every run. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('what is marked', () => {
  it('takes the two ways of placing a tone mark for the same word', () => {
    expect(compare('hiện đại hoá, kỹ thuật', 'hiện đại hóa, kĩ thuật').target).toBe('hiện đại hoá, kỹ thuật');
  });

  it('keeps apart what is added, left out and changed', () => {
    const { target, task } = compare(
      'phát triển ngành, vùng là nhiệm vụ trung tâm trong kinh tế',
      'phát triển thành phố là nhiệm vụ quan trọng trong kinh tế tỉnh',
    );
    expect(target).toBe('phát triển [changed: ngành, vùng] là nhiệm vụ [changed: trung tâm] trong kinh tế');
    expect(task).toBe(
      'phát triển [changed: thành phố] là nhiệm vụ [changed: quan trọng] trong kinh tế [added: tỉnh]',
    );
  });

  it.each([
    [
      'sáp nhập',
      'sắp xếp',
      'Tiếp tục sáp nhập, tự chủ',
      'Tiếp tục sắp xếp, tự chủ',
      'Tiếp tục sáp nhập, tự chủ',
    ],
    ['KT', 'KL', 'số 69-KT/TW ngày', 'số 69-KL/TW ngày', 'số 69-KT/TW ngày'],
    ['tục sáp', 'tục sắp', 'Tiếp tục sáp nhập', 'Tiếp tục sắp xếp', 'Tiếp tục sáp [changed: nhập]'],
    ['bỏ', 'bỏ đi', 'Nay bỏ hết', 'Nay bỏ đi hết', 'Nay bỏ hết'],
    ['sai', 'xấu', 'Câu sai này', 'Câu hay này', 'Câu [changed: sai] này'],
  ])('compares “%s”, misread, as “%s”', (reads, shouldRead, target, task, expected) => {
    const start = target.indexOf(reads);
    const corrections = [
      { span: [start, start + reads.length] as [number, number], reads, shouldRead, why: 'Nhận dạng sai.' },
    ];
    const evidence = all(target, task);
    const difference = diffReceived({ text: target, corrections }, { text: task, corrections: [] }, evidence);
    expect(marked(difference.target)).toBe(expected);
    expect(joined(difference.target)).toBe(target);
  });

  it('takes two sentences across which a corrected place lies for one', () => {
    const [target, task] = ['Rà soát chính sách. pháp luật. Báo cáo.', 'Rà soát chính sách, pháp luật.'];
    const reads = 'sách. pháp';
    const start = target.indexOf(reads);
    const corrections = [
      { span: [start, start + reads.length] as [number, number], reads, shouldRead: 'sách, pháp', why: '' },
    ];
    const evidence = all('Rà soát chính sách. pháp luật', 'Rà soát chính sách, pháp luật');
    const difference = diffReceived({ text: target, corrections }, { text: task, corrections: [] }, evidence);
    const laid = layCorrections(difference.target, corrections);
    expect(laid.map(({ touched, spans }) => [touched, spans.map(({ text }) => text)])).toEqual([
      [true, ['Rà soát chính ', reads, ' luật. ']],
      [false, ['Báo cáo.']],
    ]);
    expect(laid[0]?.spans.map(({ fix }) => fix?.shouldRead)).toEqual([undefined, 'sách, pháp', undefined]);
  });

  it('leaves a document number that stands on both sides between two edits', () => {
    const { task } = compare(
      'gắn với Nghị quyết số 29-NQ/TW, Nghị quyết số 45-NQ/TW',
      'gắn với Nghị quyết 29-NQ/TW ngày 17/11/2022, Nghị quyết 45-NQ/TW ngày 24/11/2023',
    );
    expect(task).not.toMatch(/\[[^\]]*(?:29|45)-NQ\/TW/);
    expect(task).toContain('[added: ngày 17/11/2022]');
  });

  it('merges a syllable that two changes share by chance', () => {
    const { target } = compare('mới tạo chuyển biến mạnh mẽ thêm', 'mới phổ biến rộng thêm');
    expect(target).toBe('mới [changed: tạo chuyển biến mạnh mẽ] thêm');
  });

  it('shows a lopsided change as left out and added', () => {
    const long = 'xây dựng và phát huy vai trò của đội ngũ doanh nhân Việt Nam thời kỳ mới';
    const { target, task } = compare('thực hiện nghị quyết ở tỉnh', `thực hiện ${long} ở tỉnh`);
    expect(target).toBe('thực hiện [omitted: nghị quyết] ở tỉnh');
    expect(task).toBe(`thực hiện [added: ${long}] ở tỉnh`);
  });

  it('tells a difference of punctuation apart from one of words', () => {
    const { target, task } = compare('nhà nước; tăng cường cải cách', 'nhà nước, tăng cường cải cách');
    expect(target).toBe('nhà nước[punctuation: ;] tăng cường cải cách');
    expect(task).toBe('nhà nước[punctuation: ,] tăng cường cải cách');
  });

  it('compares a sentence that moved with itself', () => {
    const [a, b] = ['Tăng cường cải cách hành chính.', 'Thường xuyên kiểm tra các cấp.'];
    const evidence: Evidence[] = [
      { target: [0, a.length], task: [b.length + 1, a.length + b.length + 1] },
      { target: [a.length + 1, a.length + b.length + 1], task: [0, b.length] },
    ];
    const difference = diff(`${a} ${b}`, `${b} ${a}`, evidence);
    expect(marked(difference.target)).toBe(`${a} ${b}`);
  });

  it('marks a sentence that no link touches as the plan’s own, and leaves out one of another link', () => {
    const [shared, own, other] = ['Tăng cường cải cách. ', 'Mở hội chợ ở tỉnh. ', 'Kiểm tra các cấp.'];
    const evidence: Evidence[] = [{ target: [0, 19], task: [0, 19] }];
    const from = shared.length + own.length;
    const { task } = diff(shared, shared + own + other, evidence, [[from, from + other.length]]);
    expect(task.map(({ touched }) => touched)).toEqual([true, true, false]);
    expect(marked(task)).toContain('[added: Mở hội chợ ở tỉnh]');
  });

  it('marks nothing where the link rests on no common words', () => {
    const difference = diff('Giao cho ban này.', 'Ban kia làm.', []);
    expect(difference.compared).toBe(false);
    expect(marked(difference.target)).toBe('Giao cho ban này.');
  });
});

describe('no character is lost', () => {
  const index = indexDirective(directive);
  for (const [id, plan] of plans) {
    it(`on every link of ${id}, and twice the same`, () => {
      const tasks = tasksOf(plan);
      const links = align(plan, index).flatMap((entry, i) =>
        entry.links.map((link) => ({ link, text: tasks[i]?.text ?? '' })),
      );
      expect(links.length).toBeGreaterThan(5);
      for (const { link, text } of links) {
        const difference = diff(link.targetText, text, link.evidence);
        expect(joined(difference.target)).toBe(link.targetText);
        expect(joined(difference.task)).toBe(text);
        expect(diff(link.targetText, text, link.evidence)).toEqual(difference);
      }
    });
  }

  it('on texts made to hurt', () => {
    const parts = [
      '',
      ' ',
      '…',
      '. ',
      '; ',
      'hoá',
      'hóa',
      'a\u0300',
      '\u200B',
      '69-KL/TW',
      '50%',
      '18/5',
      '“',
      '<b>',
      '{x}',
      '😀',
      'KH&CN',
      '\n',
      'Ủy ban',
      'TS.',
      'II. ',
    ];
    for (let seed = 1; seed <= 500; seed++) {
      const chance = chanceOf(seed);
      const make = (): string =>
        Array.from(
          { length: Math.floor(chance() * 20) },
          () => parts[Math.floor(chance() * parts.length)],
        ).join(chance() < 0.5 ? ' ' : '');
      const [target, task] = [make(), make()];
      const at = (text: string): number => Math.floor(chance() * (text.length + 1));
      const span = (text: string): [number, number] => {
        const [a, b] = [at(text), at(text)];
        return [Math.min(a, b), Math.max(a, b)];
      };
      const evidence = Array.from({ length: Math.floor(chance() * 4) }, () => ({
        target: span(target),
        task: span(task),
      }));
      const difference = diff(target, task, evidence, [span(task)]);
      expect(joined(difference.target)).toBe(target);
      expect(joined(difference.task)).toBe(task);
    }
  });
});
