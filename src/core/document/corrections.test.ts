import { describe, expect, test } from 'vitest';
import { buildTree } from './build.ts';
import { readYamlList } from '../yaml-list.ts';
import { applyCorrections, correctionEntry } from './corrections.ts';
import { sourceFrom } from './seeds.fixture.ts';
import { segment } from './segment.ts';
import type { Provision } from './types.ts';

const source = sourceFrom('KẾ HOẠCH\n\n1. Tiếp tục sáp nhập, đầy mạnh cơ chế tự chủ, đầy mạnh nghiên cứu.\n');
const { provisions } = buildTree(source, segment(source), 'plan');
const item = (where: string, reads: string, shouldRead: string): string =>
  `- where: ${where}\n  reads: ${reads}\n  shouldRead: ${shouldRead}\n  why: Nhận dạng sai.\n`;

function apply(yaml: string): {
  found: Provision | undefined;
  messages: ReturnType<typeof applyCorrections>['messages'];
} {
  const read = readYamlList('corrections.yaml', yaml, correctionEntry, 'correction');
  const applied = applyCorrections('corrections.yaml', provisions, read.items);
  return {
    found: applied.provisions.find(({ id }) => id === 'para_1'),
    messages: [...read.messages, ...applied.messages],
  };
}

test('a correction is laid over the text; the text stays as received', () => {
  const { found, messages } = apply(
    item('para_1', 'đầy mạnh nghiên cứu', 'đẩy mạnh nghiên cứu') + item('para_1', 'sáp nhập', 'sắp xếp'),
  );
  expect(messages).toEqual([]);
  expect(found?.text).toContain('Tiếp tục sáp nhập');
  expect(found?.corrections.map(({ span, shouldRead }) => [found.text.slice(...span), shouldRead])).toEqual([
    ['sáp nhập', 'sắp xếp'],
    ['đầy mạnh nghiên cứu', 'đẩy mạnh nghiên cứu'],
  ]);
});

describe('a correction that does not fit is an error that names the file and the line', () => {
  test.each([
    [
      'the source no longer reads so',
      item('para_1', 'sát nhập', 'sắp xếp'),
      'stale-correction',
      /does not read so/u,
    ],
    [
      'the source reads so twice',
      item('para_1', 'đầy mạnh', 'đẩy mạnh'),
      'stale-correction',
      /more than once/u,
    ],
    [
      'the words are corrected twice',
      item('para_1', 'Tiếp tục sáp', 'Tiếp tục sắp') + item('para_1', 'sáp nhập', 'sắp xếp'),
      'stale-correction',
      /another item/u,
    ],
    ['the provision is gone', item('para_9', 'sáp nhập', 'sắp xếp'), 'stale-correction', /no provision/u],
    [
      'a field is missing',
      '- where: para_1\n  reads: sáp nhập\n  shouldRead: sắp xếp\n',
      'correction',
      /why/u,
    ],
    ['it is no list', 'where: para_1\n', 'correction', /no list/u],
    ['it is no YAML', '- where: [\n', 'yaml', /not YAML/u],
  ])('%s', (_name, yaml, rule, reason) => {
    const { messages } = apply(`# Sửa lỗi nhận dạng\n${yaml}`);
    expect(messages).toMatchObject([{ level: 'error', rule, file: 'corrections.yaml' }]);
    expect(messages[0]?.line).toBeGreaterThan(1);
    expect(messages[0]?.reason).toMatch(reason);
  });

  test('an empty file is no error', () => {
    expect(apply('# nothing yet\n')).toMatchObject({ messages: [], found: { corrections: [] } });
  });
});
