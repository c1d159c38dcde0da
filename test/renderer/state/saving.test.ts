import { expect, test } from 'vitest';
import type { OpenDocument, Saving } from '../../../renderer/state/documentStore.ts';
import type { OpenFollowUp } from '../../../renderer/state/followUpStore.ts';
import { together } from '../../../renderer/state/saveLoop.ts';
import { savingOf } from '../../../renderer/state/saving.ts';
import { callError } from '../../../shared/contract/errors.ts';
import { startHistory } from '../../../shared/document/history.ts';
import { aFollowUp } from '../../shared/followUp/aFollowUp.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';

const stored = plainScenario({});
const figures = aFollowUp();
const at = (hour: number): Saving => ({ state: 'saved', at: `2027-01-01T0${hour}:00:00.000Z` });
const failed: Saving = { state: 'failed', error: callError('full') };

const document = (saving: Saving, isEdited = false) =>
  ({ history: startHistory(isEdited ? { ...stored } : stored), stored, saving }) as unknown as OpenDocument;
const followUp = (saving: Saving | null, isEdited = false): OpenFollowUp => ({
  scenario: 'plan',
  history: startHistory(isEdited ? { ...figures } : figures),
  stored: figures,
  saving,
  unreadable: 0,
});

test('"saved" is said only when the document and its figures are on the disk, and of the later of them', () => {
  expect(savingOf(document(at(1)), null)).toEqual(at(1));
  expect(savingOf(document(at(1)), followUp(null))).toEqual(at(1));
  expect(savingOf(document(at(1)), followUp(at(2)))).toEqual(at(2));
  expect(savingOf(document(at(3)), followUp(at(2)))).toEqual(at(3));
  expect(savingOf(document(at(1)), followUp(at(2), true))).toEqual({ state: 'saving' });
  expect(savingOf(document(at(1), true), followUp(at(2)))).toEqual({ state: 'saving' });
});

test('a failure is told before all else, whichever it is of', () => {
  expect(savingOf(document(at(1), true), followUp(failed, true))).toEqual(failed);
  expect(savingOf(document(failed, true), followUp({ state: 'saving' }))).toEqual(failed);
});

test('keepers as one: what one cannot save holds the others back in nothing', async () => {
  const flushed: string[] = [];
  const keeper = (name: string, isSaved: boolean) => ({
    flush: async () => {
      flushed.push(name);
      return isSaved;
    },
    stop: () => undefined,
  });
  expect(await together([keeper('one', false), keeper('two', true)]).flush()).toBe(false);
  expect(flushed).toEqual(['one', 'two']);
  expect(await together([keeper('one', true), keeper('two', true)]).flush()).toBe(true);
});
