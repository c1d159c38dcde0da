import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { defaultCautiousFactors } from '../../../shared/model/cautious.ts';
import { inputsOf } from '../../../shared/model/inputs.ts';
import { projectCautious, projectCentral, withoutInterventions } from '../../../shared/model/project.ts';
import { Workspaces } from '../../../shared/model/workspaces.ts';
import { effects } from '../arbitraries/completeDocument.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenarioWith } from '../arbitraries/scenario.ts';
import { exampleDocument } from './publishedExamples.ts';

const withIntervention = scenarioWith({ interventions: 1 });

/** Both halves, as a worker makes them one edit after another. */
function both(document: Scenario, rooms?: Workspaces) {
  const reference = withoutInterventions(document);
  return [
    projectCentral(document, reference, rooms),
    projectCautious(document, reference, defaultCautiousFactors, rooms),
  ];
}

/** Other numbers in the same places: who is there, how long courses and effects last, when they begin, whether rates follow the caseload. */
function edited(document: Scenario, months: number): Scenario {
  const { ordinaryEffort, ...rest } = document;
  const followsCaseload = { advisers: 3, referenceCaseload: 40, elasticity: 0.4 };
  return {
    ...rest,
    ...((ordinaryEffort?.elasticity ?? 0) > 0 ? {} : { ordinaryEffort: followsCaseload }),
    segments: document.segments.map((segment, at) => ({ ...segment, persons: (segment.persons ?? 0) / 2 + at })),
    interventions: document.interventions.map((one, at) => ({
      ...one,
      durationMonths: 1 + ((months + at) % 24),
      startMonth: (months + at) % 12,
      effect: 'effectMonths' in one.effect ? { ...one.effect, effectMonths: 1 + ((months * 7 + at) % 40) } : one.effect,
    })),
  };
}

test('MODEL §4: what a projection left in its room is nowhere in the next one', () => {
  fc.assert(
    fc.property(withIntervention, withIntervention, fc.nat(1000), (first, other, months) => {
      const rooms = new Workspaces();
      for (const document of [first, edited(first, months), other, first, edited(other, months), other]) {
        expect(both(document, rooms)).toEqual(both(document));
      }
    }),
    runs(60),
  );
});

test('an intervention that becomes one for retention, and is one no more, leaves nothing behind', () => {
  const document = exampleDocument('tiny');
  const withEffect = (effect: Intervention['effect']): Scenario => ({
    ...document,
    segments: document.segments.map((one) => ({ ...one, startsIn: 'education' })),
    interventions: document.interventions.map((one) => ({ ...one, effect })),
  });
  const rooms = new Workspaces();
  for (const effect of [effects.transition, effects.retention, effects.transition, effects.retention]) {
    const next = withEffect({ ...effect, effectMonths: 18 });
    expect(both(next, rooms)).toEqual(both(next));
  }
});

test('an edit of a number needs no other room, another horizon and another use do', () => {
  const document = exampleDocument('tiny');
  const rooms = new Workspaces();
  const room = rooms.of('scenario', inputsOf(document));
  const more = { ...document, segments: document.segments.map((one) => ({ ...one, persons: 1000 })) };
  expect(rooms.of('scenario', inputsOf(more))).toBe(room);
  expect(rooms.of('cautious', inputsOf(more))).not.toBe(room);
  expect(rooms.of('scenario', inputsOf({ ...more, horizonMonths: document.horizonMonths + 12 }))).not.toBe(room);
});
