import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { pick, useReview } from './review.fixture.ts';

const review = useReview();

describe('two windows', () => {
  test('words on different pairs are both kept, whatever the order', async () => {
    const view = await review.load();
    const writes = view.tasks
      .slice(0, 12)
      .map(({ hash }, at) =>
        review.say(
          view,
          { task: hash, target: null, verdict: 'none' },
          { window: `w${at % 3}`, who: `Người ${at}` },
        ),
      );
    expect((await Promise.all(writes)).map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(await review.saved()).toHaveLength(12);
  });

  test('words on the same pair collide: nothing is written, the page learns what stands there', async () => {
    const view = await review.load();
    const { pair } = pick(view, 0);
    await review.say(view, { ...pair, verdict: 'reject' }, { window: 'two', who: 'Bình' });
    const late = await review.say(view, { ...pair, verdict: 'accept' });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ outcome: 'conflict', theirs: [{ verdict: 'reject', who: 'Bình' }] });
    expect(await review.saved()).toMatchObject([{ verdict: 'reject' }]);
    // Having seen it, the reviewer may insist.
    expect((await review.say(late.body.view, { ...pair, verdict: 'accept' })).status).toBe(200);
  });

  test('“none” collides with a link that somebody else took meanwhile', async () => {
    const view = await review.load();
    const { pair } = pick(view, 0);
    await review.say(view, { ...pair, verdict: 'accept' }, { window: 'two' });
    expect((await review.say(view, { task: pair.task, target: null, verdict: 'none' })).body.outcome).toBe(
      'conflict',
    );
  });

  test('undo does not take back what another window has said since', async () => {
    const view = await review.load();
    const { pair } = pick(view, 0);
    const mine = await review.say(view, { ...pair, verdict: 'accept' });
    await review.say(mine.body.view, { ...pair, verdict: 'reject' }, { window: 'two', who: 'Bình' });
    expect((await review.post('undo', { window: 'one' })).body.outcome).toBe('conflict');
    expect(await review.saved()).toMatchObject([{ verdict: 'reject' }]);
  });

  test('a version that this server never gave is a collision where there is something to lose', async () => {
    const view = await review.load();
    const { pair } = pick(view, 0);
    const old = { ...view, version: 'unknown' };
    expect((await review.say(old, { ...pair, verdict: 'accept' })).status).toBe(200);
    expect((await review.say(old, { ...pair, verdict: 'reject' })).body.outcome).toBe('conflict');
  });
});

test('an unsound decisions.yaml is shown with its place and left alone', async () => {
  const text = '- task: xyz\n  verdict: accept\n  who: An\n';
  const sound = await review.load();
  await writeFile(review.inPlan('decisions.yaml'), text);
  const view = await review.load();
  expect(view.faults[0]).toMatch(/decisions\.yaml:1:3 {2}error/);
  const { status, body } = await review.say(sound, { ...pick(sound, 0).pair, verdict: 'accept' });
  expect([status, body.outcome]).toEqual([409, 'unsound']);
  expect((await review.post('undo', { window: 'one' })).status).toBe(409);
  expect(await readFile(review.inPlan('decisions.yaml'), 'utf8')).toBe(text);
});
