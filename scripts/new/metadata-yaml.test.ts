import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/core/document/metadata.ts';
import type { DraftFacts } from './draft-facts.ts';
import { writeMetadata } from './metadata-yaml.ts';

function facts(title: string, remark: string | null = null): DraftFacts {
  const said = (value: string | null): { value: string | null; remark: null } => ({ value, remark: null });
  return {
    type: said('Kế hoạch'),
    number: said('12-KH/TU'),
    date: said('2024-06-04'),
    authority: said(title),
    title: { value: title, remark },
    signature: { value: { authority: null, position: title, name: null }, remark: null },
    place: said(null),
  };
}

const particulars = {
  directive: '2024-69-kl-tw',
  namesDirective: true,
  publication: null,
  circulation: null,
};

describe('writeMetadata', () => {
  test.each([
    ['quotes', `"khoán 10" và 'khoán 100'`],
    ['a colon and a hash', 'về việc: a #b # c'],
    ['line breaks', 'một\nhai\n\n  ba\r\nbốn'],
    ['signs of YAML', '- [a, b] {c: d} & *e | > % @ `f` !g ?'],
    ['a document end', '---\n...\ntype: x'],
    ['what looks like another type', '2024-01-11'],
    ['null', 'null'],
    ['tabs and blanks at the ends', '\t hai đầu \t'],
    ['a long title', 'phát triển khoa học: công nghệ # và "đổi mới" '.repeat(20).trim()],
    ['invisible characters', 'a\u200Bb\u00A0c\u2028d\uFEFFe'],
  ])('keeps %s as they are', (_name, title) => {
    const yaml = writeMetadata(facts(title, `nghi ngờ: ${title}`), particulars);
    const { metadata, messages } = readMetadata('document.yaml', yaml, 'plan');
    expect(messages).toEqual([]);
    expect(metadata).toMatchObject({ title, authority: title, signature: { position: title } });
  });

  test('every remark stands above its fact, and one asks for the publication', () => {
    const lines = writeMetadata(facts('thực hiện Kết luận', 'xem lại\ntrích yếu'), particulars).split('\n');
    expect(lines[lines.findIndex((line) => line.startsWith('title:')) - 1]).toBe('# xem lại trích yếu');
    expect(lines[lines.findIndex((line) => line.startsWith('publication:')) - 1]).toMatch(
      /^# cần nguồn công bố/u,
    );
    expect(lines).toContain('place: null');
  });

  test('a directive implements nothing', () => {
    const yaml = writeMetadata(facts('x'), { ...particulars, directive: null, publication: 'bản giấy' });
    expect(yaml).not.toMatch(/implements|# cần/u);
    expect(readMetadata('document.yaml', yaml, 'directive').messages).toEqual([]);
  });
});
