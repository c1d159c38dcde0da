import { expect, test } from 'vitest';
import { aFigure, aFollowUp } from '../../shared/followUp/aFollowUp.ts';
import { add } from '../database/storeForTest.ts';
import { anApp, nothing } from './filesApp.ts';

test('an import brings targets and figures to a scenario that is here where it has none, and can be taken back', async () => {
  const elsewhere = await anApp();
  const id = add(elsewhere.store);
  elsewhere.store.followUps.save(id, aFollowUp());
  await elsewhere.value('exportScenarios', { ids: null, withVersions: false });
  const here = await anApp(elsewhere.path);
  await here.take();
  const corrected = aFollowUp({ figures: [aFigure({ value: 1 })] });
  here.store.followUps.save(id, corrected);
  elsewhere.store.followUps.save(id, aFollowUp({ figures: [aFigure(), aFigure({ period: '2027-02' })] }));
  await elsewhere.value('exportScenarios', { ids: null, withVersions: false });

  expect(await here.take()).toEqual({ ...nothing, added: 0, there: 1, figures: 1 });
  expect(here.store.followUps.list(id).followUp.figures).toEqual([
    aFigure({ value: 1 }),
    aFigure({ period: '2027-02' }),
  ]);
  await here.value('undoImport');
  expect(here.store.followUps.list(id).followUp).toEqual(corrected);
});

test('a review shows the figures and the decided versions of the file; a copy has the figures, and follows none yet', async () => {
  const author = await anApp();
  const decided = add(author.store, { name: 'Besluttet' });
  author.store.revisions.decide(decided, 1, { decidedOn: '2027-01-02', body: 'Byrådet', note: '' });
  author.store.followUps.save(decided, aFollowUp({ revision: 1 }));
  await author.value('exportScenarios', { ids: [decided], withVersions: false });
  const reviewer = await anApp(author.path);
  const { file } = await reviewer.offer();
  const followUp = aFollowUp({ revision: 1 });
  expect(await reviewer.value('reviewFile', { file, scenario: decided })).toMatchObject({
    followUp,
    decided: [{ version: { revision: 1, decision: { body: 'Byrådet' } }, scenario: { name: 'Besluttet' } }],
  });
  const copied = await reviewer.value<{ row: { id: string } }>('copyReviewed', { file });
  expect(reviewer.store.followUps.list(copied.row.id).followUp).toEqual({ ...followUp, revision: null });
});
