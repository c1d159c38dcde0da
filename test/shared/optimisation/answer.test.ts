import { describe, expect, test } from 'vitest';
import { project } from '../../../shared/model/project.ts';
import type { Found, OptimisationProgress } from '../../../shared/optimisation/answer.ts';
import { mixDocument } from '../../../shared/optimisation/mixDocument.ts';
import { optimise } from '../../../shared/optimisation/optimise.ts';
import type { Question } from '../../../shared/optimisation/question.ts';
import { questionFor } from '../../../shared/optimisation/questionFor.ts';
import { compareDraws } from '../../../shared/uncertainty/compareDraws.ts';
import { drawSample } from '../../../shared/uncertainty/drawSample.ts';
import { exampleDocument } from '../document/exampleDocument.ts';
import { plainIntervention, plainScenario, plainSegment, ratios } from '../model/plainScenario.ts';
import { answerOf, fewDraws, found, searchedOnly } from './answerOf.ts';

const question = questionFor(exampleDocument);
const drawn = { ...fewDraws, drawsMost: 60 };
const answer = found(exampleDocument, question, drawn);
const document = (amounts: readonly number[]) => mixDocument(exampleDocument, question.levers, amounts);

describe('the example, for what it costs today', () => {
  test('has a mix that gives more, with its document’s own headlines', () => {
    const { headline, years } = project(document(answer.best.amounts));
    expect(answer.best.headline).toEqual(headline);
    expect(answer.best.objective).toBe(headline.extraInEducationOrJob);
    expect(answer.best.years.map(({ cost }) => cost)).toEqual(
      years.map((year) => expect.closeTo(year.programmeCost, 4)),
    );
    expect(answer.today.headline).toEqual(project(exampleDocument).headline);
    expect(answer.today.broken).toEqual([]);
    expect(answer.gain).toBeGreaterThan(0);
    expect(answer.gain).toBe(answer.best.objective - answer.today.objective);
    expect(answer.proof).toEqual({ kind: 'exact' });
    expect(answer.projections).toBeLessThan(answer.mixes / 100);
  });

  test('the next step of each is what the model says of it, at today’s mix and at the best', () => {
    expect(answer.marginal.map(({ interventionId }) => interventionId)).toEqual(
      exampleDocument.interventions.map(({ id }) => id),
    );
    for (const [lever, { atToday, atBest }] of answer.marginal.entries()) {
      for (const [mix, step] of [
        [answer.today, atToday],
        [answer.best, atBest],
      ] as const) {
        const { step: size = 0, most = 0 } = question.levers[lever] ?? {};
        if (step === null) {
          expect(mix.amounts[lever]).toBe(most);
          continue;
        }
        expect(step.from).toBe(mix.amounts[lever]);
        expect(step.to).toBe(Math.min(most, step.from + size));
        const { headline } = project(document(mix.amounts.with(lever, step.to)));
        expect(step.objective).toBeCloseTo(headline.extraInEducationOrJob - mix.objective, 9);
        expect(step.cost).toBeCloseTo(headline.programmeCost - mix.cost, 4);
        expect(step.perKrone).toBeCloseTo(step.objective / step.cost, 12);
        expect(step.netMunicipality).toBeCloseTo(headline.net.municipality - mix.headline.net.municipality, 4);
        expect(step.enrolled).toBeCloseTo(headline.enrolled - mix.headline.enrolled, 9);
      }
    }
  });

  test('the frontier begins at nothing, holds the best and says how far today’s mix is from it', () => {
    const { frontier, best, today, distance, others } = answer;
    expect(frontier[0]).toMatchObject({ share: 0, cost: 0, objective: 0 });
    expect(frontier.find(({ share }) => share === 1)?.amounts).toEqual(best.amounts);
    expect(frontier.some(({ share }) => share > 1)).toBe(true);
    expect(distance?.objectiveAtSameCost).toBeCloseTo(best.objective - today.objective, 9);
    const asGood = frontier.find(({ objective }) => objective >= today.objective);
    expect(distance?.costAtSameObjective).toBeGreaterThanOrEqual(today.cost - (asGood?.cost ?? 0));
    expect(distance?.costAtSameObjective).toBeLessThan(today.cost);
    for (const { cost, objective } of others) {
      const within = frontier.filter((point) => point.budget <= cost).at(-1);
      const beyond = frontier.find((point) => point.budget >= cost) ?? frontier.at(-1);
      expect(within).toBeDefined();
      expect(objective).toBeLessThanOrEqual((beyond?.objective ?? 0) + 1e-9);
    }
  });

  test('how certain it is comes from the draws of a comparison', () => {
    const settings = { draws: 60, seed: exampleDocument.uncertainty?.seed ?? 1 };
    const samples = [exampleDocument, document(answer.best.amounts)].map((one) => drawSample(one, undefined, settings));
    const [, ours] = compareDraws(samples, 0);
    expect(answer.certainty).toMatchObject({
      draws: 60,
      beatsToday: ours?.best.extraInEducationOrJob,
      gain: ours?.difference.extraInEducationOrJob,
      netMunicipality: ours?.difference.netMunicipality,
    });
    const { beatsRunnerUp, best } = answer.certainty ?? {};
    expect(beatsRunnerUp).toBeGreaterThan(0);
    expect(best).toBeLessThanOrEqual(Math.min(beatsRunnerUp ?? 0, answer.certainty?.beatsToday ?? 0));
  });

  test('certainty is of what is asked: the net where that is the objective', () => {
    const { certainty } = found(exampleDocument, { ...question, objective: 'netMunicipality' }, drawn);
    expect(certainty?.gain).toEqual(certainty?.netMunicipality);
  });

  test('the runner-up spends the money otherwise and is not better', () => {
    const differing = answer.runnerUp?.amounts.filter((amount, lever) => amount !== answer.best.amounts[lever]);
    expect(differing?.length).toBeGreaterThanOrEqual(2);
    expect(answer.runnerUp?.objective).toBeLessThanOrEqual(answer.best.objective);
  });
});

describe('how the answer comes', () => {
  function steps(asked: Question): { progress: OptimisationProgress[]; answers: Found[] } {
    const progress = Array.from(optimise(exampleDocument, asked, fewDraws));
    const answers = progress.flatMap(({ answer: one }) => (one?.kind === 'found' ? [one] : []));
    return { progress, answers };
  }

  test('a better mix than today’s within a few dozen runs, then the whole, then how certain it is', () => {
    const { progress, answers } = steps(question);
    const [first, whole] = answers;
    expect(answers.map(({ stage }) => stage)).toEqual(['first', 'whole']);
    expect(first?.projections).toBeLessThan(80);
    expect(first?.gain).toBeGreaterThan(0.9 * (whole?.gain ?? 0));
    expect(whole?.certainty).toBeNull();
    const done = progress.map((one) => one.done);
    expect(done.every((value, at) => value >= (done[at - 1] ?? 0) && value <= 1)).toBe(true);
    // So many pauses that whoever drives it can let go soon.
    expect(progress.length).toBeGreaterThan(1_000);
  });

  test('the same question gets the same answer, to the bit', () => {
    expect(found(exampleDocument, question, drawn)).toEqual(answer);
    const searched = found(exampleDocument, question, searchedOnly);
    expect(found(exampleDocument, question, searchedOnly)).toEqual(searched);
  });

  test('searched and not run through, it finds as good a mix of the example', () => {
    const searched = found(exampleDocument, question, searchedOnly);
    expect(searched.proof).toEqual({ kind: 'searched' });
    expect(searched.best.objective).toBeGreaterThan(0.999 * answer.best.objective);
  });

  test('with a larger budget a searched plan never gives less', () => {
    const together = { ...exampleDocument, ordinaryEffort: { advisers: 16, referenceCaseload: 40, elasticity: 0.3 } };
    const { frontier, proof } = found(together, question, { ...fewDraws, search: 5e5 });
    expect(proof).toEqual({ kind: 'searched' });
    expect(frontier.length).toBeGreaterThan(5);
    for (const [at, point] of frontier.entries()) {
      expect(point.cost).toBeLessThanOrEqual(point.budget + 0.01);
      expect(point.objective).toBeGreaterThanOrEqual(frontier[at - 1]?.objective ?? 0);
    }
  });
});

describe('today’s mix', () => {
  const scenario = plainScenario({
    segments: [plainSegment({ baseline: { toEducation: 0.1, toJob: 0.1, withinMonths: 12 } })],
    interventions: [plainIntervention({ effect: ratios(3, 3), cost: { perPlaceMonth: 1_000 } })],
  });
  const asked: Question = {
    ...questionFor(scenario),
    levers: [{ interventionId: 'indsats', quantity: 'places', least: 0, most: 5, step: 5 }],
  };

  test('that the question does not allow is told with what it breaks, and the best may give less', () => {
    const { today, gain, best } = found(scenario, { ...asked, budget: { kind: 'total', amount: 60_000 } });
    expect(today.broken).toEqual([
      { limit: { kind: 'budget' }, value: expect.closeTo(120_000, 6), allowed: 60_000 },
      { limit: { kind: 'most', lever: 0 }, value: 10, allowed: 5 },
    ]);
    expect(best.amounts).toEqual([5]);
    expect(gain).toBeLessThan(0);
  });

  test('the step beyond it is empty places where nobody waits', () => {
    const full = plainScenario({ ...scenario, segments: [plainSegment({ ...scenario.segments[0], persons: 10 })] });
    const levers = [{ interventionId: 'indsats', quantity: 'places' as const, least: 0, most: 20, step: 5 }];
    const plenty = { kind: 'total', amount: 1_000_000 } as const;
    const { marginal, best } = found(full, { ...asked, levers, budget: plenty });
    expect(marginal[0]?.atToday).toMatchObject({ from: 10, to: 15, objective: 0, enrolled: 0 });
    // What costs and gives nothing is not taken, however much money there is.
    expect(best.amounts).toEqual([10]);
  });

  test('a plan in which nothing may move has itself as the best', () => {
    const { best, gain, runnerUp, certainty } = found(scenario, {
      ...asked,
      levers: [{ interventionId: 'indsats', quantity: 'places', least: 10, most: 10, step: 5 }],
    });
    expect(best.amounts).toEqual([10]);
    expect(gain).toBe(0);
    expect(runnerUp).toBeNull();
    expect(certainty).toMatchObject({ beatsToday: 0.5, beatsRunnerUp: null });
  });
});

test('an answer that there is none comes with today’s mix', () => {
  const none = answerOf(exampleDocument, { ...question, conditions: { netAtLeast: 1e9 } });
  expect(none.kind).toBe('infeasible');
  expect(none.today.broken).toEqual([
    { limit: { kind: 'net' }, value: none.today.headline.net.municipality, allowed: 1e9 },
  ]);
});
