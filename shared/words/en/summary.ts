import type { Catalogue } from '../catalogue.ts';

export const summary: Catalogue['summary'] = {
  readOn: 'Read what comes of it',
  title: 'The scenario in words',
  whoSupport:
    'The scenario follows {support, plural, one {one young person} other {{supportShown} young people}} on support for {period} from {month}.',
  whoEducation:
    'The scenario follows {education, plural, one {one young person} other {{educationShown} young people}} in education for {period} from {month}.',
  whoBoth:
    'The scenario follows {support, plural, one {one young person} other {{supportShown} young people}} on support and {education, plural, one {one} other {{educationShown}}} in education for {period} from {month}.',
  whoNobody: 'The scenario has no young people at the start. It covers {period} from {month}.',
  whoUnknown:
    'The scenario covers {period} from {month}. How many young people it has at the start has not been written yet.',
  inflow: '{count, plural, one {One more young person arrives} other {{shown} more young people arrive}} each month.',
  inflowLess: 'Less than one young person more arrives each month.',
  plan: 'The plan has {count, plural, one {one intervention} other {# interventions}}: {list}.',
  one: '{name} ({places, plural, =0 {no places} one {one place} other {{placesShown} places}}, {when})',
  less: '{name} (less than one place, {when})',
  from: 'from {month}',
  until: '{from} until {month}',
  more: '{count, plural, one {one more} other {# others}}',
  noPlan: 'The plan has no interventions, so there is no difference to show.',
  uncounted:
    '{count, plural, one {No effect is counted for {names}, only its cost and places.} other {No effect is counted for {names}, only their costs and places.}}',
  nobodyReached: 'No courses begin in the period.',
  reached: '{count, plural, one {One course begins} other {{shown} courses begin}} in the period.',
  waiting:
    '{count, plural, one {One young person is} other {{shown} young people are}} waiting for a place when the period ends.',
  years: '{count, plural, one {one year} other {# years}}',
  months: '{count, plural, one {one month} other {# months}}',
  extraMore:
    'In {period}, <b>{count, plural, one {one more young person} other {{shown} more young people}}</b> will be in education or work than if the municipality did not start the interventions.',
  extraFewer:
    'In {period}, <b>{count, plural, one {one fewer young person} other {{shown} fewer young people}}</b> will be in education or work than if the municipality did not start the interventions.',
  extraSame:
    'In {period}, <b>just as many young people</b> will be in education or work as if the municipality did not start the interventions.',
  extraAbout:
    'In {period}, <b>about as many young people</b> will be in education or work as if the municipality did not start the interventions: the difference is less than half a person.',
  range: 'In 8 of 10 calculations the figure is between {low} and {high}.',
  rangeSame: 'In 8 of 10 calculations the figure is {low}.',
  rangeMissing: 'How certain the figures are has not been calculated yet: each is a single best estimate.',
  split: 'The difference is {education} in education and {job} in work.',
  supportFewer:
    'Together the young people spend {count, plural, one {one month} other {{shown} months}} less on support in the period.',
  supportMore:
    'Together the young people spend {count, plural, one {one month} other {{shown} months}} more on support in the period.',
  cost: 'The interventions cost {amount} in the period.',
  noCost: 'No cost has been entered for the interventions.',
  budgetBack:
    'The municipality is expected to recover its spending in {month}, and after {months} its budget is {amount} better off.',
  budgetBackOnly: 'The municipality is expected to recover its spending in {month}.',
  budgetNotBack:
    'After {months}, the plan has cost the municipality’s own budget {amount} more than it has freed: it does not pay for itself in that time.',
  budgetNotBackYet:
    'After {months}, the municipality’s own budget is not in balance: it is less than 500\u00a0kr short of it.',
  budgetNever: 'The municipality’s budget is never in deficit, and after {months} it is {amount} better off.',
  budgetSame: 'The municipality’s budget is about the same as without the interventions.',
  budgetRange: 'The difference for the municipality’s budget is between {low} and {high} in 8 of 10 calculations.',
  chance: 'In {share} of the calculations the municipality’s budget is better off than without the interventions.',
  over99: 'more than 99\u00a0%',
  under1: 'less than 1\u00a0%',
  deepest: 'The largest deficit is {amount}, in {month}.',
  timeFreed: 'In addition, staff time and places worth {amount} are freed. That is not money in the budget.',
  timeBound: 'In addition, staff time and places worth {amount} are tied up. That is not money in the budget.',
  others:
    'For others the difference is {state} for the state and equalisation, {region} for the region and {citizens} for citizens. These amounts are not added to the municipality’s.',
  cautious:
    'Calculated cautiously, the difference is {persons} in education or work and {net} in the municipality’s budget.',
  persons: '{count, plural, one {{shown} young person} other {{shown} young people}}',
  missingPeople:
    'How many will be in education or work cannot be said yet: {count, plural, one {one figure is missing} other {# figures are missing}} ({fields}).',
  missingMoney:
    'What the plan means for the budgets cannot be said yet: {count, plural, one {one figure is missing} other {# figures are missing}} ({fields}).',
};
