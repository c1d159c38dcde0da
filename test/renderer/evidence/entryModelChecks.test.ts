import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryModelChecks } from '../../../renderer/screens/evidence/entryModelChecks.ts';
import { readScenario } from '../../../shared/document/parse.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { modelChecks } from '../../../shared/model/modelCheck.ts';
import { aLocalInitiative } from './aLocalInitiative.ts';
import { theEntry } from './theEntry.ts';

function example(): Scenario {
  const read = readScenario(readFileSync(new URL('../../../assets/eksempelby.json', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error('The example municipality cannot be read.');
  return read.scenario;
}

test('MODEL §6: one check for each segment, the same as an intervention for that segment gets', () => {
  const scenario = example();
  const checks = entryModelChecks(scenario, theEntry('ips'));
  expect(checks.map(({ segmentId }) => segmentId)).toEqual(scenario.segments.map(({ id }) => id));
  for (const known of modelChecks(scenario).filter(({ interventionId }) => interventionId === 'ips')) {
    const found = checks.find(({ segmentId }) => segmentId === known.segmentId);
    expect(found?.modelledWeeks).toBeCloseTo(known.modelledWeeks, 9);
  }
});

test('MODEL §6: the words follow the ratio, 0.67 to 1.5 fits', () => {
  for (const { measuredWeeks, modelledWeeks, verdict } of entryModelChecks(example(), theEntry('ips'))) {
    const ratio = modelledWeeks / measuredWeeks;
    expect(verdict).toBe(ratio < 0.67 ? 'tooFew' : ratio > 1.5 ? 'tooMany' : 'fits');
  }
});

test('MODEL §6: where people stay away longer, the model sees more time than where they come back soon', () => {
  const scenario = example();
  const [segment] = scenario.segments;
  if (!segment) throw new Error('The example has no segment.');
  const returning = (share: number) => ({
    ...segment,
    returnWithin12Months: { fromEducation: share, fromJob: share },
  });
  const weeksAt = (share: number) =>
    entryModelChecks({ ...scenario, segments: [returning(share)], interventions: [] }, theEntry('ips'))[0];
  expect(weeksAt(0.05)?.verdict).toBe('tooMany');
  expect(weeksAt(0.99)?.modelledWeeks).toBeLessThan(weeksAt(0.05)?.modelledWeeks ?? 0);
});

test('MODEL §6: a study that measured far more than the model gives is told as low', () => {
  const measured = { weeksGained: 20, withinMonths: 18 };
  const effect = { kind: 'either', effectMonths: 18, control: 0.465, treated: 0.6, measured } as const;
  const checks = entryModelChecks(example(), aLocalInitiative({ effect, design: 'randomisedTrial' }));
  expect(checks.length).toBeGreaterThan(0);
  expect(checks.every(({ verdict }) => verdict === 'tooFew')).toBe(true);
});

test('an entry whose study measured no weeks has no check', () => {
  expect(entryModelChecks(example(), theEntry('mentor'))).toEqual([]);
});
