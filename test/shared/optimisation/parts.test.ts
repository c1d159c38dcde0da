import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project } from '../../../shared/model/project.ts';
import { featureAt, MixModel } from '../../../shared/optimisation/mixModel.ts';
import { partsOf } from '../../../shared/optimisation/parts.ts';
import { rowsOf } from '../../../shared/optimisation/rows.ts';
import { runs } from '../arbitraries/runs.ts';
import { exampleDocument } from '../document/exampleDocument.ts';
import { withConditions } from './smallCase.ts';

test('target groups that an intervention serves together are one part, others are parts of their own', () => {
  const levers = exampleDocument.interventions.map(({ id }) => ({
    interventionId: id,
    quantity: 'fte' as const,
    least: 0,
    most: 1,
    step: 1,
  }));
  const parts = partsOf(exampleDocument, levers);
  expect(parts.map(({ scenario }) => scenario.segments.map(({ id }) => id))).toEqual([
    ['uddannelsesparate', 'aktivitetsparate'],
    ['svaer-psykisk-lidelse'],
    ['frafaldsrisiko'],
  ]);
  expect(parts.map((part) => part.levers)).toEqual([[1, 2, 3], [0], [4]]);

  const follows = { ...exampleDocument, ordinaryEffort: { advisers: 16, referenceCaseload: 40, elasticity: 0.1 } };
  expect(partsOf(follows, levers)).toHaveLength(1);
});

test('the numbers of a scenario are the sums of its parts, and those of its own projection', () => {
  fc.assert(
    fc.property(withConditions, ({ scenario, question }) => {
      const rows = rowsOf(scenario, question);
      const numbersOf = (part: typeof scenario) => {
        const model = new MixModel(part, [], question, rows);
        const numbers = new Float64Array(model.features);
        model.measure([], numbers);
        return { numbers, headline: model.headline() };
      };
      const whole = numbersOf(scenario);
      const parts = partsOf(scenario, question.levers).map(({ scenario: part }) => numbersOf(part).numbers);
      for (const [feature, value] of whole.numbers.entries()) {
        const sum = parts.reduce((all, numbers) => all + (numbers[feature] ?? 0), 0);
        expect(Math.abs(sum - value)).toBeLessThanOrEqual(1e-9 * Math.max(1e3, Math.abs(value)));
      }
      const projected = project(scenario).headline;
      expect(whole.headline).toEqual(projected);
      if (question.cost === 'programme') {
        expect(whole.numbers[featureAt.cost]).toBeCloseTo(projected.programmeCost, 4);
      }
    }),
    runs(150),
  );
});
