import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakdownOf } from '../../../shared/ledger/breakdown.ts';
import { splitByAllocation } from '../../../shared/ledger/splitByAllocation.ts';
import { groupRows, sumAtEnd, sumFlows } from '../../../shared/ledger/sums.ts';
import { inputsOf } from '../../../shared/model/inputs.ts';
import { run } from '../../../shared/model/run.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario } from '../arbitraries/scenario.ts';

const close = (actual: number, expected: number, scale: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1e-300, scale));

describe('persons by segment', () => {
  test('an intervention for each pair moves nobody otherwise', () => {
    fc.assert(
      fc.property(scenario, (document) => {
        const inputs = inputsOf(document);
        const whole = run(inputs).trajectory;
        const split = run(splitByAllocation(inputs)).trajectory;
        for (const line of ['support', 'education', 'job', 'left', 'waiting', 'paidHours', 'replaced'] as const) {
          whole[line].forEach((value, at) => {
            close(split[line][at] ?? Number.NaN, value, Math.abs(value) + 1e-6);
          });
        }
        const { intervention } = inputs.allocations;
        for (let t = 0; t < whole.months; t++) {
          const byPair = new Float64Array(inputs.interventions.count);
          intervention.forEach((i, a) => {
            byPair[i] = (byPair[i] ?? 0) + (split.enrolled[a * whole.months + t] ?? Number.NaN);
          });
          byPair.forEach((persons, i) => {
            const expected = whole.enrolled[i * whole.months + t] ?? Number.NaN;
            close(persons, expected, expected + 1e-6);
          });
        }
      }),
      runs(80),
    );
  });

  test('MODEL §10: everybody is on support, in education, in a job or gone, and in interventions only as they are there', () => {
    fc.assert(
      fc.property(scenario, (document) => {
        const { persons, months } = breakdownOf(document);
        const bySegment = groupRows(
          persons.filter(({ part }) => part.kind === 'segment'),
          ({ part }) => part.id,
        );
        for (const { id, persons: atStart, inflowPerMonth } of document.segments) {
          const rows = bySegment.get(id) ?? [];
          const of = (...lines: string[]) => rows.filter(({ line }) => lines.includes(line));
          const all = atStart + inflowPerMonth * months;
          close(sumAtEnd(of('support', 'education', 'job', 'left'), 'stock').scenario, all, all);
          const inIntervention = sumFlows(of('interventionMonths')).scenario;
          const onSupport = sumFlows(of('supportMonths')).scenario;
          expect(inIntervention).toBeLessThanOrEqual(onSupport * (1 + 1e-9) + 1e-9);
        }
      }),
      runs(80),
    );
  });

  test('those reached by segment are those enrolled by intervention', () => {
    fc.assert(
      fc.property(scenario, (document) => {
        const { persons } = breakdownOf(document);
        const reached = sumFlows(persons.filter(({ line }) => line === 'reached')).scenario;
        const enrolled = sumFlows(persons.filter(({ line }) => line === 'enrolled')).scenario;
        close(reached, enrolled, enrolled + 1e-6);
      }),
      runs(40),
    );
  });
});
