import { rollOutTimes } from '../../../shared/document/edits/rollOut.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { TimelineHandle } from './Timeline.tsx';

/** The points of time of a roll-out, with how far each can be moved. An end that is not set stands at the plan's end. */
export function rollOutHandles(words: Words, scenario: Scenario, intervention: Intervention): TimelineHandle[] {
  const { t } = words;
  const { horizonMonths } = scenario;
  const { start, full, end } = rollOutTimes(intervention);
  return [
    {
      id: 'start',
      label: t('interventions.startLabel'),
      value: start,
      min: 0,
      max: Math.min(horizonMonths - 1, (end ?? horizonMonths) - 1),
      text: words.month(scenario.startMonth, start),
    },
    {
      id: 'full',
      label: t('interventions.fullLabel'),
      value: full,
      min: start + 1,
      max: Math.max(full, horizonMonths),
      text: words.month(scenario.startMonth, full - 1),
    },
    {
      id: 'end',
      label: t('interventions.endLabel'),
      value: end ?? horizonMonths,
      min: start + 1,
      max: Math.max(end ?? 0, horizonMonths),
      text: end === null ? t('interventions.noEnd') : words.month(scenario.startMonth, end),
    },
  ];
}
