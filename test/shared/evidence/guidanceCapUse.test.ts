import { describe, expect, test } from 'vitest';
import { guidanceCapIds, withGuidanceCapIds } from '../../../shared/document/guidanceCap.ts';
import { groupOfSegment } from '../../../shared/evidence/groupOfSegment.ts';
import { guidanceCap, guidanceCapUse } from '../../../shared/evidence/guidanceCapUse.ts';
import { project } from '../../../shared/model/project.ts';
import { plainIntervention, plainScenario } from '../model/plainScenario.ts';

/** A hundred who stay on support all along, from the middle of a year to the end of the next. */
function plan(perPlaceMonth: number, stateSubsidyShare = 0) {
  return plainScenario({
    startMonth: '2027-07',
    horizonMonths: 18,
    interventions: [
      plainIntervention({ id: 'mentor', cost: { perPlaceMonth }, stateSubsidyShare }),
      plainIntervention({ id: 'anden', cost: { perPlaceMonth: 1e6 } }),
    ],
  });
}

function use(scenario: ReturnType<typeof plan>) {
  const counted = withGuidanceCapIds(scenario, ['mentor']);
  return guidanceCapUse(counted, project(counted));
}

describe('the cap on guidance and mentor support', () => {
  test('is the public rate of 10,602 kroner, with its source', () => {
    expect(guidanceCap()).toMatchObject({ value: 10_602, unit: 'kronerPerYear' });
    expect(guidanceCap().source).toBeDefined();
  });

  test('what is counted is spent per full-time person a year, in a part year too', () => {
    // Ten places at 1,000 a month for a hundred persons: 1,200 kroner each a year.
    expect(use(plan(1000))).toEqual([
      { year: 2027, perPerson: expect.closeTo(1200, 6), persons: expect.closeTo(100, 6), isOver: false },
      { year: 2028, perPerson: expect.closeTo(1200, 6), persons: expect.closeTo(100, 6), isOver: false },
    ]);
  });

  test('what the state pays is not the municipality’s spending', () => {
    expect(use(plan(1000, 0.4)).map(({ perPerson }) => perPerson)).toEqual([
      expect.closeTo(720, 6),
      expect.closeTo(720, 6),
    ]);
  });

  test('past the cap is over it, exactly at it is not', () => {
    expect(use(plan(10_602 / 1.2)).map(({ isOver }) => isOver)).toEqual([false, false]);
    expect(use(plan(8836)).map(({ isOver }) => isOver)).toEqual([true, true]);
  });
});

describe('which interventions count', () => {
  test('are those that are named and there, in the order of the document', () => {
    const scenario = plan(1);
    expect(guidanceCapIds(withGuidanceCapIds(scenario, ['anden', 'mentor', 'borte']))).toEqual(['mentor', 'anden']);
    expect(guidanceCapIds({ ...scenario, planner: { guidanceCap: 'noget andet' } })).toEqual([]);
  });

  test('none takes the key away, and leaves what else the planner keeps', () => {
    const counted = withGuidanceCapIds({ ...plan(1), planner: { tags: ['a'] } }, ['mentor']);
    expect(withGuidanceCapIds(counted, []).planner).toEqual({ tags: ['a'] });
    expect(withGuidanceCapIds(withGuidanceCapIds(plan(1), ['mentor']), []).planner).toBeUndefined();
  });
});

test.each([
  ['Aktivitetsparate unge', 'support', 'aktivitetsparate'],
  ['Uddannelsesparate', 'support', 'uddannelsesparate'],
  ['Unge med svær psykisk lidelse', 'support', 'alvorlige-sindslidelser'],
  ['Elever', 'education', 'i-uddannelse'],
  ['Målgruppe 1', 'support', null],
] as const)('a segment called %s is the evidence’s group %s %s', (name, startsIn, group) => {
  expect(groupOfSegment({ name, startsIn })).toBe(group);
});
