import { describe, expect, test } from 'vitest';
import { agency, knownDocument } from './references/registry.ts';
import { readYamlList } from './yaml-list.ts';

describe('readYamlList', () => {
  const sound =
    '- number: 20-NQ/TW\n  type: Nghị quyết\n  date: 2012-11-01\n  authority: null\n  title: null\n  address: null\n';
  test.each([
    ['a date in another order', sound.replace('2012-11-01', '01/11/2012'), 1, /date/u],
    [
      'an address that is none',
      `${sound}${sound.replace('address: null', 'address: trang web')}`,
      7,
      /address/u,
    ],
    ['a misspelt field', sound.replace('title:', 'titel:'), 1, /titel/u],
    ['no list', 'number: 1', 1, /no list/u],
    ['no YAML', '- [', 1, /not YAML/u],
  ])('%s is an error at its line', (_name, yaml, line, reason) => {
    const { messages } = readYamlList('documents.yaml', yaml, knownDocument, 'registry');
    expect(messages[0]).toMatchObject({ file: 'documents.yaml', line, level: 'error' });
    expect(messages[0]?.reason).toMatch(reason);
  });

  test('sound items are read; an empty file has none', () => {
    expect(readYamlList('d.yaml', sound, knownDocument, 'registry')).toMatchObject({
      items: [{ number: '20-NQ/TW' }],
      messages: [],
    });
    expect(readYamlList('a.yaml', '# nothing\n', agency, 'registry')).toEqual({ items: [], messages: [] });
  });
});
