import { describe, expect, test } from 'vitest';
import { detailsOf, setDetails } from '../../../../shared/document/edits/setDetails.ts';
import { exampleScenario } from '../../../e2e/exampleScenario.ts';

const example = exampleScenario();

describe('the details of a scenario', () => {
  test('are written and read alike, and everything else stays the same object', () => {
    const details = {
      name: 'Ny plan',
      municipality: 'Nordby',
      description: 'Kort',
      startMonth: '2028-03',
      horizonMonths: 36,
    };
    const edited = setDetails(example, details);
    if (!edited.ok) throw new Error(JSON.stringify(edited.faults));
    expect(detailsOf(edited.scenario)).toEqual(details);
    expect(edited.scenario.segments).toBe(example.segments);
    expect(edited.scenario.interventions).toBe(example.interventions);
  });

  test('that are empty texts are left out; a name is not', () => {
    const edited = setDetails(example, { ...detailsOf(example), municipality: '', description: '' });
    expect(edited.ok && 'municipality' in edited.scenario).toBe(false);
    expect(setDetails(example, { ...detailsOf(example), name: '' })).toMatchObject({ ok: false });
  });

  test('cannot make the plan end before an intervention begins, or last outside 12–72 months; MODEL §8', () => {
    for (const horizonMonths of [11, 73, 12.5]) {
      const edited = setDetails(example, { ...detailsOf(example), horizonMonths });
      expect(edited.ok ? [] : edited.faults.map(({ path }) => path)).toContain('horizonMonths');
    }
    const late = {
      ...example,
      interventions: example.interventions.map((one, at) => (at === 0 ? { ...one, startMonth: 30 } : one)),
    };
    const edited = setDetails(late, { ...detailsOf(late), horizonMonths: 24 });
    expect(edited.ok ? [] : edited.faults.map(({ path }) => path)).toContain('interventions[0].startMonth');
  });
});
