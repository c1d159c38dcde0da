import type { Catalogue } from '../catalogue.ts';

export const missing: Catalogue['missing'] = {
  field: 'missing',
  needs: 'missing: {field}',
  more: '{count, plural, one {and # more figure} other {and # more figures}}',
  lead: 'The result comes when the last figures are given.',
};

export const newScenario: Catalogue['newScenario'] = {
  name: 'New scenario',
  segment: 'Target group 1',
  withinMonths: 'The shares are for one year until something else is given.',
  reimbursementMix: 'Everyone is counted on the lowest step of the reimbursement until the distribution is given.',
  cashableOrdinaryShare: 'Nothing of the ordinary effort counts as saved until something else is decided.',
  caseloadElasticity:
    'The whole effect follows the caseload. The sources say that fewer cases work better, but not by how much.',
};
