import { describe, expect, test } from 'vitest';
import { emptyFollowUp } from '../../../shared/followUp/followUp.ts';
import { aFigure, aFollowUp, aTarget } from '../../shared/followUp/aFollowUp.ts';
import { withDatabase } from './onFile.ts';
import { add, openTestStore, temporaryFolder } from './storeForTest.ts';

async function aStore(folder = temporaryFolder()) {
  const { store } = await openTestStore(folder);
  return { store, followUps: store.followUps, folder };
}

const corrected = aFigure({
  period: '2027-02',
  value: 430,
  earlier: [{ value: 403, by: '', at: '2027-03-01T08:00:00.000Z' }],
});

describe('targets and actual figures', () => {
  test('are kept for the next start with who wrote them and what was corrected, each scenario’s by itself', async () => {
    const { store, followUps, folder } = await aStore();
    const [one, other] = [add(store), add(store, { name: 'En anden' })];
    const written = aFollowUp({ revision: 1, figures: [aFigure(), corrected] });
    expect(followUps.save(one, written)).toBe(true);
    expect(followUps.save(other, aFollowUp({ targets: [], figures: [aFigure({ value: 7 })] }))).toBe(true);
    store.close();
    const { followUps: again } = await aStore(folder);
    expect(again.list(one)).toEqual({ followUp: written, unreadable: 0 });
    expect(again.list(other).followUp.figures).toEqual([aFigure({ value: 7 })]);
    expect(again.list('ukendt')).toEqual({ followUp: emptyFollowUp, unreadable: 0 });
  });

  test('that are left out of what is saved are gone; the rest is untouched', async () => {
    const { store, followUps } = await aStore();
    const id = add(store);
    followUps.save(id, aFollowUp({ revision: 1, figures: [aFigure(), corrected] }));
    followUps.save(id, aFollowUp({ targets: [], figures: [corrected] }));
    expect(followUps.list(id).followUp).toEqual({ revision: null, targets: [], figures: [corrected] });
  });

  test('belong to a scenario that is there, and go with it when it is removed for good', async () => {
    const { store, followUps } = await aStore();
    expect(followUps.save('ukendt', aFollowUp())).toBe(false);
    const id = add(store);
    followUps.save(id, aFollowUp({ revision: 1 }));
    store.scenarios.moveTo([id], 'trash');
    expect(followUps.list(id).followUp.figures).toHaveLength(1);
    store.scenarios.removeForever(id);
    expect(followUps.list(id).followUp).toEqual(emptyFollowUp);
  });

  test('one that cannot be read is counted, hides no other, and is neither written over nor removed', async () => {
    const { store, followUps, folder } = await aStore();
    const id = add(store);
    followUps.save(id, aFollowUp({ figures: [aFigure(), corrected] }));
    store.close();
    withDatabase(folder, (database) => {
      database.prepare(`UPDATE actual_figures SET document = '{"tal":1}' WHERE id LIKE '%2027-02'`).run();
      database.prepare(`UPDATE targets SET document = '[]'`).run();
    });
    const { followUps: again } = await aStore(folder);
    expect(again.list(id)).toEqual({ followUp: aFollowUp({ targets: [] }), unreadable: 2 });
    expect(again.takeIn(id, aFollowUp({ figures: [corrected] }))).toEqual({ targets: [], figures: [] });
    again.save(id, emptyFollowUp);
    expect(again.list(id)).toEqual({ followUp: emptyFollowUp, unreadable: 2 });
  });

  test('from a file come in where there are none, and can be taken out again', async () => {
    const { store, followUps } = await aStore();
    const id = add(store);
    followUps.save(id, aFollowUp());
    const incoming = aFollowUp({
      revision: 3,
      targets: [aTarget({ value: 1 }), aTarget({ id: 'm2' })],
      figures: [aFigure({ value: 1 }), corrected],
    });
    const taken = followUps.takeIn(id, incoming);
    expect(taken).toEqual({ targets: ['m2'], figures: ['educationOrJob/all/2027-02'] });
    expect(followUps.list(id).followUp).toEqual({
      revision: 3,
      targets: [aTarget(), aTarget({ id: 'm2' })],
      figures: [aFigure(), corrected],
    });
    expect(followUps.takeIn(id, incoming)).toEqual({ targets: [], figures: [] });
    followUps.takeOut(id, taken);
    expect(followUps.list(id).followUp).toEqual(aFollowUp({ revision: 3 }));
  });

  test('what breaks a rule is a fault of the program and is not stored', async () => {
    const { store, followUps } = await aStore();
    const id = add(store);
    expect(() => followUps.save(id, aFollowUp({ figures: [aFigure({ value: -1 })] }))).toThrow();
    expect(followUps.list(id).followUp).toEqual(emptyFollowUp);
  });
});
