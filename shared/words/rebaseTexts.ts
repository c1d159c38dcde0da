import type { Scenario } from '../document/scenario.ts';
import { monthId } from './time.ts';
import { lastMonthOf } from '../followUp/periods.ts';
import type { Moved, RebaseTexts } from '../followUp/rebase/rebased.ts';
import type { Words } from './words.ts';

/** MODEL §8: a name has at most 120 characters, and what is told of a target group needs some of them. */
const NAME_MAX = 120;
const SEGMENT_MAX = 70;

/** A moved number as it is read. */
export function movedValue(words: Words, unit: Moved['unit'], value: number): string {
  return unit === 'share' ? words.percent(value) : words.number(value, { decimals: 2 });
}

/**
 * What is written into a scenario that goes on from the actual figures.
 *
 * @param name of the new scenario
 * @param periodText of the last period that was counted
 */
export function rebaseTexts(
  words: Words,
  decided: Scenario,
  name: string,
  period: string,
  periodText: string,
): RebaseTexts {
  const { t } = words;
  const month = words.month(monthId(lastMonthOf(period), 1), 0);
  return {
    name: name.slice(0, NAME_MAX),
    settledSegment: (segment) => t('followUp.rebaseResult.settledSegment', { name: segment.slice(0, SEGMENT_MAX) }),
    supportSegment: (segment) => t('followUp.rebaseResult.supportSegment', { name: segment.slice(0, SEGMENT_MAX) }),
    description: t('followUp.rebaseResult.description', { month, period: periodText, name: decided.name }),
    stock: (from) =>
      t(
        `followUp.rebaseResult.${from === 'figure' ? 'stockFigure' : from === 'scaled' ? 'stockScaled' : 'stockProjected'}`,
        {
          period: periodText,
        },
      ),
    returns: t('followUp.rebaseResult.firstYearAgain'),
    sizeBehind: t('followUp.rebaseResult.sizeBehind', { period: periodText }),
    moved: ({ unit, before, after }) =>
      t('followUp.rebaseResult.moved', {
        before: movedValue(words, unit, before.value),
        after: movedValue(words, unit, after.value),
        period: periodText,
      }),
  };
}
