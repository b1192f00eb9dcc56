import { describe, expect, it } from 'vitest';
import { directive } from '../alignment/corpus.fixture.ts';
import type { Document, Task } from '../document/types.ts';
import { targetsData } from '../formats/targets-contract.ts';
import { makeTargets } from './targets.ts';
import { linkedPlans } from './work.fixture.ts';

/** Lines of the plans of two provinces for one programme, and of a third for something else. */
const lines = {
  'can-tho': 'Trên 80% số trạm y tế xã, phường trên thành phố và 100% cơ sở cai nghiện ma túy công lập đủ điều kiện xác định tình trạng nghiện ma túy.',
  'dong-nai': 'Trên 80% số trạm y tế cấp xã trên toàn tỉnh và 100% cơ sở cai nghiện ma túy công lập đủ điều kiện xác định tình trạng nghiện ma túy.',
  'son-la': 'Phấn đấu giá trị hàng hóa tham gia xuất khẩu đến năm 2030 đạt 400 triệu USD, tăng bình quân 13%/năm.',
};

const planOf = (id: string, text: string): (typeof linkedPlans)[number] => ({
  document: { ...(directive as Document), id, name: id },
  tasks: [{ id: 'para_1', label: 'mục 1', kind: 'target', text, corrections: [] } as unknown as Task],
  links: [],
});

describe('plans of other programmes', () => {
  const plans = Object.entries(lines).map(([id, text]) => planOf(id, text));
  const targets = makeTargets({ ...directive, provisions: [] }, plans);

  it('puts sentences together that are alike, and no other', () => {
    expect(targetsData.parse(targets)).toEqual(targets);
    expect(targets.groups.map(({ sentences }) => sentences.map(({ document }) => document))).toEqual([
      ['can-tho', 'dong-nai'],
    ]);
    expect(targets.groups[0]?.basis).toBe('likeness');
  });

  it('keeps every figure with its place in the sentence as received', () => {
    const said = targets.documents.flatMap(({ sentences }) =>
      sentences.flatMap(({ text, figures }) => figures.map(({ span }) => text.slice(...span))),
    );
    expect(said).toEqual(['80%', '100%', '80%', '100%', '400 triệu USD', '13%/năm']);
  });
});

it('says of documents without figures that they have none', () => {
  const { documents, groups } = makeTargets(directive, linkedPlans);
  expect(documents.map(({ id }) => id)).toEqual([directive.id, ...linkedPlans.map((plan) => plan.document.id)]);
  expect(groups).toEqual([]);
});
