import { describe, expect, test } from 'vitest';
import { aComment } from '../../shared/file/aComment.ts';
import { withDatabase } from './onFile.ts';
import { add, openTestStore, temporaryFolder } from './storeForTest.ts';

async function aStore(folder = temporaryFolder()) {
  const { store } = await openTestStore(folder);
  return { store, comments: store.comments, folder };
}

describe('comments', () => {
  test('are kept for the next start, the oldest first, each scenario’s by itself', async () => {
    const { store, comments, folder } = await aStore();
    const later = aComment({ id: 'a', writtenAt: '2027-01-06T08:00:00.000Z' });
    expect(comments.takeIn('plan', [later, aComment({ id: 'b' })])).toEqual(['b', 'a']);
    comments.takeIn('anden', [aComment({ text: 'En anden.' })]);
    store.close();
    const again = (await aStore(folder)).comments;
    expect(again.list('plan')).toEqual({ comments: [aComment({ id: 'b' }), later], unreadable: 0 });
    expect(again.list('ukendt')).toEqual({ comments: [], unreadable: 0 });
  });

  test('come in once, however often: what was written stands, the latest word on it counts', async () => {
    const { comments } = await aStore();
    const resolved = aComment({
      text: 'Rettet i en anden fil',
      state: { isResolved: true, by: 'Bo', at: '2027-02-01T00:00:00.000Z' },
    });
    comments.takeIn('plan', [aComment()]);
    expect(comments.takeIn('plan', [resolved])).toEqual([]);
    expect(comments.takeIn('plan', [aComment()])).toEqual([]);
    expect(comments.list('plan').comments).toEqual([{ ...aComment(), state: resolved.state }]);
  });

  test('are closed and opened again', async () => {
    const { comments } = await aStore();
    comments.takeIn('plan', [aComment()]);
    const state = { isResolved: true, by: 'Bo', at: '2027-02-01T00:00:00.000Z' };
    expect(comments.setState('plan', 'k1', state)).toBe(true);
    expect(comments.setState('plan', 'ukendt', state)).toBe(false);
    expect(comments.list('plan').comments).toEqual([aComment({ state })]);
  });

  test('one that cannot be read is counted, hides no other, and is not written over', async () => {
    const { store, comments, folder } = await aStore();
    comments.takeIn('plan', [aComment(), aComment({ id: 'syg' })]);
    store.close();
    withDatabase(folder, (database) => {
      database.prepare(`UPDATE comments SET document = '{"tal":1}' WHERE id = 'syg'`).run();
    });
    const { comments: again } = await aStore(folder);
    expect(again.list('plan')).toEqual({ comments: [aComment()], unreadable: 1 });
    expect(again.takeIn('plan', [aComment({ id: 'syg' })])).toEqual([]);
    expect(again.list('plan').unreadable).toBe(1);
  });

  test('go with a scenario that is removed for good', async () => {
    const { store, comments } = await aStore();
    const id = add(store);
    comments.takeIn(id, [aComment()]);
    store.scenarios.moveTo([id], 'trash');
    expect(comments.list(id).comments).toHaveLength(1);
    store.scenarios.removeForever(id);
    expect(comments.list(id).comments).toEqual([]);
  });

  test('what breaks a rule is a fault of the program and is not stored', async () => {
    const { comments } = await aStore();
    expect(() => comments.takeIn('plan', [aComment({ author: '' })])).toThrow();
    expect(comments.list('plan').comments).toEqual([]);
  });
});
