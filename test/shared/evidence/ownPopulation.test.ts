import { expect, test } from 'vitest';
import type { Effect } from '../../../shared/document/effect.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { library } from '../../../shared/evidence/library.ts';
import { project } from '../../../shared/model/project.ts';
import { at } from '../model/literal/at.ts';
import { plainScenario, plainSegment } from '../model/plainScenario.ts';
import { added, interventionIn } from './added.ts';

const PERSONS = 500;

type ArmsEffect = Extract<Effect, { kind: 'transition' | 'either' | 'retention' }>;

const withArms = library.entries.flatMap((entry) => {
  const { effect } = entry;
  return 'control' in effect ? [{ id: entry.id, entry, effect }] : [];
});

/** The study's own population: the control arm is what happens to it without the effort. MODEL §10. */
function populationOf(effect: ArmsEffect): Segment {
  const { effectMonths: withinMonths } = effect;
  switch (effect.kind) {
    case 'transition':
      return plainSegment({ persons: PERSONS, baseline: { ...effect.control, withinMonths } });
    case 'either': {
      const baseline = { toEducation: 0.3 * effect.control, toJob: 0.7 * effect.control, withinMonths };
      return plainSegment({ persons: PERSONS, baseline });
    }
    case 'retention': {
      const yearly = 1 - (1 - effect.control) ** (12 / withinMonths);
      const returns = { fromEducation: yearly, fromJob: 0 };
      const all = { returnWithin12Months: returns, returnInLaterYears: returns };
      return plainSegment({ persons: PERSONS, startsIn: 'education', ...all });
    }
  }
}

test('these entries have an effect from two arms', () => {
  expect(withArms.map(({ id }) => id)).toEqual([
    'ips',
    'ipse',
    'ips-ung',
    'mentor',
    'brobygning',
    'retention-bedsteforaeldre',
  ]);
});

test.each(withArms)('MODEL §10: the own population of $id reproduces its treated arm', ({ entry, effect }) => {
  const months = effect.effectMonths;
  const before = plainScenario({ horizonMonths: Math.max(12, months), segments: [populationOf(effect)] });
  const { scenario, interventionId } = added(before, entry, { segmentIds: ['unge'], language: 'da' });
  // Places for all from the first month, and the effect counted in full: that is how the arm was treated.
  const intervention = {
    ...interventionIn(scenario, interventionId),
    capacity: { kind: 'places', places: 2 * PERSONS } as const,
    rampMonths: 1,
    causalShare: 1,
  };
  const { education, job, support } = project({ ...scenario, interventions: [intervention] }).scenario;
  const share = (stock: readonly number[]) => at(stock, months) / PERSONS;
  const within = (reached: number, wanted: number) => expect(Math.abs(reached - wanted)).toBeLessThan(1e-12);
  if (effect.kind === 'transition') {
    within(share(education), effect.treated.toEducation);
    within(share(job), effect.treated.toJob);
  } else if (effect.kind === 'either') within(share(education) + share(job), effect.treated);
  else within(share(support), effect.treated);
});
