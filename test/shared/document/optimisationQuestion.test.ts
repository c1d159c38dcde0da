import { describe, expect, test } from 'vitest';
import { readQuestion, withQuestion } from '../../../shared/document/optimisationQuestion.ts';
import { plannerSchema } from '../../../shared/document/planner.ts';
import { questionFor } from '../../../shared/optimisation/questionFor.ts';
import { plainIntervention, plainScenario } from '../model/plainScenario.ts';

const scenario = plainScenario({ interventions: [plainIntervention()], planner: { tags: ['budget'] } });
const question = { ...questionFor(scenario), objective: 'netMunicipality' as const };

describe('the question that is kept with a scenario', () => {
  test('is the planner’s own, beside what else is kept there, and goes again', () => {
    const asked = withQuestion(scenario, question);
    expect(readQuestion(asked)).toEqual(question);
    expect(plannerSchema.parse(asked.planner)).toMatchObject({ tags: ['budget'], optimisation: question });
    expect(withQuestion(asked, null)).toEqual(scenario);
    expect(withQuestion(withQuestion(plainScenario(), question), null)).toEqual(plainScenario());
  });

  test('is none where none has been asked, or where it cannot be read', () => {
    expect(readQuestion(scenario)).toBeNull();
    expect(readQuestion({ ...scenario, planner: { optimisation: { budget: 'much' } } })).toBeNull();
  });

  test('is of the scenario as it is now: what is gone is forgotten', () => {
    const two = { ...scenario, interventions: [...scenario.interventions, plainIntervention({ id: 'anden' })] };
    const asked = withQuestion(two, { ...question, groups: [{ segmentId: 'unge', mostPlaces: 5 }] });
    const left = { ...asked, interventions: asked.interventions.slice(1) };
    expect(readQuestion(left)?.levers.map(({ interventionId }) => interventionId)).toEqual(['anden']);
    expect(readQuestion(left)?.groups).toEqual([{ segmentId: 'unge', mostPlaces: 5 }]);
  });
});
