import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCorpus, type FolderGroup } from './corpus.ts';
import type { Folder } from './document/document.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const root = 'content/sources/2024-69-kl-tw';

function folder(id: string, role: Folder['role'], text: string, metadata: string | null = null): Folder {
  const path = `sources/${id}`;
  return {
    id,
    role,
    path,
    source: { path: `${path}/source.md`, bytes: utf8(text), extract: null },
    corrections: null,
    metadata: metadata === null ? null : { path: `${path}/document.yaml`, bytes: utf8(metadata) },
  };
}

const directiveText = readFileSync(`${root}/source.md`, 'utf8');
const planText = readFileSync(`${root}/plans/da-nang/source.md`, 'utf8');
const planYaml = readFileSync(`${root}/plans/da-nang/document.yaml`, 'utf8');
const directive = folder('2024-69-kl-tw', 'directive', directiveText);
const plan = (id: string, yaml: string | null = planYaml): Folder => folder(id, 'plan', planText, yaml);
const group = (...plans: Folder[]): FolderGroup[] => [{ directive, plans }];

describe('what makes a corpus unsound', () => {
  test.each([
    ['two plans with one id', group(plan('da-nang'), plan('da-nang')), 'duplicate-id', 'sources/da-nang'],
    ['a plan that is called as a page', group(plan('muc')), 'reserved-id', 'sources/muc'],
    ['a plan that is called as the matrix', group(plan('ma-tran')), 'reserved-id', 'ma-tran'],
    ['a plan that is called as a data file', group(plan('coverage')), 'reserved-id', 'sources/coverage'],
    ['a name with marks', group(plan('đà-nẵng')), 'invalid-id', 'a–z'],
    [
      'an unknown directive',
      group(plan('da-nang', planYaml.replace('[2024-69-kl-tw]', '[2024-70-kl-tw]'))),
      'unknown-directive',
      '2024-69-kl-tw',
    ],
    [
      'a directive that is called as a page of the site',
      [{ directive: folder('tim-kiem', 'directive', directiveText), plans: [] }],
      'reserved-id',
      'tim-kiem',
    ],
    ['an empty text', group(folder('da-nang', 'plan', ' \n', planYaml)), 'empty-source', 'source.md'],
  ])('%s', (_name, folders, rule, words) => {
    const { groups, messages } = readCorpus(folders);
    expect(groups).toEqual([]);
    const found = messages.filter((message) => message.rule === rule);
    expect(found).toMatchObject([{ level: 'error' }]);
    expect(`${found[0]?.file} ${found[0]?.reason} ${found[0]?.note}`).toContain(words);
  });
});

describe('a sound corpus', () => {
  const { groups, messages } = readCorpus(group(plan('da-nang'), plan('khong-co-yaml', null)));

  test('has its documents, in the order given, without messages', () => {
    expect(messages).toEqual([]);
    expect(groups.map(({ plans }) => plans.map(({ document }) => document.id))).toEqual([
      ['da-nang', 'khong-co-yaml'],
    ]);
  });

  test('mentions of a document of the corpus are resolved, others are not', () => {
    const references = groups[0]?.plans[0]?.document.provisions.flatMap((provision) => provision.references);
    const targets = new Map(
      references?.filter(({ kind }) => kind === 'number').map(({ number, target }) => [number, target]),
    );
    expect(targets.get('69-KL/TW')).toBe('2024-69-kl-tw');
    expect([...targets.keys()].sort()).toEqual([
      '09/2024/NĐ-CP',
      '1158/QĐ-TTg',
      '119/2020/QH14',
      '144/2016/NĐ-CP',
      '20-NQ/TW',
      '25/CT-TTg',
      '29-NQ/TW',
      '41-NQ/TW',
      '45-NQ/TW',
      '69-KL/TW',
    ]);
    expect([...targets.values()].filter((target) => target !== null)).toEqual(['2024-69-kl-tw']);
  });

  test('without document.yaml the facts come from the text, the parent from the folder', () => {
    expect(groups[0]?.plans[1]?.document).toMatchObject({
      name: 'khong-co-yaml',
      facts: { type: 'Kế hoạch', number: null, date: null, signature: { name: 'Nguyễn Văn Quảng' } },
      implements: ['2024-69-kl-tw'],
    });
  });

  test('plans of one place and of a body without a place have names of their own', () => {
    const issuedBy = (authority: string): string =>
      planYaml.replace('Ban Thường vụ Thành ủy', authority).replace('place: Đà Nẵng', 'place: Hà Nội');
    const plans = [
      plan('da-nang'),
      plan('da-nang-2', planYaml.replace('number: null', 'number: 310/KH-UBND')),
      plan('chinh-phu', issuedBy('Chính phủ')),
      plan('dang-doan', issuedBy('Ban Chấp hành Trung ương, Đảng đoàn Quốc hội')),
    ];
    expect(readCorpus(group(...plans)).groups[0]?.plans.map(({ document }) => document.name)).toEqual([
      'Đà Nẵng, da-nang',
      'Đà Nẵng, 310/KH-UBND',
      'Chính phủ',
      'Đảng đoàn Quốc hội',
    ]);
  });
});
