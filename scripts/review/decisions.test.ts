import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { beginningOf } from '../../src/core/alignment/index.ts';
import type { PlansView } from './plan-view.ts';
import { now, pick, plan, useReview } from './review.fixture.ts';

const review = useReview();

describe('what the page is told', () => {
  test('plans with their progress', async () => {
    const { plans, faults } = (await (await fetch(`${review.home}api/plans`)).json()) as PlansView;
    expect(faults).toEqual([]);
    expect(plans.map(({ name, progress }) => [name, progress.reviewed])).toEqual([
      ['Bình Định', 0],
      ['Đà Nẵng', 0],
      ['Phú Quốc', 0],
    ]);
  });

  test('tasks with links first, then candidates, each compared', async () => {
    const { task, row } = pick(await review.load(), 0);
    expect(task).toMatchObject({ label: 'II.1, ý 1', state: 'todo', deadline: 'Thường xuyên' });
    expect(task.headings[0]).toMatch(/^II\. /);
    expect(row).toMatchObject({ status: 'proposed', confidence: 'strong', method: 'text-reuse', word: null });
    expect(row.evidence.length).toBeGreaterThan(0);
    expect(task.rows.slice(1).map(({ status }) => status)).toEqual(['candidate', 'candidate']);
  });

  test('any provision can be compared', async () => {
    const view = await review.load();
    const query = new URLSearchParams({
      task: view.tasks[0]?.id ?? '',
      target: view.targets.at(-1)?.id ?? '',
    });
    const found = (await (await fetch(`${review.home}${plan}/compare?${query.toString()}`)).json()) as object;
    expect(found).toMatchObject({ relation: expect.any(String), evidence: expect.any(Array) });
    expect((await fetch(`${review.home}${plan}/compare?task=x&target=y`)).status).toBe(404);
  });

  test('a changed source is picked up', async () => {
    const before = (await review.load()).tasks.length;
    const text = await readFile(review.inPlan('source.md'), 'utf8');
    await writeFile(review.inPlan('source.md'), text.replace(/^- Phát huy vai trò[^\n]*\n/mu, ''));
    expect((await review.load()).tasks).toHaveLength(before - 1);
  });
});

describe('decisions', () => {
  test('accept: saved with who and when, labelled, and shown at once', async () => {
    const view = await review.load();
    const { pair, task, row } = pick(view, 0);
    const { status, body } = await review.say(view, { ...pair, verdict: 'accept' }, { why: 'đúng ý' });
    expect(status).toBe(200);
    expect(body.view.progress.reviewed).toBe(1);
    expect(pick(body.view, 0).row).toMatchObject({
      status: 'accepted',
      word: { verdict: 'accept', who: 'Lan' },
    });
    expect(await review.saved()).toEqual([
      {
        ...{ ...pair, verdict: 'accept', who: 'Lan', when: now, why: 'đúng ý' },
        ...{ taskId: task.id, taskBegins: beginningOf(task.text) },
        ...{ targetId: row.target, targetBegins: expect.any(String) as string },
      },
    ]);
    expect(await readFile(review.inPlan('decisions.yaml'), 'utf8')).toContain('# II.1, ý 1');
    expect(await readdir(review.inPlan('.'))).not.toContainEqual(expect.stringMatching(/tmp/));
  });

  test('reject, then change one’s mind: one item a pair', async () => {
    const view = await review.load();
    const { pair } = pick(view, 0);
    const rejected = await review.say(view, { ...pair, verdict: 'reject' });
    expect(pick(rejected.body.view, 0).row.status).toBe('rejected');
    expect(pick(rejected.body.view, 0).task).toMatchObject({ state: 'done', isUnlinked: true });
    const again = await review.say(rejected.body.view, { ...pair, verdict: 'relation', relation: 'excerpt' });
    expect(pick(again.body.view, 0).row).toMatchObject({
      status: 'accepted',
      relation: 'excerpt',
      measured: 'adapted',
    });
    expect((await review.saved()).map(({ verdict }) => verdict)).toEqual(['relation']);
  });

  test('add a candidate, and any other provision', async () => {
    const view = await review.load();
    const { pair } = pick(view, 0, 1);
    const added = await review.say(view, { ...pair, verdict: 'add' });
    expect(pick(added.body.view, 0, 1).row).toMatchObject({ status: 'accepted' });
    const known = new Set(view.tasks[0]?.rows.map(({ target }) => target));
    const other = view.targets.find(({ id }) => !known.has(id));
    const more = await review.say(added.body.view, {
      task: pair.task,
      target: other?.hash ?? '',
      verdict: 'add',
    });
    expect(more.body.view.tasks[0]?.rows.at(-1)).toMatchObject({
      target: other?.id,
      status: 'accepted',
      score: null,
    });
    // The machine's own proposal still waits for a word.
    expect(more.body.view.tasks[0]?.state).toBe('todo');
  });

  test('“none” puts taken links aside, a taken link puts “none” aside', async () => {
    const view = await review.load();
    const { pair } = pick(view, 0);
    const taken = await review.say(view, { ...pair, verdict: 'accept' });
    const none = await review.say(
      taken.body.view,
      { task: pair.task, target: null, verdict: 'none' },
      { why: 'việc riêng' },
    );
    expect(none.body.view.tasks[0]).toMatchObject({
      state: 'done',
      isUnlinked: true,
      none: { why: 'việc riêng' },
    });
    expect(await review.saved()).toMatchObject([{ verdict: 'none' }]);
    const back = await review.say(none.body.view, { ...pair, verdict: 'accept' });
    expect(back.body.view.tasks[0]?.none).toBeNull();
    expect(await review.saved()).toMatchObject([{ verdict: 'accept' }]);
  });

  test('undo gives back the file byte for byte, decision by decision', async () => {
    const text =
      '# ghi chú của tổ rà soát\n\n- task: 0123456789abcdef\n  verdict: none\n  who:   "An"\n  when: 2025-01-01\n';
    await writeFile(review.inPlan('decisions.yaml'), text);
    const view = await review.load();
    const one = await review.say(view, { ...pick(view, 0).pair, verdict: 'accept' });
    const two = await review.say(one.body.view, { ...pick(view, 1).pair, verdict: 'reject' });
    expect(two.body.view.undoable).toBe(2);
    await review.post('undo', { window: 'one' });
    expect(await review.saved()).toHaveLength(2);
    const undone = await review.post('undo', { window: 'one' });
    expect(undone.body).toMatchObject({
      outcome: 'saved',
      order: { verdict: 'accept' },
      view: { undoable: 0 },
    });
    expect(await readFile(review.inPlan('decisions.yaml'), 'utf8')).toBe(text);
    expect((await review.post('undo', { window: 'one' })).body.outcome).toBe('nothing-to-undo');
  });

  test('undo of the first word of all leaves no file', async () => {
    const view = await review.load();
    await review.say(view, { ...pick(view, 0).pair, verdict: 'accept' });
    expect((await review.post('undo', { window: 'one' })).status).toBe(200);
    expect(await readdir(review.inPlan('.'))).not.toContain('decisions.yaml');
  });

  test('undo takes back only this window’s word, and leaves later ones of others', async () => {
    const view = await review.load();
    await review.say(view, { ...pick(view, 0).pair, verdict: 'accept' });
    await review.say(view, { ...pick(view, 1).pair, verdict: 'accept' }, { window: 'two', who: 'Bình' });
    expect((await review.post('undo', { window: 'one' })).status).toBe(200);
    expect(await review.saved()).toMatchObject([{ who: 'Bình' }]);
  });

  test('stale: a word on a text that has changed is listed, does not apply, and can be taken out', async () => {
    const view = await review.load();
    const { pair } = pick(view, 0);
    const target = '0123456789abcdef';
    await writeFile(
      review.inPlan('decisions.yaml'),
      `- task: ${pair.task}\n  target: "${target}"\n  verdict: accept\n  who: An\n  when: 2025-01-01\n`,
    );
    const stale = await review.load();
    expect(stale.progress.stale).toBe(1);
    expect(stale.tasks[0]).toMatchObject({ state: 'stale', rows: [{ status: 'stale' }, {}, {}] });
    const cleared = await review.say(stale, { task: pair.task, target, verdict: 'withdraw' });
    expect(cleared.body.view).toMatchObject({ staleWords: [], progress: { stale: 0 } });
    const gone = await review.say(cleared.body.view, { task: pair.task, target, verdict: 'accept' });
    expect([gone.status, gone.body.outcome]).toEqual([409, 'text-changed']);
  });

  test('a changed word: the task is to be reviewed again, and the new word takes the place of the old', async () => {
    const before = await review.load();
    await review.say(before, { ...pick(before, 0).pair, verdict: 'accept' }, { why: 'đúng ý' });
    const source = await readFile(review.inPlan('source.md'), 'utf8');
    const words = before.tasks[0]?.text.slice(0, 30) ?? '';
    await writeFile(review.inPlan('source.md'), source.replace(words, words.replace(' ', ' rất ')));
    const view = await review.load();
    expect(view.tasks[0]).toMatchObject({ state: 'stale', rows: [{ status: 'stale' }, {}, {}] });
    expect(view.staleWords).toMatchObject([
      { taskId: view.tasks[0]?.id, taskStands: false, targetStands: true, word: { why: 'đúng ý' } },
    ]);
    const again = await review.say(view, { ...pick(view, 0).pair, verdict: 'accept' });
    expect(again.body.view).toMatchObject({ staleWords: [], progress: { stale: 0, reviewed: 1 } });
    expect(await review.saved()).toMatchObject([{ task: view.tasks[0]?.hash, verdict: 'accept' }]);
    await review.post('undo', { window: 'one' });
    expect((await review.load()).staleWords).toHaveLength(1);
  });
});
