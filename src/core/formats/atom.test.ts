import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { toAtom } from './atom.ts';
import { makeEvents, eventsData } from './events.ts';
import { readCorpus, type CorpusGroup } from '../corpus.ts';
import type { Folder } from '../document/document.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function folder(id: string, role: Folder['role'], text: string, decisions?: string): Folder {
  const source = { path: `${id}.md`, bytes: bytes(text), extract: null };
  const file = decisions === undefined ? null : { path: 'decisions.yaml', bytes: bytes(decisions) };
  return { id, role, path: id, source, metadata: null, corrections: null, decisions: file };
}

const decision = (when: string): string =>
  `- {task: 0123456789abcdef, who: Lan, when: ${when}, verdict: none}\n`;
const directive = folder(
  '2024-69-kl-tw',
  'directive',
  'BỘ CHÍNH TRỊ\n\nHà Nội, ngày 11 tháng 01 năm 2024\n\nSố 69-KL/TW\n\nKẾT LUẬN\nvề <khoa học> & công nghệ\n\n1. Một.\n',
);
const plan = folder(
  'da-nang',
  'plan',
  'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Một.\n',
  [decision('2026-11-02T08:00:00+07:00'), decision('2026-11-02'), decision('2026-11-05')].join(''),
);
const { groups } = readCorpus([{ directive, plans: [plan] }]);
const hashOf = ({ document }: CorpusGroup['directive']): string => `hash-${document.id}`;
const history = makeEvents(groups, hashOf);
const channel = {
  name: 'Đối Chiếu',
  description: 'Toàn văn & đối chiếu',
  address: 'https://b.example/thu/',
  self: 'https://b.example/thu/tin-moi.xml',
  tag: 'doi-chieu.example,2026',
};

describe('the history of a corpus', () => {
  test('keeps its contract; documents without a date stand with their directive', () => {
    expect(eventsData.parse(history)).toEqual(history);
    const [document] = history.events.filter(
      ({ path, kind }) => path.endsWith('da-nang') && kind === 'document',
    );
    expect(document).toMatchObject({ date: null, day: '2024-01-11', hash: 'hash-da-nang' });
  });

  test('has a review for each day on which people decided, the newest first', () => {
    const reviews = history.events.filter(({ kind }) => kind === 'review');
    expect(reviews.map(({ date, decisions }) => [date, decisions])).toEqual([
      ['2026-11-05', 3],
      ['2026-11-02', 2],
    ]);
  });
});

describe('the feed, read by another library', () => {
  const feed = parseAtomFeed(toAtom(history, channel));

  test('says who it is and when it last changed', () => {
    expect(feed).toMatchObject({
      id: 'tag:doi-chieu.example,2026:tin-moi',
      title: { value: 'Đối Chiếu' },
      updated: '2026-11-05T00:00:00+07:00',
    });
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', channel.self],
      ['alternate', channel.address],
    ]);
  });

  test('has an entry an event, with an id of its own that names the text', () => {
    const ids = feed.entries?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(history.events.length);
    expect(ids).toContain('tag:doi-chieu.example,2026:2024-69-kl-tw/da-nang:hash-da-nang');
    for (const entry of feed.entries ?? []) {
      expect(entry.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\+07:00$/u);
      expect(entry.links?.[0]?.href).toMatch(/^https:\/\/b\.example\/thu\/2024-69-kl-tw\/(?:da-nang\/)?$/u);
    }
  });

  test('the same corpus gives the same feed', () => {
    expect(toAtom(makeEvents(groups, hashOf), channel)).toBe(toAtom(history, channel));
  });
});
