import type { Period } from '../../../shared/followUp/period.ts';
import { firstMonthOf, kindOf } from '../../../shared/followUp/periods.ts';
import { localeOf } from '../../../shared/words/language.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { AxisPeriod } from '../../charts/followUpSeries.ts';

/** As it stands on an axis: "mar." or "1. kvt.", with the year apart. */
export function axisPeriod(words: Words, period: Period): AxisPeriod {
  const first = firstMonthOf(period);
  const year = Number(first.slice(0, 4));
  const [, quarter = ''] = period.split('-Q');
  const short =
    kindOf(period) === 'quarter'
      ? words.t('followUp.quarterShort', { quarter })
      : new Intl.DateTimeFormat(localeOf[words.language], { month: 'short', timeZone: 'UTC' }).format(
          new Date(`${first}-01T00:00:00Z`),
        );
  return { key: period, short, year };
}
