import { expect, test } from 'vitest';
import { setEffectKind, takeOverEffect } from '../../../shared/document/edits/ownEffect.ts';
import { isEstimate } from '../../../shared/document/estimate.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { added, entry } from '../evidence/added.ts';
import { plainScenario } from '../model/plainScenario.ts';
import { interventionOf, made } from './edits/changedDocument.ts';

const withEntry = (id: string): Scenario =>
  added(plainScenario(), entry(id), { segmentIds: ['unge'], language: 'da' }).scenario;

test('a study’s own effect is no estimate until the planner takes it over', () => {
  const studied = withEntry('ips');
  expect(isEstimate(studied, 'ips')).toBe(false);
  expect(isEstimate(made(takeOverEffect(studied, 'ips')), 'ips')).toBe(true);
});

test('what an entry offers as a start or borrows is seen as an estimate too; no effect is none', () => {
  expect(isEstimate(withEntry('energi-til-hinanden'), 'energi-til-hinanden')).toBe(true);
  expect(isEstimate(withEntry('ips-ung'), 'ips-ung')).toBe(true);
  expect(isEstimate(withEntry('skub'), 'skub')).toBe(false);
  expect(isEstimate(withEntry('skub'), 'unknown')).toBe(false);
});

test('one that is begun where there was no effect counts in full, with a wide range', () => {
  const before = withEntry('skub');
  expect(interventionOf(before, 'skub').causalShare).toBe(0);
  const after = made(setEffectKind(before, 'skub', 'hazardRatio'));
  expect(interventionOf(after, 'skub')).toMatchObject({ causalShare: 1, effect: { logStandardError: 0.5 } });
  expect(after.provenance?.['interventions/skub/causalShare']).toEqual({ kind: 'assumption' });
  expect(isEstimate(after, 'skub')).toBe(true);
});

test('another kind of estimate counts as much as the one before it', () => {
  const studied = withEntry('ips-ung');
  expect(interventionOf(studied, 'ips-ung').causalShare).toBe(0);
  expect(interventionOf(made(setEffectKind(studied, 'ips-ung', 'either')), 'ips-ung').causalShare).toBe(0);
  expect(interventionOf(made(setEffectKind(studied, 'ips-ung', 'transition')), 'ips-ung').causalShare).toBe(0);
});
