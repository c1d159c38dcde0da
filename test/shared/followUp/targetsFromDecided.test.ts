import { expect, test } from 'vitest';
import { targetSchema } from '../../../shared/followUp/target.ts';
import { targetsFromDecided } from '../../../shared/followUp/targetsFromDecided.ts';
import { aDocument, anIntervention } from '../../electron/database/aDocument.ts';

const decision = { body: 'Byrådet', decidedOn: '2027-01-20' };
const scenario = aDocument({ horizonMonths: 30, interventions: [anIntervention('Mentor')] });

test('a decided version sets targets for the ends of its years, and for groups and places at the first', () => {
  const targets = targetsFromDecided(scenario, decision, () => 12.6);
  expect(targets.map(({ measure, place, period }) => [measure, place.level, period])).toEqual([
    ['educationOrJob', 'all', '2027-12'],
    ['educationOrJob', 'all', '2028-12'],
    ['educationOrJob', 'segment', '2027-12'],
    ['occupied', 'intervention', '2027-12'],
  ]);
  expect(targets[0]).toMatchObject({ value: 13, ...decision, from: 'decidedVersion' });
  for (const target of targets) expect(targetSchema.safeParse(target).success).toBe(true);
  expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
});

test('what the projection says nothing of gets no target', () => {
  expect(targetsFromDecided(scenario, decision, () => null)).toEqual([]);
});
