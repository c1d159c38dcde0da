import type { Scenario } from '../../../shared/document/scenario.ts';
import type { ActualFigure } from '../../../shared/followUp/actualFigure.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { everySeries, type Series } from '../../../shared/followUp/series.ts';
import { fidelity } from '../../../shared/model/effect.ts';
import { ramp } from '../../../shared/model/capacity.ts';
import { inputsOf } from '../../../shared/model/inputs.ts';
import { Draw } from '../../../shared/uncertainty/draw.ts';
import { type DrawableInputs, drawableInputs } from '../../../shared/uncertainty/drawableInputs.ts';
import { drawPlan } from '../../../shared/uncertainty/drawPlan.ts';
import { hashName } from '../../../shared/uncertainty/random/hashName.ts';
import { Stream } from '../../../shared/uncertainty/random/stream.ts';
import { monthId } from '../../../shared/words/time.ts';

/**
 * Municipalities in which a plan came true, person by person: the rates and effects of one draw of what the plan does
 * not know, and in each month chance for each young person by themselves. Written from MODEL §1–4 with whole persons,
 * and not by the engine: the same people are counted month after month, as they are where figures come from.
 * Without aftercare, retention and ordinary caseload.
 */
export interface LiveTown {
  /** The true numbers behind it. */
  readonly truth: DrawableInputs;
  readonly followUp: FollowUp;
  /** The true count of a series in month t. */
  readonly counted: (series: Series, t: number) => number;
}

interface Person {
  readonly g: number;
  state: 'waiting' | 'in' | 'done' | 'education' | 'job' | 'left';
  /** Of the place in `allocations`, while in. */
  a: number;
  months: number;
}

const life = hashName('life');

/** @param seed other than the plan's own, so that the truth is none of its draws; `number` tells towns apart */
export function liveTown(scenario: Scenario, seed: number, number: number, months: number): LiveTown {
  const truth = drawableInputs(inputsOf(scenario));
  const draw = new Draw(seed);
  draw.goTo(number);
  for (const write of drawPlan(scenario, truth)) write(draw);
  return live(scenario, truth, new Stream().begin(life, seed, number), months);
}

/** A town in which these numbers are true. */
export function live(scenario: Scenario, truth: DrawableInputs, chance: Stream, months: number): LiveTown {
  const { segments, interventions, allocations } = truth;
  const people: Person[] = scenario.segments.flatMap(({ persons }, g) =>
    Array.from({ length: Math.round(persons) }, (): Person => ({ g, state: 'waiting', a: -1, months: 0 })),
  );
  const counts = new Map<string, number[]>();
  const add = (key: string, t: number, by = 1) => {
    const row = counts.get(key) ?? new Array<number>(months).fill(0);
    row[t] = (row[t] ?? 0) + by;
    counts.set(key, row);
  };
  const ratioOf = (i: number, ratio: Float64Array) =>
    (ratio[i] as number) **
    (fidelity(interventions.overload[i] as number, truth.caseloadElasticity) *
      (interventions.causalShare[i] as number));

  for (let t = 0; t < months; t++) {
    for (let a = 0; a < allocations.count; a++) {
      const i = allocations.intervention[a] as number;
      const open = (allocations.share[a] as number) * (interventions.places[i] as number) * ramp(interventions, i, t);
      const duration = interventions.durationMonths[i] as number;
      let taken = people.filter((one) => one.state === 'in' && one.a === a && one.months < duration).length;
      for (const one of people) {
        if (taken + 1 > open + 1e-9) break;
        if (one.state !== 'waiting' || one.g !== allocations.segment[a]) continue;
        Object.assign(one, { state: 'in', a, months: 0 });
        taken++;
        add(`enrolled/${i}`, t);
      }
      add(`occupied/${i}`, t, taken);
    }
    for (const one of people) {
      const { g } = one;
      if (one.state === 'left') continue;
      if (one.state === 'education' || one.state === 'job') {
        const [first, later] =
          one.state === 'education'
            ? [segments.returnFromEducation, segments.laterReturnFromEducation]
            : [segments.returnFromJob, segments.laterReturnFromJob];
        const back = (one.months < 12 ? first : later)[g] as number;
        const toJob = one.state === 'education' ? (segments.completionToJob[g] as number) : 0;
        const way = leave(chance, [back, toJob]);
        if (way === 0) Object.assign(one, { state: 'waiting', a: -1, months: 0 });
        else if (way === 1) Object.assign(one, { state: 'job', months: 0 });
        else one.months++;
        continue;
      }
      const i = one.state === 'in' ? (allocations.intervention[one.a] as number) : -1;
      const isTreated = i >= 0 && one.months < (interventions.effectMonths[i] as number);
      const way = leave(chance, [
        (segments.baselineToEducation[g] as number) * (isTreated ? ratioOf(i, interventions.ratioToEducation) : 1),
        (segments.baselineToJob[g] as number) * (isTreated ? ratioOf(i, interventions.ratioToJob) : 1),
        segments.otherExit[g] as number,
      ]);
      if (way >= 0) {
        if (way < 2 && i >= 0 && one.months < (interventions.durationMonths[i] as number)) add(`completed/${i}`, t);
        Object.assign(one, { state: (['education', 'job', 'left'] as const)[way], a: -1, months: 0 });
      } else if (i >= 0) {
        one.months++;
        if (one.months >= (interventions.windowMonths[i] as number)) one.state = 'done';
      }
    }
    for (const [g, { inflowPerMonth }] of scenario.segments.entries()) {
      const came = Math.round(inflowPerMonth * (t + 1)) - Math.round(inflowPerMonth * t);
      for (let n = 0; n < came; n++) people.push({ g, state: 'waiting', a: -1, months: 0 });
    }
    for (const one of people) {
      if (one.state === 'left') continue;
      add(`${one.state === 'education' || one.state === 'job' ? 'educationOrJob' : 'support'}/${one.g}`, t);
    }
  }

  const counted = ({ measure, place }: Series, t: number): number => {
    const parts = measure === 'educationOrJob' || measure === 'support' ? scenario.segments : scenario.interventions;
    return parts.reduce(
      (sum, { id }, at) =>
        place.level === 'all' || place.id === id ? sum + (counts.get(`${measure}/${at}`)?.[t] ?? 0) : sum,
      0,
    );
  };
  return { truth, counted, followUp: { revision: null, targets: [], figures: figuresOf(scenario, counted, months) } };
}

/** Which of the ways out is taken in a month; -1 for none. */
function leave(chance: Stream, hazards: readonly number[]): number {
  const all = hazards.reduce((sum, hazard) => sum + hazard, 0);
  let left = chance.uniform();
  if (all === 0 || left >= -Math.expm1(-all)) return -1;
  left *= all / -Math.expm1(-all);
  for (const [way, hazard] of hazards.entries()) {
    if (left < hazard) return way;
    left -= hazard;
  }
  return hazards.length - 1;
}

/** What a municipality would write down: the measures of people, for each group and intervention and in all. */
function figuresOf(scenario: Scenario, counted: LiveTown['counted'], months: number): ActualFigure[] {
  const series = everySeries(scenario).filter(({ measure }) => measure !== 'cost' && measure !== 'caseload');
  return series.flatMap((one) =>
    Array.from({ length: months }, (_, t) => aFigure(one, monthId(scenario.startMonth, t), counted(one, t))),
  );
}

/** A figure as it is entered once. */
export function aFigure(series: Series, period: string, value: number | null): ActualFigure {
  return { ...series, period, value, by: 'Jobcentret', at: '2028-01-01T08:00:00.000Z', earlier: [] };
}
