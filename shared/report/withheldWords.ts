import type { Translator, Words } from '../words/words.ts';
import { FEWEST_SHOWN, isSmall } from './suppressSmall.ts';

/** The sentences that count persons, and which of their facts hold a count and the same count as it is shown. */
const counted: Readonly<Record<string, readonly (readonly [count: string, shown: string])[]>> = {
  'summary.whoSupport': [['support', 'supportShown']],
  'summary.whoEducation': [['education', 'educationShown']],
  'summary.whoBoth': [
    ['support', 'supportShown'],
    ['education', 'educationShown'],
  ],
  'summary.inflow': [['count', 'shown']],
  'summary.reached': [['count', 'shown']],
  'summary.waiting': [['count', 'shown']],
};

/** The same words, in which no sentence counts fewer than five persons: it says that they are fewer. */
export function withheldWords(words: Words): Words {
  const few = words.t('report.fewerThanFive');
  const say = words.t as unknown as (key: string, facts?: Readonly<Record<string, unknown>>) => string;
  const t = Object.assign((key: string, facts?: Readonly<Record<string, unknown>>) => {
    const pairs = counted[key] ?? [];
    const changed = pairs.flatMap(([count, shown]) => {
      const persons = facts?.[count];
      return typeof persons === 'number' && isSmall(persons) ? [{ [count]: FEWEST_SHOWN, [shown]: few }] : [];
    });
    return say(key, changed.length === 0 ? facts : Object.assign({}, facts, ...changed));
  }, words.t);
  return { ...words, t: t as unknown as Translator };
}
