import type { Arm } from '../../../../shared/document/effect.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import type { Segment } from '../../../../shared/document/segment.ts';
import { personMonths } from './count.ts';
import { rates } from './rates.ts';
import { run } from './run.ts';
import type { Check } from './shape.ts';
import { sum, upTo } from './sum.ts';
import { central } from './view.ts';

/** MODEL §6, model check: one for each intervention that measured time, and each segment in its allocation. */
export function checks(scenario: Scenario): Check[] {
  return scenario.interventions.flatMap(({ id, effect, allocation }) => {
    if (effect.kind !== 'transition' && effect.kind !== 'either') return [];
    const { measured } = effect;
    if (measured === undefined) return [];
    return allocation.map(({ segmentId }) => {
      const segment = scenario.segments.find((one) => one.id === segmentId);
      if (segment === undefined) throw new RangeError(`no segment ${segmentId}`);
      const weeks = (arm: Arm | number) =>
        weeksOffSupport(scenario, segment, armOf(arm, segment), effect.effectMonths, measured.withinMonths);
      return {
        interventionId: id,
        segmentId,
        measuredWeeks: measured.weeksGained,
        modelledWeeks: weeks(effect.treated) - weeks(effect.control),
      };
    });
  });
}

/** A joint share is divided as the segment's own hazards; shares in that proportion give hazards in it. */
function armOf(arm: Arm | number, segment: Segment): Arm {
  if (typeof arm !== 'number') return arm;
  const { betaE, betaJ } = rates(segment);
  const partE = betaE + betaJ === 0 ? 0.5 : betaE / (betaE + betaJ);
  return { toEducation: arm * partE, toJob: arm * (1 - partE) };
}

/** One person of the study: this arm as baseline for all on support, and the segment's returns and completion. */
function weeksOffSupport(scenario: Scenario, segment: Segment, arm: Arm, within: number, months: number): number {
  const { ordinaryEffort: _, ...rest } = scenario;
  const person: Segment = {
    ...segment,
    startsIn: 'support',
    persons: 1,
    inflowPerMonth: 0,
    otherExitWithin12Months: 0,
    baseline: { ...arm, withinMonths: within },
  };
  const course = run({ ...rest, segments: [person], interventions: [], horizonMonths: months }, central);
  const personMonthsOff = upTo(months).map((t) => {
    const { education, job } = personMonths(course, t, 0);
    return education + job;
  });
  return (sum(personMonthsOff) * 52) / 12;
}
