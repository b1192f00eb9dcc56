import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { align, indexDirective } from '../alignment/index.ts';
import { readCorpus, type CorpusGroup } from '../corpus.ts';
import type { Folder } from '../document/document.ts';
import { seeds } from '../document/seeds.fixture.ts';
import { findSuspects, type Suspect } from './index.ts';

/** The project's own documents, with people's corrections or as received. */
function readSeeds(isCorrected: boolean, change: (text: string) => string = (text) => text): CorpusGroup {
  const folders = seeds.map(({ file, role }): Folder => {
    const path = dirname(file);
    const corrections = `${path}/corrections.yaml`;
    const hasCorrections = isCorrected && existsSync(corrections);
    return {
      id: path.split('/').at(-1) ?? '',
      role,
      path,
      source: {
        path: file,
        bytes: new TextEncoder().encode(change(readFileSync(file, 'utf8'))),
        extract: null,
      },
      metadata: null,
      corrections: hasCorrections ? { path: corrections, bytes: readFileSync(corrections) } : null,
    };
  });
  const [directive, ...plans] = folders;
  if (!directive) throw new Error('no documents');
  const { groups } = readCorpus([{ directive, plans }]);
  const [group] = groups;
  if (!group) throw new Error('the documents could not be read');
  return group;
}

function suspectsOf(group: CorpusGroup): Suspect[] {
  const index = indexDirective(group.directive.document);
  return findSuspects(
    group,
    group.plans.map(({ document }) => ({ document, links: align(document, index) })),
  );
}

describe('findSuspects', () => {
  const group = readSeeds(false);
  const found = suspectsOf(group);

  test('finds the recognition errors of the four documents, and nothing else', () => {
    expect(
      found.map((s) => `${s.document}:${s.source.line} ${s.kind} ${s.reads} → ${s.shouldRead ?? '?'}`),
    ).toEqual([
      '2024-69-kl-tw:44 marks Chủ trọng → Chú trọng',
      '2024-69-kl-tw:44 marks đầu thầu → đấu thầu',
      '2024-69-kl-tw:52 marks đầy mạnh → đẩy mạnh',
      'da-nang:37 marks Chủ trọng → Chú trọng',
      'da-nang:37 marks đầu thầu → đấu thầu',
      'da-nang:37 marks chuyên giao → chuyển giao',
      'da-nang:55 marks sáp xếp → sắp xếp',
      'da-nang:55 marks thể → thế',
      'da-nang:109 number Kế luận → Kết luận',
      'thi-uy-phu-quoc:61 marks điêu → điều',
      'thi-uy-phu-quoc:83 marks phò biển → phổ biến',
      'thi-uy-phu-quoc:83 number 69-KT/TW → 69-KL/TW',
      'thi-uy-phu-quoc:85 number 69-KT/TW → 69-KL/TW',
    ]);
  });

  test('says where the other reading stands', () => {
    const suspect = found.find(({ reads }) => reads === 'thể');
    expect(suspect?.why).toBe(
      'Kết luận số 69-KL/TW, mục 3, đoạn 1 ghi “có thế mạnh”; chỉ khác dấu của một tiếng.',
    );
  });

  test('is silent on what people have corrected', () => {
    expect(suspectsOf(readSeeds(true))).toEqual([]);
  });

  test('each can be taken into corrections.yaml as it is', () => {
    const withItems = ({ folder, document }: CorpusGroup['directive']): Folder => {
      const items = found
        .filter((suspect) => suspect.document === document.id)
        .map(({ where, reads, shouldRead, why }) => ({ where, reads, shouldRead, why }));
      const bytes = new TextEncoder().encode(stringify(items));
      return { ...folder, corrections: { path: `${folder.path}/corrections.yaml`, bytes } };
    };
    const plans = group.plans.map(withItems);
    const { groups, messages } = readCorpus([{ directive: withItems(group.directive), plans }]);
    expect(messages.filter(({ level }) => level === 'error')).toEqual([]);
    const documents = groups.flatMap((entry) => [entry.directive, ...entry.plans]);
    const corrected = documents.flatMap(({ document }) => document.provisions.flatMap((p) => p.corrections));
    expect(corrected).toHaveLength(found.length);
  });

  test.each([
    ['NFD', (text: string) => text.normalize('NFD')],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['the old tone placement', (text: string) => text.replaceAll('hóa', 'hoá').replaceAll('ủy', 'uỷ')],
  ])('%s makes no suspects', (_name, change) => {
    const words = (list: readonly Suspect[]): string[] =>
      list.map(({ document, source, reads }) => `${document}:${source.line} ${reads}`);
    expect(words(suspectsOf(readSeeds(false, change)))).toEqual(words(found));
  });

  test('works without links, and the same twice', () => {
    expect(findSuspects(group, []).length).toBeGreaterThan(9);
    expect(suspectsOf(group)).toEqual(found);
  });
});
