import { expect, test } from 'vitest';
import type { Effect } from '../../../shared/document/effect.ts';
import type { Cost, Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { headlineOf } from '../../../shared/model/headlineRow.ts';
import { project, withoutInterventions } from '../../../shared/model/project.ts';
import { Draw } from '../../../shared/uncertainty/draw.ts';
import { DrawnModel } from '../../../shared/uncertainty/drawnModel.ts';
import { DrawnArm, DrawnShare } from '../../../shared/uncertainty/drawnShares.ts';
import { inputName } from '../../../shared/uncertainty/inputNames.ts';
import { hashName } from '../../../shared/uncertainty/random/hashName.ts';
import { triangular } from '../../../shared/uncertainty/random/triangular.ts';
import { publishedExample } from './publishedExample.ts';

/**
 * A draw is the model of a document in which the drawn numbers stand: so each of them is written where it belongs. The
 * document is put together here, in shares and kroner as a planner would type them, and projected as any other.
 */
function drawnDocument(document: Scenario, number: number, seed: number): Scenario {
  const draw = new Draw(seed);
  draw.goTo(number);
  const spread = document.uncertainty?.costSpread ?? 0.1;
  return {
    ...document,
    segments: document.segments.map((segment) => drawnSegment(segment, draw)),
    interventions: document.interventions.map((one) => ({
      ...one,
      effect: drawnEffect(one, draw),
      cost: timesCost(one.cost, triangular(spread, draw.stream(hashName(inputName.cost(one))).uniform())),
    })),
    assumptions: {
      caseloadElasticity:
        2 * document.assumptions.caseloadElasticity * draw.stream(hashName('caseloadElasticity')).uniform(),
    },
  };
}

function drawnSegment(segment: Segment, draw: Draw): Segment {
  const n = segment.baselineN ?? Math.max(30, segment.persons + 12 * segment.inflowPerMonth);
  const share = (name: string, p: number) => new DrawnShare(name, p, n).in(draw);
  const baseline = new DrawnArm(inputName.baseline(segment), segment.baseline, n);
  baseline.draw(draw);
  const first = segment.returnWithin12Months;
  const later = segment.returnInLaterYears ?? first;
  const name = inputName.return(segment);
  return {
    ...segment,
    baseline: { ...segment.baseline, toEducation: baseline.toEducation, toJob: baseline.toJob },
    otherExitWithin12Months: share(inputName.otherExit(segment), segment.otherExitWithin12Months),
    completionToJobWithin12Months: share(inputName.completion(segment), segment.completionToJobWithin12Months ?? 0),
    returnWithin12Months: {
      fromEducation: share(`${name}/fromEducation`, first.fromEducation),
      fromJob: share(`${name}/fromJob`, first.fromJob),
    },
    returnInLaterYears: {
      fromEducation: share(`${name}/laterFromEducation`, later.fromEducation),
      fromJob: share(`${name}/laterFromJob`, later.fromJob),
    },
  };
}

function drawnEffect(one: Intervention, draw: Draw): Effect {
  const name = inputName.effect(one);
  const { effect } = one;
  if (effect.kind === 'transition') {
    const [control, treated] = [
      new DrawnArm(`${name}/control`, effect.control, effect.nControl ?? 100),
      new DrawnArm(`${name}/treated`, effect.treated, effect.nTreated ?? 100),
    ];
    for (const arm of [control, treated]) arm.draw(draw);
    const sharesOf = ({ toEducation, toJob }: DrawnArm) => ({ toEducation, toJob });
    return { ...effect, control: sharesOf(control), treated: sharesOf(treated) };
  }
  if (effect.kind !== 'either' && effect.kind !== 'retention') return effect;
  return {
    ...effect,
    control: new DrawnShare(`${name}/control`, effect.control, effect.nControl ?? 100).in(draw),
    treated: new DrawnShare(`${name}/treated`, effect.treated, effect.nTreated ?? 100).in(draw),
  };
}

function timesCost(cost: Cost, factor: number): Cost {
  const { overheadShare = 0, ...kroner } = cost;
  const dearer = Object.fromEntries(Object.entries(kroner).map(([part, amount]) => [part, amount * factor]));
  return { ...dearer, overheadShare };
}

test.each(['eksempelby', 'realistic', 'tiny'] as const)(
  'MODEL §7: a draw of %s is the document with its numbers',
  (name) => {
    const example = publishedExample(name);
    // Ratios that are drawn themselves stand in no document; here they are certain.
    const certain: Scenario = {
      ...example,
      interventions: example.interventions.map((one) =>
        one.effect.kind === 'hazardRatio'
          ? { ...one, effect: { ...one.effect, logStandardError: 0 } }
          : one.effect.kind === 'paidHours'
            ? { ...one, effect: { ...one.effect, relativeStandardError: 0 } }
            : one,
      ),
    };
    const model = new DrawnModel(certain, withoutInterventions(certain), 11);
    const row = new Float64Array(model.columns.count);
    for (const number of [0, 1, 17]) {
      model.draw(number, row);
      const drawn = headlineOf(row);
      const { headline } = project(drawnDocument(certain, number, 11));
      expect(drawn.net.municipality).not.toBe(project(certain).headline.net.municipality);
      for (const payer of Object.keys(headline.net) as (keyof typeof headline.net)[]) {
        expect(drawn.net[payer]).toBeCloseTo(headline.net[payer], 2);
        expect(drawn.presentValue[payer]).toBeCloseTo(headline.presentValue[payer], 2);
      }
      expect(drawn.extraInEducationOrJob).toBeCloseTo(headline.extraInEducationOrJob, 8);
      expect(drawn.enrolled).toBeCloseTo(headline.enrolled, 8);
      expect(drawn.programmeCost).toBeCloseTo(headline.programmeCost, 2);
      expect(drawn.breakEvenMonth).toBe(headline.breakEvenMonth);
    }
  },
);
