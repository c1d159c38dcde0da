import { describe, expect, test } from 'vitest';
import { editNumber } from '../../../../shared/document/edits/editNumber.ts';
import { takeNewerVersion } from '../../../../shared/document/edits/takeNewerVersion.ts';
import type { Effect } from '../../../../shared/document/effect.ts';
import type { Intervention } from '../../../../shared/document/intervention.ts';
import { localEvidenceIn } from '../../../../shared/document/planner.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import { newerVersion } from '../../../../shared/evidence/newerVersion.ts';
import type { OfferedField } from '../../../../shared/evidence/offered.ts';
import type { Evidence } from '../../../../shared/evidence/offer.ts';
import type { EvidenceEntry } from '../../../../shared/evidence/schema.ts';
import { project } from '../../../../shared/model/project.ts';
import { added, entry, interventionIn } from '../../evidence/added.ts';
import { aLocalInitiative } from '../../evidence/aLocalInitiative.ts';
import { plainScenario, plainSegment } from '../../model/plainScenario.ts';

const baseline = { toEducation: 0.12, toJob: 0.05, withinMonths: 12 };
const base = plainScenario({ segments: [plainSegment({ baseline })], assumptions: { caseloadElasticity: 1 } });
const options = { segmentIds: ['unge'], language: 'da' } as const;

const ips = entry('ips');
const { caseload } = ips.norms;
if (ips.effect.kind !== 'either' || !caseload) throw new Error('IPS has two arms and a caseload.');
const strongerEffect: Effect = { ...ips.effect, treated: 0.65 };
/** IPS as a later library might have it. */
const later: EvidenceEntry = {
  ...ips,
  version: '2027-06',
  effect: strongerEffect,
  norms: { caseload: { ...caseload, max: 20 } },
  typicalDurationMonths: 20,
};

function ipsIn(scenario: Scenario): Intervention {
  return interventionIn(scenario, 'ips');
}

function taken(scenario: Scenario, evidence: Evidence, id = 'ips', also: readonly OfferedField[] = []): Scenario {
  const edited = takeNewerVersion(scenario, id, evidence, 'da', also);
  if (!edited.ok) throw new Error(JSON.stringify(edited.faults));
  return edited.scenario;
}

function edited(scenario: Scenario, path: string, value: number): Scenario {
  const outcome = editNumber(scenario, path, value, 'ownMunicipality');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.scenario;
}

describe('what a newer version would change', () => {
  const { scenario } = added(base, ips, options);

  test('is listed with the value before and after', () => {
    expect(newerVersion(scenario, ipsIn(scenario), later)).toEqual({
      from: '2026-11',
      to: '2027-06',
      changes: [
        { field: 'effect', from: ips.effect, to: strongerEffect, whose: 'evidence' },
        { field: 'durationMonths', from: 18, to: 20, whose: 'evidence' },
        { field: 'caseloadNorm', from: { min: 0, max: 25 }, to: { min: 0, max: 20 }, whose: 'evidence' },
      ],
    });
  });

  test('is nothing for the same version, an older one, another entry, and an effort of one’s own', () => {
    const intervention = ipsIn(scenario);
    const { evidenceVersion: _version, ...unknownVersion } = intervention;
    const { evidenceId: _id, ...own } = intervention;
    expect(newerVersion(scenario, intervention, ips)).toBeNull();
    expect(newerVersion(scenario, intervention, { ...later, version: '2025-01' })).toBeNull();
    expect(newerVersion(scenario, intervention, { ...entry('ipse'), version: '2027-06' })).toBeNull();
    expect(newerVersion(scenario, unknownVersion, later)).toBeNull();
    expect(newerVersion(scenario, own, later)).toBeNull();
  });

  test('is no number where only words were revised', () => {
    const words = { ...ips, version: '2027-01', summary: { da: 'Ny tekst', en: 'New text' } };
    expect(newerVersion(scenario, ipsIn(scenario), words)).toEqual({ from: '2026-11', to: '2027-01', changes: [] });
    expect(taken(scenario, words)).toEqual({
      ...scenario,
      interventions: [{ ...ipsIn(scenario), evidenceVersion: '2027-01' }],
    });
  });

  test('a number that it no longer gives is listed as gone, but an effort must last some time', () => {
    const { typicalDurationMonths: _duration, publishedSavingPerPerson: _saving, ...silent } = ips;
    const changes = newerVersion(scenario, ipsIn(scenario), { ...silent, version: '2027-06' })?.changes;
    expect(changes).toEqual([{ field: 'publishedSavingPerPerson', from: 72_000, to: undefined, whose: 'evidence' }]);
    const after = taken(scenario, { ...silent, version: '2027-06' });
    expect(ipsIn(after)).not.toHaveProperty('publishedSavingPerPerson');
    expect(ipsIn(after).durationMonths).toBe(18);
    expect(after.provenance).not.toHaveProperty(['interventions/ips/publishedSavingPerPerson']);
  });

  test('the planner’s own numbers, whole or in part, are told apart', () => {
    const own = edited(
      edited(scenario, 'interventions/ips/causalShare', 0.5),
      'interventions/ips/capacity/caseload',
      22,
    );
    const changes = newerVersion(own, ipsIn(own), later)?.changes;
    expect(changes?.find(({ field }) => field === 'causalShare')).toMatchObject({ from: 0.5, to: 1, whose: 'own' });
    expect(changes?.filter(({ whose }) => whose === 'own')).toHaveLength(1);
    const part = { ...own.provenance, 'interventions/ips/caseloadNorm/max': { kind: 'assumption' } } as const;
    const inPart = newerVersion({ ...own, provenance: part }, ipsIn(own), later)?.changes;
    expect(inPart?.find(({ field }) => field === 'caseloadNorm')?.whose).toBe('own');
  });
});

describe('an old document', () => {
  const { scenario } = added(base, ips, options);

  test('computes the same, to the bit, until the newer version is taken', () => {
    const stored = JSON.parse(JSON.stringify(scenario)) as Scenario;
    const before = project(stored);
    newerVersion(stored, ipsIn(stored), later);
    expect(project(stored)).toEqual(before);
    expect(stored).toEqual(scenario);
    const after = project(taken(stored, later));
    expect(after.headline.extraInEducationOrJob).toBeGreaterThan(before.headline.extraInEducationOrJob);
  });

  test('takes the newer numbers with where they are from, and keeps everything else', () => {
    const after = taken(scenario, later);
    expect(ipsIn(after)).toEqual({
      ...ipsIn(scenario),
      evidenceVersion: '2027-06',
      effect: strongerEffect,
      durationMonths: 20,
      caseloadNorm: { min: 0, max: 20 },
    });
    expect(after.provenance?.['interventions/ips/durationMonths']?.source).toContain('version 2027-06');
    expect(after.provenance?.['interventions/ips/capacity']).toEqual(
      scenario.provenance?.['interventions/ips/capacity'],
    );
  });

  test('is then up to date', () => {
    const after = taken(scenario, later);
    expect(newerVersion(after, ipsIn(after), later)).toBeNull();
    expect(takeNewerVersion(after, 'ips', later, 'da')).toEqual({ ok: true, scenario: after });
  });

  test('keeps the planner’s own numbers when the newer version is taken', () => {
    const own = edited(scenario, 'interventions/ips/causalShare', 0.5);
    const after = taken(own, later);
    expect(ipsIn(after)).toMatchObject({ causalShare: 0.5, durationMonths: 20, evidenceVersion: '2027-06' });
    expect(after.provenance?.['interventions/ips/causalShare']).toEqual({ kind: 'ownMunicipality' });
  });

  test('keeps a number that nothing says where it is from, also one that the newer version is silent of', () => {
    const { 'interventions/ips/durationMonths': _duration, ...provenance } = scenario.provenance ?? {};
    const aftercare = { months: 6, load: 0.2 };
    const bare = { ...scenario, provenance, interventions: [{ ...ipsIn(scenario), aftercare }] };
    expect(newerVersion(bare, ipsIn(bare), later)?.changes.map(({ field, whose }) => [field, whose])).toEqual([
      ['effect', 'evidence'],
      ['durationMonths', 'unsourced'],
      ['caseloadNorm', 'evidence'],
      ['aftercare', 'unsourced'],
    ]);
    expect(ipsIn(taken(bare, later))).toMatchObject({ durationMonths: 18, aftercare, evidenceVersion: '2027-06' });
    const asked = taken(bare, later, 'ips', ['durationMonths', 'aftercare']);
    expect(ipsIn(asked).durationMonths).toBe(20);
    expect(ipsIn(asked)).not.toHaveProperty('aftercare');
  });

  test('gives up a number of the planner’s own, and what was said of its parts, only where that is asked for', () => {
    const own = edited(scenario, 'interventions/ips/caseloadNorm/max', 30);
    expect(ipsIn(taken(own, later)).caseloadNorm).toEqual({ min: 0, max: 30 });
    const asked = taken(own, later, 'ips', ['caseloadNorm']);
    expect(ipsIn(asked).caseloadNorm).toEqual({ min: 0, max: 20 });
    expect(asked.provenance).not.toHaveProperty(['interventions/ips/caseloadNorm/max']);
    expect(asked.provenance?.['interventions/ips/caseloadNorm']?.source).toBeTruthy();
  });

  test('where there is no effect there is nothing to keep', () => {
    const none = { ...ipsIn(scenario), effect: { kind: 'none' } } as const;
    const { 'interventions/ips/effect': _effect, ...provenance } = scenario.provenance ?? {};
    const bare = { ...scenario, provenance, interventions: [none] };
    expect(ipsIn(taken(bare, later)).effect).toEqual(strongerEffect);
  });

  test('is left alone for an intervention that is not there', () => {
    expect(takeNewerVersion(scenario, 'unknown', later, 'da')).toEqual({ ok: true, scenario });
  });
});

describe('a local initiative', () => {
  const first = aLocalInitiative();
  const tenth = aLocalInitiative({ version: 10, durationMonths: 9 });

  test('counts its versions as numbers, and travels in the newer one once that is taken', () => {
    const { scenario } = added(base, aLocalInitiative({ version: 9 }), options);
    const after = taken(scenario, tenth, 'vaerkstedet');
    expect(interventionIn(after, 'vaerkstedet')).toMatchObject({ durationMonths: 9, evidenceVersion: '10' });
    expect(localEvidenceIn(after)).toEqual([tenth]);
  });

  test('the older version stays in the scenario while another intervention is made from it', () => {
    const twice = added(added(base, first, options).scenario, first, options).scenario;
    expect(localEvidenceIn(twice)).toEqual([first]);
    expect(localEvidenceIn(taken(twice, tenth, 'vaerkstedet'))).toEqual([first, tenth]);
  });
});
