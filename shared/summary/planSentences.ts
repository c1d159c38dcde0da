import type { Intervention } from '../document/intervention.ts';
import { isMissing } from '../document/missing.ts';
import type { Scenario } from '../document/scenario.ts';
import { placesOf, ratiosOf } from '../model/effect.ts';
import { formatList } from '../words/list.ts';
import type { Words } from '../words/words.ts';
import { periodText } from './periodText.ts';

/** As many interventions are named; the rest is counted. */
const NAMED = 6;

/** What a scenario does: whom it follows, which interventions it has, and which of them are counted without effect. */
export function planSentences(words: Words, scenario: Scenario): string[] {
  const { t } = words;
  const { interventions } = scenario;
  if (interventions.length === 0) return [...whoIsFollowed(words, scenario), t('summary.noPlan')];
  const named = interventions.slice(0, NAMED).map((one) => oneIntervention(words, one, scenario.startMonth));
  const rest = interventions.length - named.length;
  const list = formatList([...named, ...(rest > 0 ? [t('summary.more', { count: rest })] : [])], words.language);
  const uncounted = interventions.filter(hasNoCountedEffect).map(({ name }) => name);
  return [
    ...whoIsFollowed(words, scenario),
    t('summary.plan', { count: interventions.length, list }),
    ...(uncounted.length > 0
      ? [t('summary.uncounted', { count: uncounted.length, names: formatList(uncounted, words.language) })]
      : []),
  ];
}

/** Whom a scenario follows, for how long, and how many come each month; of a number that is missing nothing is said. */
export function whoIsFollowed(words: Words, scenario: Scenario): string[] {
  const { segments, startMonth, horizonMonths } = scenario;
  const { t, number, month } = words;
  const isKnown = (field: 'persons' | 'inflowPerMonth') =>
    !segments.some(({ id }) => isMissing(scenario, `segments/${id}/${field}`));
  const personsIn = (startsIn: 'support' | 'education') =>
    Math.round(segments.filter((one) => one.startsIn === startsIn).reduce((sum, { persons }) => sum + persons, 0));
  const support = personsIn('support');
  const education = personsIn('education');
  const followed = {
    support,
    supportShown: number(support),
    education,
    educationShown: number(education),
    period: periodText(words, horizonMonths),
    month: month(startMonth, 0),
  };
  const everyMonth = segments.reduce((sum, { inflowPerMonth }) => sum + inflowPerMonth, 0);
  return [
    t(isKnown('persons') ? whoKey(support, education) : 'summary.whoUnknown', followed),
    ...(isKnown('inflowPerMonth') ? inflowSentences(words, everyMonth) : []),
  ];
}

function whoKey(support: number, education: number) {
  if (support > 0 && education > 0) return 'summary.whoBoth';
  if (support > 0) return 'summary.whoSupport';
  return education > 0 ? 'summary.whoEducation' : 'summary.whoNobody';
}

function inflowSentences({ t, number }: Words, everyMonth: number): string[] {
  if (everyMonth === 0) return [];
  const count = Math.round(everyMonth);
  return [count === 0 ? t('summary.inflowLess') : t('summary.inflow', { count, shown: number(count) })];
}

function oneIntervention({ t, number, month }: Words, intervention: Intervention, start: string): string {
  const { name, capacity, startMonth, endMonth } = intervention;
  const open = placesOf(capacity);
  const places = Math.round(open);
  const from = t('summary.from', { month: month(start, startMonth) });
  const when = endMonth === undefined ? from : t('summary.until', { from, month: month(start, endMonth) });
  if (places === 0 && open > 0) return t('summary.less', { name, when });
  return t('summary.one', { name, places, placesShown: number(places), when });
}

/** Whether an intervention changes nobody's chances or hours as it is counted. MODEL §2. */
function hasNoCountedEffect({ effect, causalShare }: Intervention): boolean {
  if (effect.kind === 'none' || causalShare === 0) return true;
  if (effect.kind === 'paidHours') return effect.points.every(([, hours]) => hours === 0);
  return Object.values(ratiosOf(effect)).every((ratio) => ratio === 1);
}
