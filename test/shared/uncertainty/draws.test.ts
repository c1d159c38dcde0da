import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { HEADLINE_NUMBERS, headlineOf } from '../../../shared/model/headlineRow.ts';
import { project, withoutInterventions } from '../../../shared/model/project.ts';
import { columnQuantiles } from '../../../shared/uncertainty/columnQuantiles.ts';
import { columnSpans } from '../../../shared/uncertainty/columnSpans.ts';
import { endAt } from '../../../shared/uncertainty/columns.ts';
import { drawChunk } from '../../../shared/uncertainty/drawChunk.ts';
import { DrawnModel } from '../../../shared/uncertainty/drawnModel.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { extremeScenario } from '../arbitraries/extremeScenario.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario } from '../arbitraries/scenario.ts';
import { plainIntervention, plainScenario, plainSegment, ratios } from '../model/plainScenario.ts';
import { publishedExample } from './publishedExample.ts';

const example = publishedExample('eksempelby');

function modelOf(document: Scenario, seed = 1): DrawnModel {
  return new DrawnModel(document, withoutInterventions(document), seed);
}

function rowOf(model: DrawnModel, draw: number): Float64Array {
  const row = new Float64Array(model.columns.count);
  model.draw(draw, row);
  return row;
}

test('one engine: with every input central, a draw is project() to the bit', () => {
  fc.assert(
    fc.property(scenario, (document) => {
      const model = modelOf(document);
      const row = new Float64Array(model.columns.count);
      model.central(row);
      const { headline, scenario: ours, years } = project(document);
      const at = (column: number) => Array.from(row.subarray(column, column + document.horizonMonths + 1));
      expect(headlineOf(row)).toEqual(headline);
      expect(at(model.columns.support)).toEqual(ours.support);
      expect(years.map(({ net }) => net.municipality)).toEqual(model.columns.years.map((year) => row[year.at]));
    }),
    runs(60),
  );
});

describe('MODEL §7: the same seed gives the same, to the bit', () => {
  test('in 1, 2 or 7 chunks that come in any order', () => {
    const draws = 70;
    const whole = drawUncertainty(example, undefined, { draws, seed: 9 });
    for (const parts of [2, 7]) {
      const model = modelOf(example, 9);
      const span = { first: 0, end: model.columns.count };
      const chunks = Array.from({ length: parts }, (_, part) =>
        drawChunk(modelOf(example, 9), (part * draws) / parts, draws / parts, span),
      );
      const quantiles = columnQuantiles(chunks.reverse(), span);
      expect(quantiles[0]).toEqual(whole.headline.extraInEducationOrJob);
      expect(quantiles.slice(model.columns.observedEducationOrJob).map(({ p90 }) => p90)).toEqual(
        columnQuantiles([drawChunk(model, 0, draws, span)], span)
          .slice(model.columns.observedEducationOrJob)
          .map(({ p90 }) => p90),
      );
    }
  });

  test('and where the columns are drawn in several spans, because all would not fit', () => {
    const spans = columnSpans(1_000, 100, 400 * 100 * 8);
    expect(spans).toEqual([
      { first: 0, end: 400 },
      { first: 400, end: 800 },
      { first: 800, end: 1_000 },
    ]);
    expect(columnSpans(1_000, 100_000, 1)[0]?.end).toBe(HEADLINE_NUMBERS);
    const model = modelOf(example);
    const all = drawChunk(model, 0, 5, { first: 0, end: model.columns.count });
    const some = drawChunk(model, 0, 5, { first: 40, end: 60 });
    expect(some.values).toEqual(all.values.slice(40 * 5, 60 * 5));
  });

  test('another seed gives another', () => {
    expect(rowOf(modelOf(example, 1), 0)).not.toEqual(rowOf(modelOf(example, 2), 0));
  });
});

describe('MODEL §7: a draw of a named input depends on nothing else', () => {
  const segment = plainSegment({
    baseline: { toEducation: 0.1, toJob: 0.2, withinMonths: 12 },
    returnWithin12Months: { fromEducation: 0.3, fromJob: 0.2 },
    benefitPerMonth: 10_000,
  });
  const effect = {
    kind: 'transition',
    effectMonths: 12,
    control: { toEducation: 0.1, toJob: 0.1 },
    treated: { toEducation: 0.2, toJob: 0.15 },
  } as const;
  const alone = plainScenario({ segments: [segment] });

  test('a segment is drawn alike with other segments and interventions before it', () => {
    const others = plainScenario({
      segments: [plainSegment({ ...segment, id: 'andre', persons: 0 }), segment],
      interventions: [plainIntervention({ allocation: [{ segmentId: 'andre', share: 1 }], effect })],
    });
    for (const draw of [0, 1, 99]) {
      const [one, two] = [modelOf(alone), modelOf(others)];
      const at = (model: DrawnModel) =>
        Array.from(rowOf(model, draw).subarray(model.columns.educationOrJob, model.columns.educationOrJob + 13));
      expect(at(two)).toEqual(at(one));
    }
  });

  test('equal effects of one study share their draw, those of two studies do not', () => {
    const pair = (evidence: string, other: string) =>
      plainScenario({
        segments: [
          plainSegment({ ...segment, id: 'a', baselineN: 1e9 }),
          plainSegment({ ...segment, id: 'b', baselineN: 1e9 }),
        ],
        interventions: [
          plainIntervention({ id: 'x', evidenceId: evidence, effect, allocation: [{ segmentId: 'a', share: 1 }] }),
          plainIntervention({
            id: 'y',
            evidenceId: other,
            // The same effect, its parts written in another order.
            effect: { treated: effect.treated, control: effect.control, effectMonths: 12, kind: 'transition' },
            allocation: [{ segmentId: 'b', share: 1 }],
          }),
        ],
      });
    const extras = (document: Scenario) => {
      const model = modelOf(document);
      return Array.from({ length: 200 }, (_, draw) => rowOf(model, draw)[0] as number);
    };
    const spread = (values: number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    // Two that move as one vary twice as much as two that do not (in variance); with 200 draws never by so little.
    expect(spread(extras(pair('studie', 'studie'))) / spread(extras(pair('studie', 'andet')))).toBeGreaterThan(1.5);
  });

  test('an effect that is not counted, a cost of nothing and a share of 0 vary nothing', () => {
    const certain = plainScenario({
      segments: [plainSegment()],
      interventions: [plainIntervention({ effect: ratios(2, 2), causalShare: 0 })],
    });
    const model = modelOf(certain);
    expect(rowOf(model, 0).subarray(0, HEADLINE_NUMBERS)).toEqual(rowOf(model, 1).subarray(0, HEADLINE_NUMBERS));
  });
});

test('MODEL §7: the scenario and its reference are run on the same draw', () => {
  const model = modelOf({ ...example, interventions: [] });
  for (const draw of [0, 5]) expect(headlineOf(rowOf(model, draw)).net.municipality).toBe(0);
  const itself = new DrawnModel(example, structuredClone(example), 1);
  expect(headlineOf(rowOf(itself, 3))).toMatchObject({ extraInEducationOrJob: 0, breakEvenMonth: 1 });
});

test('a draw gives no share outside 0–1, no negative persons and nothing that is not a number, in any document', () => {
  fc.assert(
    fc.property(fc.oneof(scenario, extremeScenario), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (document, seed) => {
      const model = modelOf(document, seed);
      const { support, end, count } = model.columns;
      const countsPersons = (column: number) => (column >= support && column < end) || column === end + endAt.waiting;
      for (let draw = 0; draw < 60; draw++) {
        const row = rowOf(model, draw);
        for (let column = 0; column < count; column++) {
          const value = row[column] as number;
          // Infinite are only the months and prices that there are none of.
          const isSound = column < HEADLINE_NUMBERS ? !Number.isNaN(value) : Number.isFinite(value);
          if (!isSound || (countsPersons(column) && value < 0)) expect({ draw, column, value }).toBeNull();
        }
      }
    }),
    runs(100),
  );
});
