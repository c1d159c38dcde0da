import { expect, test } from 'vitest';
import { answer, type Handlers } from '../../../electron/calls/answer.ts';
import { followUpCalls } from '../../../electron/calls/followUp.ts';
import type { CallName } from '../../../shared/contract/callNames.ts';
import { emptyFollowUp } from '../../../shared/followUp/followUp.ts';
import { aFollowUp } from '../../shared/followUp/aFollowUp.ts';
import { add, openTestStore, temporaryFolder } from '../database/storeForTest.ts';

async function anApp() {
  const { store, clock } = await openTestStore(temporaryFolder());
  const handlers = followUpCalls(() => store, clock.now) as Handlers;
  const ask = (name: CallName, input?: unknown) => answer(name, handlers, input, () => undefined);
  return { store, ask, id: add(store) };
}

const error = {
  series: { measure: 'educationOrJob', place: { level: 'all' } },
  period: '2027-01',
  actual: 5,
  expected: 4,
  error: 1,
  relative: 0.25,
  isInside: true,
};

test('targets and figures are saved and read back; a scenario that is not there is told of', async () => {
  const { ask, id } = await anApp();
  expect(await ask('readFollowUp', { scenario: id })).toEqual({
    ok: true,
    value: { followUp: emptyFollowUp, unreadable: 0 },
  });
  expect(await ask('saveFollowUp', { scenario: id, followUp: aFollowUp() })).toEqual({
    ok: true,
    value: { savedAt: '2027-01-04T08:00:00.000Z' },
  });
  expect(await ask('readFollowUp', { scenario: id })).toMatchObject({ value: { followUp: aFollowUp() } });
  expect(await ask('saveFollowUp', { scenario: 'ukendt', followUp: aFollowUp() })).toMatchObject({
    error: { code: 'notFound' },
  });
});

test('what breaks a rule does not come through', async () => {
  const { ask, id } = await anApp();
  const wrong = { ...aFollowUp(), figures: [{ ...aFollowUp().figures[0], value: 'mange' }] };
  expect(await ask('saveFollowUp', { scenario: id, followUp: wrong })).toMatchObject({
    error: { code: 'invalidInput' },
  });
});

test('how far projections were off is kept by scenario, without those in the trash', async () => {
  const { store, ask, id } = await anApp();
  const other = add(store, { name: 'En anden' });
  for (const scenario of [id, other]) {
    expect(await ask('keepForecastErrors', { scenario, errors: [error] })).toEqual({ ok: true, value: { kept: true } });
  }
  expect(await ask('keepForecastErrors', { scenario: 'ukendt', errors: [] })).toMatchObject({ value: { kept: false } });
  await ask('keepForecastErrors', { scenario: id, errors: [{ ...error, actual: 6 }, error] });
  store.scenarios.moveTo([other], 'trash');
  expect(await ask('listForecastErrors')).toEqual({
    ok: true,
    value: [{ scenario: id, errors: [{ ...error, actual: 6 }, error] }],
  });
});
