import { describe, expect, test } from 'vitest';
import { isEstimate, withOwnEstimate } from '../../../../shared/document/edits/withOwnEstimate.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import type { OwnEstimate } from '../../../../shared/evidence/ownEstimate.ts';
import { project } from '../../../../shared/model/project.ts';
import { added, entry, interventionIn } from '../../evidence/added.ts';
import { plainScenario, plainSegment } from '../../model/plainScenario.ts';

const options = { segmentIds: ['unge'], language: 'da' } as const;
const ratio: OwnEstimate = { kind: 'hazardRatio', effectMonths: 6, toEducation: 1.3, toJob: 1.2 };
const dropout: OwnEstimate = { kind: 'retention', effectMonths: 12, control: 0.3, treated: 0.2 };

function withEntry(id: string): Scenario {
  const baseline = { toEducation: 0.2, toJob: 0.1, withinMonths: 12 };
  return added(plainScenario({ segments: [plainSegment({ baseline })] }), entry(id), options).scenario;
}

function estimated(before: Scenario, id: string, estimate: OwnEstimate, causalShare?: number): Scenario {
  const edited = withOwnEstimate(before, id, estimate, causalShare);
  if (!edited.ok) throw new Error(JSON.stringify(edited.faults));
  return edited.scenario;
}

describe('an estimate of one’s own', () => {
  test('gives an entry without an effect one that counts, in full unless the planner says less', () => {
    const before = withEntry('skub');
    expect(project(before).headline.extraInEducationOrJob).toBe(0);
    const after = estimated(before, 'skub', ratio);
    expect(interventionIn(after, 'skub')).toMatchObject({
      causalShare: 1,
      effect: { ...ratio, logStandardError: 0.5 },
    });
    expect(project(after).headline.extraInEducationOrJob).toBeGreaterThan(0);
    expect(interventionIn(estimated(before, 'skub', ratio, 0.4), 'skub').causalShare).toBe(0.4);
  });

  test('has the range that the planner gives, or a wide one', () => {
    const narrow = estimated(withEntry('skub'), 'skub', { ...ratio, logStandardError: 0.1 });
    expect(interventionIn(narrow, 'skub').effect).toMatchObject({ logStandardError: 0.1 });
    expect(interventionIn(estimated(withEntry('fast'), 'fast', dropout), 'fast').effect).toEqual({
      ...dropout,
      nControl: 25,
      nTreated: 25,
    });
  });

  test('is marked as an assumption, with nothing left of the source before it', () => {
    const before = withEntry('ips');
    expect(isEstimate(before, 'ips')).toBe(false);
    const after = estimated(before, 'ips', ratio);
    expect(isEstimate(after, 'ips')).toBe(true);
    expect(after.provenance?.['interventions/ips/effect']).toEqual({ kind: 'assumption' });
    expect(after.provenance?.['interventions/ips/causalShare']).toEqual({ kind: 'assumption' });
  });

  test('what an entry offers as a start or borrows is seen as an estimate too; no effect is none', () => {
    expect(isEstimate(withEntry('energi-til-hinanden'), 'energi-til-hinanden')).toBe(true);
    expect(isEstimate(withEntry('ips-ung'), 'ips-ung')).toBe(true);
    expect(isEstimate(withEntry('skub'), 'skub')).toBe(false);
    expect(isEstimate(withEntry('skub'), 'unknown')).toBe(false);
  });

  test('a ratio of 0, a share of 1 and months beyond the limit are refused at their field', () => {
    const pathsOf = (estimate: OwnEstimate) => {
      const edited = withOwnEstimate(withEntry('skub'), 'skub', estimate);
      return edited.ok ? [] : edited.faults.map(({ path }) => path);
    };
    expect(pathsOf({ ...ratio, toJob: 0 })).toEqual(['interventions[0].effect.toJob']);
    expect(pathsOf({ ...dropout, control: 1 })).toEqual(['interventions[0].effect.control']);
    expect(pathsOf({ ...ratio, effectMonths: 73 })).toEqual(['interventions[0].effect.effectMonths']);
  });

  test('an intervention with aftercare cannot be made one that keeps students, and is left as it was', () => {
    const before = withEntry('ips-ung');
    expect(withOwnEstimate(before, 'ips-ung', dropout)).toMatchObject({
      ok: false,
      faults: [{ code: 'notForRetention' }, { code: 'notForRetention' }],
    });
  });

  test('for an intervention that is not there changes nothing', () => {
    const before = withEntry('skub');
    expect(withOwnEstimate(before, 'unknown', ratio)).toEqual({ ok: true, scenario: before });
  });
});
