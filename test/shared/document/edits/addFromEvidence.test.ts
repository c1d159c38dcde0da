import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AddOptions, addFromEvidence } from '../../../../shared/document/edits/addFromEvidence.ts';
import { INTERVENTIONS_MAX } from '../../../../shared/document/limits.ts';
import { parseScenario } from '../../../../shared/document/parse.ts';
import { localEvidenceIn } from '../../../../shared/document/planner.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import { library } from '../../../../shared/evidence/library.ts';
import type { Evidence } from '../../../../shared/evidence/offer.ts';
import { project } from '../../../../shared/model/project.ts';
import { localInitiative } from '../../arbitraries/localInitiative.ts';
import { runs } from '../../arbitraries/runs.ts';
import { scenario } from '../../arbitraries/scenario.ts';
import { added, entry, interventionIn } from '../../evidence/added.ts';
import { aLocalInitiative } from '../../evidence/aLocalInitiative.ts';
import { plainScenario, plainSegment } from '../../model/plainScenario.ts';

const base = plainScenario({ segments: [plainSegment(), plainSegment({ id: 'andre', name: 'Andre' })] });
const options: AddOptions = { segmentIds: ['unge'], language: 'da' };

/** The new intervention, and its provenance by field within it. */
function made(evidence: Evidence, more: Partial<AddOptions> = {}, before: Scenario = base) {
  const { scenario: after, interventionId } = added(before, evidence, { ...options, ...more });
  const start = `interventions/${interventionId}/`;
  const provenance = Object.fromEntries(
    Object.entries(after.provenance ?? {})
      .filter(([field]) => field.startsWith(start))
      .map(([field, one]) => [field.slice(start.length), one]),
  );
  return { after, intervention: interventionIn(after, interventionId), provenance };
}

describe('the snapshot', () => {
  test('of IPS has effect, norm, duration, causal share and the published saving of the entry', () => {
    expect(made(entry('ips')).intervention).toEqual({
      id: 'ips',
      name: 'IPS: individuelt planlagt job med støtte',
      evidenceId: 'ips',
      evidenceVersion: '2026-11',
      capacity: { kind: 'caseload', fte: 1, caseload: 20 },
      caseloadNorm: { min: 0, max: 25 },
      durationMonths: 18,
      startMonth: 0,
      rampMonths: 3,
      allocation: [{ segmentId: 'unge', share: 1 }],
      effect: entry('ips').effect,
      causalShare: 1,
      cost: { perFteYear: 600_000, overheadShare: 0.15 },
      publishedSavingPerPerson: 72_000,
    });
  });

  test('of mentor support is in hours, with the dose that the research counts as the effort', () => {
    const { intervention } = made(entry('mentor'));
    expect(intervention).toMatchObject({
      capacity: { kind: 'hours', hoursPerWeek: 37, hoursPerPersonPerWeek: 1.25 },
      doseNorm: 1,
      durationMonths: 12,
      causalShare: 1,
      cost: { perHour: 425 },
    });
  });

  test('of IPS-UNG borrows the effect, counts none of it, and has the documented aftercare', () => {
    expect(made(entry('ips-ung')).intervention).toMatchObject({
      effect: entry('ips').effect,
      causalShare: 0,
      caseloadNorm: { min: 15, max: 20 },
      capacity: { caseload: 18 },
      aftercare: { months: 12, load: 0.2 },
    });
  });

  test('of an entry without an effect costs and takes places, and counts no effect', () => {
    const { intervention, after, provenance } = made(entry('skub'));
    expect(intervention).toMatchObject({ effect: { kind: 'none' }, causalShare: 0, durationMonths: 6 });
    expect(provenance.effect).toBeUndefined();
    const { headline } = project(after);
    expect(headline.programmeCost).toBeGreaterThan(0);
    expect(headline.enrolled).toBeGreaterThan(0);
    expect(headline.extraInEducationOrJob).toBe(0);
  });

  test('has the name in the language of the planner', () => {
    expect(made(entry('ips'), { language: 'en' }).intervention.name).toBe('IPS: Individual Placement and Support');
  });

  test('begins within the norm, for every entry', () => {
    for (const one of library.entries) {
      const { capacity, caseloadNorm, doseNorm } = made(one).intervention;
      if (capacity.kind === 'caseload' && caseloadNorm) {
        expect(capacity.caseload, one.id).toBeGreaterThanOrEqual(caseloadNorm.min);
        expect(capacity.caseload, one.id).toBeLessThanOrEqual(caseloadNorm.max);
      }
      if (capacity.kind === 'hours')
        expect(capacity.hoursPerPersonPerWeek, one.id).toBeGreaterThanOrEqual(doseNorm ?? 0);
    }
  });

  test('is never free of cost', () => {
    for (const one of library.entries)
      expect(project(made(one).after).headline.programmeCost, one.id).toBeGreaterThan(0);
  });
});

describe('where its numbers come from', () => {
  const trialFile = '001_3718cc71d1b045a1.txt';

  test('a trial’s effect is a trial’s, a norm is the document’s, what no source says is an assumption', () => {
    const { provenance } = made(entry('ips'));
    expect(provenance).toMatchObject({
      effect: { kind: 'trial', source: trialFile },
      caseloadNorm: { kind: 'register', source: trialFile },
      publishedSavingPerPerson: { kind: 'trial', source: '000_04609be91d45d730.txt' },
      durationMonths: {
        kind: 'assumption',
        source: 'Evidens: IPS: individuelt planlagt job med støtte, version 2026-11',
      },
      causalShare: { kind: 'assumption' },
      capacity: { kind: 'assumption' },
      rampMonths: { kind: 'assumption' },
      'cost/perFteYear': { kind: 'assumption' },
      'cost/overheadShare': { kind: 'assumption' },
    });
    expect(provenance.effect?.note).toBe(entry('ips').effectBasis.explanation.da);
  });

  test.each([
    ['brobygning', 'register'],
    ['nytteindsats', 'register'],
    ['retention-bedsteforaeldre', 'register'],
    ['ips-ung', 'assumption'],
    ['energi-til-hinanden', 'assumption'],
    ['ung-i-uddannelse', 'assumption'],
    ['jobfirst', 'trial'],
  ])('the effect of %s is marked %s', (id, kind) => {
    expect(made(entry(id)).provenance.effect?.kind).toBe(kind);
  });

  test('other research is named by publisher and year', () => {
    expect(made(entry('nytteindsats')).provenance.effect?.source).toMatch(/^Beskæftigelsesministeriet.* 2015: /);
  });

  test('every number that was set says where it is from, for every entry and language', () => {
    for (const one of library.entries) {
      for (const language of ['da', 'en'] as const) {
        const { intervention, provenance } = made(one, { language });
        const numbers = [
          'causalShare',
          'durationMonths',
          'capacity',
          'rampMonths',
          'caseloadNorm',
          'doseNorm',
          'aftercare',
        ];
        const set = numbers.filter((name) => name in intervention);
        expect(Object.keys(provenance), one.id).toEqual(expect.arrayContaining(set));
        expect('effect' in provenance, one.id).toBe(intervention.effect.kind !== 'none');
      }
    }
  });

  test('what a removed intervention of the same id left behind says nothing of the new one', () => {
    const stale = {
      'interventions/ips/cost/perHour': { kind: 'trial' },
      'segments/unge/persons': { kind: 'register' },
    } as const;
    const { after } = made(entry('ips'), {}, { ...base, provenance: stale });
    expect(after.provenance).not.toHaveProperty(['interventions/ips/cost/perHour']);
    expect(after.provenance).toHaveProperty(['segments/unge/persons'], { kind: 'register' });
  });
});

describe('among the others', () => {
  test('it comes last, with an id and a name that no other has', () => {
    let document = base;
    for (let times = 0; times < 3; times += 1) document = added(document, entry('ips'), options).scenario;
    expect(document.interventions.map(({ id }) => id)).toEqual(['ips', 'ips-2', 'ips-3']);
    expect(new Set(document.interventions.map(({ name }) => name)).size).toBe(3);
  });

  test('places are divided equally, and the shares are 1 together to the last bit', () => {
    for (let count = 1; count <= 24; count += 1) {
      const ids = Array.from({ length: count }, (_, index) => `s${index}`);
      const segments = ids.map((id) => plainSegment({ id }));
      const { allocation } = made(entry('ips'), { segmentIds: ids }, plainScenario({ segments })).intervention;
      expect(allocation.map(({ segmentId }) => segmentId)).toEqual(ids);
      expect(allocation.reduce((sum, { share }) => sum + share, 0)).toBe(1);
      for (const { share } of allocation) expect(share).toBeCloseTo(1 / count, 12);
    }
  });

  test('a segment named twice is given once', () => {
    expect(made(entry('ips'), { segmentIds: ['unge', 'andre', 'unge'] }).intervention.allocation).toEqual([
      { segmentId: 'unge', share: 0.5 },
      { segmentId: 'andre', share: 0.5 },
    ]);
  });

  test('without a segment, with an unknown one, and in a full scenario it is refused with the reason', () => {
    const codes = (document: Scenario, segmentIds: string[]) => {
      const outcome = addFromEvidence(document, entry('ips'), { ...options, segmentIds });
      return outcome.ok ? [] : outcome.faults.map(({ code }) => code);
    };
    expect(codes(base, [])).toContain('emptyAllocation');
    expect(codes(base, ['nobody'])).toEqual(['unknownSegment']);
    let full = base;
    for (let times = 0; times < INTERVENTIONS_MAX; times += 1) full = added(full, entry('skub'), options).scenario;
    expect(codes(full, ['unge'])).toEqual(['listTooLong']);
  });

  test('nothing else of the scenario changes', () => {
    const before = { ...base, planner: { tags: ['a'] } };
    const { scenario: after } = added(before, entry('mentor'), options);
    expect({ ...after, interventions: [], provenance: undefined }).toEqual({ ...before, provenance: undefined });
  });
});

describe('a local initiative', () => {
  test('becomes an intervention of its own figures, marked as the municipality’s', () => {
    const { intervention, provenance } = made(aLocalInitiative());
    expect(intervention).toMatchObject({
      id: 'vaerkstedet',
      name: 'Værkstedet',
      evidenceId: 'egen-vaerkstedet',
      evidenceVersion: '1',
      effect: aLocalInitiative().effect,
      causalShare: 1,
      caseloadNorm: { min: 10, max: 16 },
      durationMonths: 8,
    });
    expect(provenance).toMatchObject({
      effect: { kind: 'ownMunicipality', source: 'Evidens: Værkstedet, version 1' },
      caseloadNorm: { kind: 'ownMunicipality' },
    });
  });

  test('an estimate of its own is marked as one and gets a wide range', () => {
    const effect = { kind: 'hazardRatio', effectMonths: 6, toEducation: 1.3, toJob: 1.1 } as const;
    const { intervention, provenance } = made(aLocalInitiative({ effect, design: 'description' }));
    expect(intervention.effect).toEqual({ ...effect, logStandardError: 0.5 });
    expect(intervention.causalShare).toBe(0);
    expect(provenance.effect).toMatchObject({ kind: 'assumption' });
  });

  test('before and after is no comparison group: nothing is counted until the planner chooses', () => {
    expect(made(aLocalInitiative({ design: 'beforeAfter' })).intervention.causalShare).toBe(0);
  });

  test('travels in the scenario that uses it', () => {
    const { after } = made(aLocalInitiative());
    expect(localEvidenceIn(after)).toEqual([aLocalInitiative()]);
    expect(localEvidenceIn(made(entry('ips')).after)).toEqual([]);
  });
});

describe('the result is always a scenario', () => {
  const withRoom = scenario.filter(({ interventions }) => interventions.length < INTERVENTIONS_MAX);

  function holds(document: Scenario, evidence: Evidence, language: 'da' | 'en', chosen: number) {
    const segmentIds = document.segments.map(({ id }) => id).slice(0, 1 + (chosen % document.segments.length));
    const outcome = addFromEvidence(document, evidence, { segmentIds, language });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    expect(parseScenario(outcome.scenario)).toEqual({ ok: true, scenario: outcome.scenario });
    expect(outcome.scenario.interventions.slice(0, -1)).toEqual(document.interventions);
    expect(outcome.scenario.interventions.at(-1)?.id).toBe(outcome.interventionId);
  }

  test.each(library.entries)('with $id, in any scenario with room', (one) => {
    fc.assert(
      fc.property(withRoom, fc.constantFrom('da', 'en'), fc.nat(20), (document, language, chosen) =>
        holds(document, one, language, chosen),
      ),
      runs(25),
    );
  });

  test('with any local initiative', () => {
    fc.assert(fc.property(withRoom, localInitiative, fc.constantFrom('da', 'en'), fc.nat(20), holds), runs(300));
  });
});
