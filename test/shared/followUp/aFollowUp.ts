import type { ActualFigure } from '../../../shared/followUp/actualFigure.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import type { Target } from '../../../shared/followUp/target.ts';

/** Targets and figures with nothing unusual about them; `changes` go over what is given. */

export function aFigure(changes: Partial<ActualFigure> = {}): ActualFigure {
  return {
    measure: 'educationOrJob',
    place: { level: 'all' },
    period: '2027-01',
    value: 412,
    by: 'Anna',
    at: '2027-02-03T08:00:00.000Z',
    earlier: [],
    ...changes,
  };
}

export function aTarget(changes: Partial<Target> = {}): Target {
  return {
    id: 'm1',
    measure: 'educationOrJob',
    place: { level: 'all' },
    period: '2027-12',
    value: 480,
    body: 'Byrådet',
    decidedOn: '2027-01-20',
    note: '',
    from: 'byHand',
    ...changes,
  };
}

export function aFollowUp(changes: Partial<FollowUp> = {}): FollowUp {
  return { revision: null, targets: [aTarget()], figures: [aFigure()], ...changes };
}
