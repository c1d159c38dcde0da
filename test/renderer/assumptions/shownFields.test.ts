import { expect, test } from 'vitest';
import { isShown } from '../../../renderer/screens/assumptions/shownFields.ts';

const wage = { texts: ['Satser og priser', 'Timeløn for løntimer'], isChanged: false };
const find = (search: string, isChangedOnly = false) => isShown(wage, { search, isChangedOnly });

test('every word that is searched for stands in what the number is called, in any order and any letters', () => {
  expect(find('')).toBe(true);
  expect(find('timeloen')).toBe(true);
  expect(find('PRISER timeløn')).toBe(true);
  expect(find('timeløn skat')).toBe(false);
});

test('among the changed ones only those that are changed', () => {
  expect(find('', true)).toBe(false);
  expect(isShown({ ...wage, isChanged: true }, { search: 'timeløn', isChangedOnly: true })).toBe(true);
  expect(isShown({ ...wage, isChanged: true }, { search: 'skat', isChangedOnly: true })).toBe(false);
});
