import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeIntervention } from '../../../shared/document/edits/interventionList.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import { project } from '../../../shared/model/project.ts';
import { isSameAmount, levelsOf } from '../../../shared/optimisation/levels.ts';
import { presentAmount } from '../../../shared/optimisation/lever.ts';
import { mixDocument } from '../../../shared/optimisation/mixDocument.ts';
import { type Lever, questionSchema } from '../../../shared/optimisation/question.ts';
import { questionFaults } from '../../../shared/optimisation/questionFaults.ts';
import { questionFor, questionOn } from '../../../shared/optimisation/questionFor.ts';
import { optimise } from '../../../shared/optimisation/optimise.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario as anyScenario } from '../arbitraries/scenario.ts';
import { exampleDocument } from '../document/exampleDocument.ts';
import { plainIntervention, plainScenario } from '../model/plainScenario.ts';

const example = questionFor(exampleDocument);

describe('the question that is asked first', () => {
  test('is what the plan costs, each intervention to twice its size in half positions, five hours and five places', () => {
    const { programmeCost } = project(exampleDocument).headline;
    expect(example.budget).toEqual({ kind: 'total', amount: Math.ceil(programmeCost - 0.01) });
    expect(example.levers.map(({ quantity, most, step }) => [quantity, most, step])).toEqual([
      ['fte', 4, 0.5],
      ['hoursPerWeek', 150, 5],
      ['places', 50, 5],
      ['fte', 2, 0.5],
      ['fte', 16, 0.5],
    ]);
  });

  test('can be asked of every document with an intervention, and has not many steps', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const question = questionFor(scenario);
        expect(questionSchema.safeParse(question).error).toBeUndefined();
        const codes = questionFaults(scenario, question).map(({ code }) => code);
        expect(codes).toEqual(scenario.interventions.length > 0 ? [] : ['noLever']);
        for (const lever of question.levers) {
          expect(levelsOf(lever, presentAmount(scenario, lever) ?? 0).length).toBeLessThanOrEqual(43);
        }
      }),
      runs(60),
    );
  });
});

describe('a question that was kept', () => {
  test('forgets what is gone and gets what is new', () => {
    const [first, ...others] = example.levers as [Lever, ...Lever[]];
    const kept = {
      ...example,
      levers: [{ ...first, most: 3 }, ...others],
      groups: [{ segmentId: 'ingen', mostPlaces: 1 }],
    };
    const without = removeIntervention(exampleDocument, 'mentor');
    const added = { ...without, interventions: [...without.interventions, plainIntervention({ id: 'ny' })] };
    const question = questionOn(added, kept);
    expect(question.levers.map(({ interventionId, most }) => [interventionId, most])).toEqual([
      ['ips', 3],
      ['brobygning', 50],
      ['ungeadviser', 2],
      ['bedsteforaeldre', 16],
      ['ny', 20],
    ]);
    expect(question.groups).toEqual([]);
    expect(questionFaults(added, question)).toEqual([]);
    expect(questionFaults(added, kept).map(({ code }) => code)).toEqual(['unknownLever', 'unknownSegment']);
  });
});

describe('faults of a question', () => {
  const [lever] = example.levers as [Lever];
  const codes = (...levers: Lever[]) => questionFaults(exampleDocument, { ...example, levers }).map(({ code }) => code);

  test('each is named', () => {
    expect(codes()).toEqual(['noLever']);
    expect(codes({ ...lever, least: 5 })).toEqual(['mostBelowLeast']);
    expect(codes({ ...lever, step: 0.001 })).toEqual(['stepTooFine']);
    expect(codes({ ...lever, quantity: 'places' })).toEqual(['unknownLever']);
    expect(codes(lever, lever)).toEqual(['leverTwice']);
    expect(codes({ ...lever, quantity: 'caseload' })).toEqual(['leastIsZero']);
    expect(codes({ ...lever, step: lever.most / 200 })).toEqual([]);
  });

  test('a question with one is not asked', () => {
    expect(() => optimise(exampleDocument, { ...example, levers: [] }).next()).toThrow('noLever');
  });
});

describe('the amounts of a lever', () => {
  const lever: Lever = { interventionId: 'x', quantity: 'places', least: 1, most: 12, step: 5 };

  test('go from the least in steps, with the most and today among them', () => {
    expect(levelsOf(lever, 0)).toEqual([1, 6, 11, 12]);
    expect(levelsOf(lever, 7.5)).toEqual([1, 6, 7.5, 11, 12]);
    expect(levelsOf({ ...lever, most: 1 }, 1)).toEqual([1]);
    expect(levelsOf({ ...lever, least: 0, most: 0.3, step: 0.1 }, 0)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  test('ascend, keep the limits and never hold one twice', () => {
    const hundredths = fc.integer({ min: 0, max: 2_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(hundredths, hundredths, hundredths, fc.integer({ min: 10, max: 300 }), (least, more, today, step) => {
        const levels = levelsOf({ ...lever, least, most: least + more, step: step / 100 }, today);
        expect(levels[0]).toBeCloseTo(least, 6);
        expect(levels.at(-1)).toBeCloseTo(least + more, 6);
        expect(levels.every((level, at) => at === 0 || level > (levels[at - 1] ?? 0) + 1e-6)).toBe(true);
        if (today >= least && today <= least + more) {
          expect(levels.some((level) => isSameAmount(level, today))).toBe(true);
        }
      }),
      runs(300),
    );
  });
});

describe('the document of a mix', () => {
  test('today’s amounts are the document itself', () => {
    const amounts = example.levers.map((lever) => presentAmount(exampleDocument, lever) ?? 0);
    expect(mixDocument(exampleDocument, example.levers, amounts)).toBe(exampleDocument);
  });

  test('a new amount is an assumption, one of 0 is no intervention, and the rest stays as it was', () => {
    const document = mixDocument(exampleDocument, example.levers, [3, 0, 24, 1, 8]);
    expect(parseScenario(document).ok).toBe(true);
    expect(document.interventions.map(({ id }) => id)).toEqual(['ips', 'brobygning', 'ungeadviser', 'bedsteforaeldre']);
    expect(document.interventions[0]?.capacity).toEqual({ kind: 'caseload', fte: 3, caseload: 20 });
    expect(document.provenance?.['interventions/ips/capacity/fte']).toEqual({ kind: 'assumption' });
    expect(Object.keys(document.provenance ?? {}).some((path) => path.startsWith('interventions/mentor'))).toBe(false);
    expect(document.interventions[1]).toBe(exampleDocument.interventions[2]);
    expect(document.segments).toBe(exampleDocument.segments);
  });

  test('a stale question is refused', () => {
    expect(() => mixDocument(plainScenario(), example.levers, [1, 1, 1, 1, 1])).toThrow(RangeError);
    expect(() => mixDocument(exampleDocument, example.levers, [-1, 1, 1, 1, 1])).toThrow(
      'interventions/ips/capacity/fte',
    );
  });
});
