/** What is followed up and how it is counted, and the verdict on what was counted. */
export const followUp = {
  measures: {
    educationOrJob: 'In education or job',
    support: 'On support',
    enrolled: 'Begun in an intervention',
    occupied: 'Places in use',
    completed: 'From intervention to education or job',
    cost: 'Cost of interventions',
    caseload: 'Caseload per adviser',
  },
  definitions: {
    educationOrJob:
      'Young people of the target group who on the last day of the period are in ordinary education or in an ordinary job and receive no support. Count each person once. Those who have moved, or left the target group for other reasons, are not counted.',
    support:
      'Young people of the target group who on the last day of the period receive public support, whether in an intervention or not. Count each person once.',
    enrolled:
      'Courses that begin in the period. Whoever begins twice is counted twice. Those who are only referred are counted when they first meet.',
    occupied:
      'Places in use in the last month of the period, after its newcomers have begun. Young people in aftercare count as the part of a place that the plan reckons with.',
    completed:
      'Young people who in the period go from support to ordinary education or an ordinary job while in the intervention. Those who stop without education or job are not counted, nor are those who get there after it has ended.',
    cost: 'Gross cost of the interventions as booked in the period, in constant prices and before the subsidy of the state: staff, places, fixed costs and start-up. Benefits to the young people are not included.',
    caseload:
      'Places in use in the last month of the period, divided by the full-time posts that are filled in the intervention. Posts not yet filled are not counted.',
  },
  often: {
    most: 'more than 9 in 10',
    tenths: '{count} in 10',
    hundredths: '{count} in 100',
    rarely: 'fewer than 1 in 100',
  },
  finding: {
    same: 'As expected',
    more: '{difference} more than expected',
    fewer: '{difference} fewer than expected',
    dearer: '{difference} more than expected',
    cheaper: '{difference} less than expected',
    busier: '{difference} more per adviser than expected',
    calmer: '{difference} fewer per adviser than expected',
  },
  verdict: {
    expected: '{finding}; so large a difference is seen in {often} cases with nothing wrong.',
    unusual:
      '{finding}; so large a difference is seen in {often} cases with nothing wrong. {looks, plural, one {That is not rare enough for an alarm.} other {Among # figures that is not rare enough for an alarm.}}',
    alarm:
      '{finding}; so large a difference is seen in {often} cases with nothing wrong. {looks, plural, one {It is too rare to be chance alone.} other {Even when # figures are looked at together, it is too rare to be chance alone.}}',
    unknown:
      '{finding}. The plan reckons this figure without uncertainty, so it cannot be said how often that happens.',
    unknownSame: '{finding}.',
    soFarFlow: 'In total from {from} to {to}: {verdict}',
    soFarStock: 'On average from {from} to {to}: {verdict}',
  },
  badge: {
    expected: 'Within the expected',
    unusualMore: 'At the high end',
    unusualFewer: 'At the low end',
    alarmMore: 'Above the expected',
    alarmFewer: 'Below the expected',
    unknown: 'No verdict',
  },
  goodResult: 'Good result',
  method:
    '{count, plural, one {The verdict is on # figure.} other {# figures are looked at together. They are corrected for it by Holm’s method, so that there is a false alarm anywhere on the board in at most {alarm} of 100 cases.}}',
  forecast: {
    none: 'There are no actual figures yet to measure the projection by.',
    few: 'These are too few series ({series}) to say whether the bands are too narrow or too wide.',
    asPromised: 'That is what the bands promise.',
    tooNarrow: 'That is fewer than the bands promise: the municipality’s projections have been too sure.',
    tooWide: 'That is more than the bands promise: the municipality’s projections have been too wide.',
    across:
      '{scenarios, plural, one {# scenario} other {# scenarios}}, {series, plural, one {# series} other {# series}}',
  },
  rebaseResult: {
    settledSegment: '{name}, already in education or job',
    supportSegment: '{name}, back on support',
    description: 'Begins {month} with the actual figures up to {period}. Made from the decided version “{name}”.',
    stockFigure: 'Counted in {period}.',
    stockScaled: 'Not counted by itself. Divided as projected, to fit what was counted in {period}.',
    stockProjected: 'Not counted. As the projection expected in {period}.',
    moved:
      'Moved from {before} to {after} by the actual figures up to {period}. The draws of the projection are weighted by how well each fits the figures.',
    sizeBehind:
      'The shares are worth as much as if they had been counted on so many persons, with the actual figures up to {period}.',
    movedLead:
      '{count, plural, =0 {The figures move no assumption: they fit the plan, or they say too little.} one {# assumption is moved as far as the figures can bear.} other {# assumptions are moved as far as the figures can bear.}}',
    collapsed:
      'The actual figures are so far from the projection that hardly any of its {draws} draws fit them (worth {effective}). So only the actual stocks are used, and the assumptions are as they were. Look at whether the plan was carried out, or whether the assumptions should be set anew.',
    noEvidence:
      'There are no figures of young people in education or job or on support, and none of those who went from an intervention to education or job. So the assumptions are as they were.',
    enrolmentAgain:
      'Those who are in an intervention at the start begin it again in the new scenario, since nobody has counted how long they have been there.',
    firstYearAgain:
      'Those already in education or job are a target group of their own. Their return is a weighted mean, since it has not been counted how long they have been there.',
    horizonLengthened: 'Less than a year is left of the plan, so the new scenario reaches further than it.',
    ended: 'Interventions that have ended are left out: {names}.',
    tooManySegments:
      'The new scenario would have {count} target groups, and there may be at most {most}. Join some in the scenario first.',
    noFigures: 'Write at least one actual figure for a month of the plan first.',
    planOver: 'The actual figures reach to the end of the plan, so nothing is left to project.',
  },
} as const;
