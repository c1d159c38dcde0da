import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { cautiousExtra } from '../../../shared/ledger/cautiousExtra.ts';
import { project, withoutInterventions } from '../../../shared/model/project.ts';
import { columnQuantiles } from '../../../shared/uncertainty/columnQuantiles.ts';
import { drawChunk } from '../../../shared/uncertainty/drawChunk.ts';
import { DrawnModel } from '../../../shared/uncertainty/drawnModel.ts';
import { DrawnSegment } from '../../../shared/uncertainty/drawnSegment.ts';
import { drawSegment } from '../../../shared/uncertainty/drawSegment.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { publishedExample } from './publishedExample.ts';

const example = publishedExample('eksempelby');
const drawn = (document: Scenario, draws: number, seed = 7): Scenario => ({
  ...document,
  uncertainty: { ...document.uncertainty, draws, seed },
});
const segmentModel = (document: Scenario, segment: number, seed = 7) =>
  new DrawnSegment(document, withoutInterventions(document), seed, segment);

describe('MODEL §7: the ranges of one segment', () => {
  test('where there is one segment are those of the whole plan, to the bit', () => {
    const tiny = drawn(publishedExample('tiny'), 300);
    const [segment] = tiny.segments;
    const ranges = [...drawSegment(tiny, segment?.id ?? '')].at(-1);
    const { series, stocks } = drawUncertainty(tiny);
    expect(ranges?.series.educationOrJobDifference).toEqual(series.educationOrJobDifference);
    expect(ranges?.stocks.educationOrJob).toEqual(stocks.educationOrJob);
  });

  test('are of the same draws as everybody’s: draw by draw the segments add up to all', () => {
    const model = new DrawnModel(example, withoutInterventions(example), 7);
    const all = new Float64Array(model.columns.count);
    const models = example.segments.map((_, g) => segmentModel(example, g));
    for (const number of [0, 3, 11]) {
      model.draw(number, all);
      const rows = models.map((one) => {
        const row = new Float64Array(one.columns.count);
        one.draw(number, row);
        return row;
      });
      for (let t = 0; t <= example.horizonMonths; t++) {
        const sum = (at: number) => rows.reduce((total, row) => total + (row[at] ?? Number.NaN), 0);
        expect(sum(t)).toBeCloseTo(all[model.columns.educationOrJobDifference + t] ?? 0, 8);
        expect(sum(example.horizonMonths + 1 + t)).toBeCloseTo(all[model.columns.educationOrJob + t] ?? 0, 8);
      }
    }
  });

  test('come coarse first, and the last are those of all draws however they were divided, to the bit', () => {
    const scenario = drawn(example, 1_100);
    const id = scenario.segments[1]?.id ?? '';
    const told = [...drawSegment(scenario, id)];
    expect(told.map(({ draws }) => draws)).toEqual([200, 1_000, 1_100]);
    const span = { first: 0, end: segmentModel(scenario, 1).columns.count };
    const parts = [0, 1, 2, 3].map((part) => drawChunk(segmentModel(scenario, 1), part * 275, 275, span));
    const p90 = columnQuantiles(parts.reverse(), span).map((one) => one.p90);
    expect(told.at(-1)?.series.educationOrJobDifference.p90).toEqual(p90.slice(0, scenario.horizonMonths + 1));
    expect(told.at(-1)?.stocks.educationOrJob.p90).toEqual(p90.slice(scenario.horizonMonths + 1));
  });

  test('of a segment that is not there are refused', () => {
    expect(() => [...drawSegment(example, 'ingen')]).toThrow('There is no segment ingen.');
  });
});

test('MODEL §6: the cautious view of the segments adds up to its headline', () => {
  const factors = { cost: 1.3, causalShare: 0.4 };
  const sum = example.segments.reduce((all, { id }) => all + cautiousExtra(example, id, factors), 0);
  expect(sum).toBeCloseTo(project(example, undefined, factors).cautious.extraInEducationOrJob, 8);
});
