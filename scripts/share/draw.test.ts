import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardSize, type CardFigure, type ShareCard } from '../../src/core/formats/share-cards.ts';
import { drawCard } from './draw.ts';
import { loadFonts } from './fonts.ts';

const card = (more: Partial<ShareCard>): ShareCard => ({
  path: '/chia-se/a.png',
  kicker: 'Ban Thường vụ Thành ủy',
  title: 'Kế hoạch của Đà Nẵng thực hiện Kết luận số 69-KL/TW',
  subtitle: '',
  facts: '28 nhiệm vụ, lấy lại 15 trên 19 đoạn của Kết luận',
  state: 'Máy đề xuất, chưa ai rà soát.',
  figure: { kind: 'columns', groups: [[1, 0, 0.5]] },
  alt: '',
  ...more,
});

const paper = [0xfb, 0xf8, 0xf1];

/** The title of a real plan, as long as they come. */
const longTitle =
  'thực hiện Kết luận số 69-KL/TW ngày 11/01/2024 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết số 20-NQ/TW ngày 01/11/2012 của Ban Chấp hành Trung ương Đảng khóa XI về phát triển khoa học và công nghệ phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội chủ nghĩa và hội nhập quốc tế';

/** Whether the margins, where nothing may stand, are bare paper. */
async function hasCleanMargins(png: Buffer): Promise<boolean> {
  const sides = [0, cardSize.width - 60].map((left) => ({ left, top: 120, width: 60, height: 500 }));
  const bottom = { left: 0, top: 606, width: cardSize.width, height: 24 };
  const pixels = await Promise.all(
    [...sides, bottom].map((area) => sharp(png).extract(area).removeAlpha().raw().toBuffer()),
  );
  return pixels
    .flatMap((part) => [...part])
    .every((value, at) => Math.abs(value - (paper[at % 3] ?? 0)) <= 3);
}

const seventy: CardFigure = {
  kind: 'strip',
  groups: Array.from({ length: 10 }, () => Array.from({ length: 7 }, () => 'excerpt' as const)),
};

beforeAll(loadFonts);

describe('drawCard', () => {
  test.each<[string, Partial<ShareCard>]>([
    ['short words', { title: 'Bảng tổng hợp' }],
    ['a title of any length', { title: `Kế hoạch ${longTitle} ${longTitle}`, subtitle: longTitle }],
    ['a long line of facts', { facts: longTitle, kicker: longTitle }],
    ['a directive of 70 provisions', { figure: seventy }],
    ['words', { figure: { kind: 'words', words: { kept: 1103, changed: 214, added: 506, local: 258 } } }],
    ['no words at all', { figure: { kind: 'words', words: { kept: 0, changed: 0, added: 0, local: 0 } } }],
    ['no provisions', { figure: { kind: 'columns', groups: [] } }],
  ])('%s stay inside the margins', async (_, more) => {
    const png = await drawCard(card(more), 'Đối Chiếu');
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ ...cardSize, format: 'png' });
    expect(await hasCleanMargins(png)).toBe(true);
  });

  test('the same card gives the same bytes', async () => {
    const draw = async (): Promise<string> =>
      createHash('sha256')
        .update(await drawCard(card({ subtitle: longTitle }), 'Đối Chiếu'))
        .digest('hex');
    expect(await draw()).toBe(await draw());
  });
});
