import { describe, expect, test } from 'vitest';
import { targetsOf, tasksOf } from '../document/tasks.ts';
import type { Document } from '../document/types.ts';
import { hashText } from '../text/hash.ts';
import { directive, planOf } from './corpus.fixture.ts';
import type { Decision } from './decisions.ts';
import { align, beginningOf, indexDirective, lapsedDecisions } from './index.ts';
import type { TaskLinks } from './types.ts';

const index = indexDirective(directive);
const plan = planOf('binh-dinh');

interface Text {
  id: string;
  text: string;
}

function find(words: string, texts: readonly Text[]): Text {
  const found = texts.find(({ text }) => text.startsWith(words));
  if (found === undefined) throw new Error(`no text “${words}”`);
  return found;
}
const task = find('Gia tăng số lượng, nâng cao chất lượng', tasksOf(plan));
const own = find('Gia tăng số lượng, nâng cao chất lượng', targetsOf(directive));
const other = find('Khuyến khích liên doanh, liên kết', targetsOf(directive));

const signed = { task: hashText(task.text), who: 'Nguyễn Văn A', when: '2024-07-01', why: 'đã đọc' };
const remembered = { taskId: task.id, taskBegins: beginningOf(task.text) };

/** The same plan or directive with one text edited. */
function edited(document: Document, id: string, edit: (text: string) => string): Document {
  const provisions = document.provisions.map((one) =>
    one.id === id ? { ...one, text: edit(one.text) } : one,
  );
  return { ...document, provisions };
}
const changed = edited(plan, task.id, (text) => text.replace('chất lượng', 'giá trị'));
const entryOf = (decisions: Decision[], document = changed, id = task.id): TaskLinks | undefined =>
  align(document, index, decisions).find((one) => one.task === id);
const shown = (entry: TaskLinks | undefined): string[][] | undefined =>
  entry?.links.map(({ targetText, status, confidence }) => [targetText.slice(0, 15), status, confidence]);

const pair = { ...signed, target: hashText(own.text) };
const ownAgain = ['Gia tăng số lượ', 'stale', 'strong'];

describe('a decision whose task has changed', () => {
  test.each<[string, Decision, string[][]]>([
    ['accept', { ...pair, verdict: 'accept' }, [ownAgain]],
    ['relation', { ...pair, verdict: 'relation', relation: 'adapted' }, [ownAgain]],
    ['reject', { ...pair, verdict: 'reject' }, [ownAgain]],
    ['none', { ...signed, ...remembered, verdict: 'none', target: null }, [ownAgain]],
    [
      'add: kept, as weak as can be',
      { ...signed, ...remembered, verdict: 'add', target: hashText(other.text) },
      [
        ['Gia tăng số lượ', 'proposed', 'strong'],
        ['Khuyến khích li', 'stale', 'fair'],
      ],
    ],
    [
      'reject of what nobody proposes',
      { ...signed, ...remembered, verdict: 'reject', target: hashText(other.text) },
      [['Gia tăng số lượ', 'proposed', 'strong']],
    ],
  ])('%s falls back to the proposal, to be reviewed again', (_, decision, expected) => {
    const entry = entryOf([decision]);
    expect(shown(entry)).toEqual(expected);
    expect(entry).toMatchObject({ stale: true });
    expect(entry).not.toHaveProperty('reviewed');
  });

  test('a word on the new text counts, and the old one leads nowhere any more', () => {
    const now = hashText(find('Gia tăng số lượng, nâng cao giá trị', tasksOf(changed)).text);
    const entry = entryOf([
      { ...pair, ...remembered, verdict: 'reject' },
      { ...pair, task: now, verdict: 'accept' },
    ]);
    expect(shown(entry)).toEqual([['Gia tăng số lượ', 'accepted', 'strong']]);
    expect(entry).not.toHaveProperty('stale');
  });
});

test('a decision whose provision has changed marks the link to what stands there now', () => {
  const above = edited(directive, own.id, (text) => text.replace('nâng cao chất lượng', 'nâng cao giá trị'));
  const [entry] = align(plan, indexDirective(above), [{ ...pair, verdict: 'accept' }]).filter(
    (one) => one.task === task.id,
  );
  expect(shown(entry)).toEqual([ownAgain]);
});

describe('what a lapsed decision leads to', () => {
  const gone = { ...plan, provisions: plan.provisions.filter(({ id }) => id !== task.id) };
  const moved = {
    ...changed,
    provisions: changed.provisions.map((one) => (one.id === task.id ? { ...one, id: 'moved' } : one)),
  };
  const third = tasksOf(plan)[3]?.id ?? '';
  test.each<[string, Document, Partial<Decision>, string[]]>([
    ['the most alike text', changed, {}, [task.id]],
    ['the text with the remembered beginning, renumbered', moved, remembered, ['moved']],
    ['the remembered place', changed, { taskId: task.id }, [task.id]],
    ['not to another text that moved to its place', gone, { ...remembered, taskId: third }, []],
    ['to nothing where the task was taken out', gone, remembered, []],
  ])('%s', (_, document, memory, expected) => {
    const decision = { ...pair, ...memory, verdict: 'accept' } as Decision;
    expect(lapsedDecisions(document, index, [decision]).map(({ tasks }) => tasks)).toEqual([expected]);
  });

  test('one that stands does not lapse', () => {
    expect(lapsedDecisions(plan, index, [{ ...pair, verdict: 'accept' }])).toEqual([]);
  });
});
