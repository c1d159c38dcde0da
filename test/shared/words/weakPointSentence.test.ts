import { describe, expect, test } from 'vitest';
import { withGuidanceCapIds } from '../../../shared/document/guidanceCap.ts';
import { setMissing } from '../../../shared/document/missing.ts';
import { writeField } from '../../../shared/document/field.ts';
import { project } from '../../../shared/model/project.ts';
import { weakPointCodes } from '../../../shared/weakPoints/weakPoint.ts';
import { weakPoints } from '../../../shared/weakPoints/weakPoints.ts';
import { weakPointSentence, weightSentence } from '../../../shared/words/weakPointSentence.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleScenario } from '../../e2e/exampleScenario.ts';

/** The example with every kind of weak point. */
function fullOfThem() {
  const changes = {
    'interventions/ips/capacity/caseload': 40,
    'interventions/mentor/capacity/hoursPerPersonPerWeek': 0.5,
    'interventions/mentor/cost/perHour': 5000,
    'interventions/brobygning/effect/effectMonths': 60,
    'interventions/brobygning/capacity/places': 0,
    'segments/svaer-psykisk-lidelse/returnWithin12Months/fromJob': 0.01,
    'economy/cashableOrdinaryShare': 0.5,
  };
  const scenario = Object.entries(changes).reduce(
    (before, [path, value]) => writeField(before, path, value),
    exampleScenario(),
  );
  const sources = Object.entries(scenario.provenance ?? {}).filter(([path]) => path.startsWith('interventions/'));
  const planned = withGuidanceCapIds({ ...scenario, provenance: Object.fromEntries(sources) }, ['mentor', 'ips']);
  return setMissing(planned, ['segments/uddannelsesparate/persons']);
}

describe.each(['da', 'en'] as const)('the sentences of weak points, %s', (language) => {
  const words = wordsIn(language);
  const scenario = fullOfThem();
  const points = weakPoints(scenario, project(scenario), '2030-01-01');

  test('every one is whole, with its numbers in it', () => {
    for (const point of points) {
      const { field, fact } = weakPointSentence(words, scenario, point);
      expect(`${field}: ${fact}`).not.toMatch(/[{}]|check\.|undefined|NaN/);
    }
    const told = new Set(points.map(({ code }) => code));
    expect(weakPointCodes.filter((code) => !told.has(code))).toEqual(['shareBeyondEvidence']);
  });

  test('what hangs on one is persons and kroner with signs, or that it makes no difference', () => {
    const point = points.find(({ code }) => code === 'noComparison');
    if (!point) throw new Error('no points');
    const weight = { extraInEducationOrJob: -12.3, netMunicipality: 450_000 };
    expect(weightSentence(words, point, weight)).toMatch(/\u221212[,.]3.*\+450[.,]000/);
    expect(weightSentence(words, point, { extraInEducationOrJob: 0, netMunicipality: 0.2 })).toBe(
      words.t('check.same'),
    );
    expect(weightSentence(words, point, null)).toBe(words.t('check.notWeighed'));
  });
});
