import type { Scenario } from '../../../shared/document/scenario.ts';
import { optimise } from '../../../shared/optimisation/optimise.ts';
import { questionFor } from '../../../shared/optimisation/questionFor.ts';
import type { Part } from '../measure.ts';
import { milliseconds } from '../printTable.ts';
import { ratiosOf, spreadOf } from '../spread.ts';

const rounds = 5;
/** Milliseconds: the first answer and the whole one, draws included, are promised within so long. */
const FIRST_GOAL = 1_000;
const WHOLE_GOAL = 5_000;

interface Times {
  readonly first: number;
  readonly whole: number;
  readonly drawn: number;
  readonly projections: number;
}

/**
 * The best mix of the example for what it costs today: when there is a better mix than today's, when the answer is
 * whole, and when its certainty is drawn. Each round is the question's first, as it is for a person who opens the
 * screen, but for the compiler, which the first of them warms.
 */
export function measureOptimise(example: Scenario): Part {
  const all = Array.from({ length: rounds }, () => timesOf(example));
  const goal = (value: number) => Array<number>(rounds).fill(value);
  const [first, whole, drawn] = (['first', 'whole', 'drawn'] as const).map((stage) => all.map((times) => times[stage]));
  const line = (name: string, times: readonly number[] = [], limit: number) => ({
    name,
    ratio: spreadOf(ratiosOf(times, goal(limit))),
    goal: 1,
    judged: 'median' as const,
    plainly: milliseconds(spreadOf(times).median),
  });
  return {
    measures: [
      line('Optimering: første brugbare blanding mod 1 s', first, FIRST_GOAL),
      line('Optimering: det hele med lodtrækninger mod 5 s', drawn, WHOLE_GOAL),
    ],
    remarks: [
      `Optimering: uden lodtrækninger ${milliseconds(spreadOf(whole ?? []).median)}; ${all[0]?.projections ?? 0} fremskrivninger, én kerne.`,
    ],
  };
}

function timesOf(example: Scenario): Times {
  const question = questionFor(example);
  const started = performance.now();
  const since = () => performance.now() - started;
  let [first, whole] = [0, 0];
  const steps = optimise(example, question);
  for (;;) {
    const step = steps.next();
    if (step.done) return { first, whole, drawn: since(), projections: step.value.projections };
    if (step.value.answer?.kind !== 'found') continue;
    if (step.value.answer.stage === 'first') first = since();
    else whole = since();
  }
}
