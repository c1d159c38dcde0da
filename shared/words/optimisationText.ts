import type { Scenario } from '../document/scenario.ts';
import type { BrokenLimit, Limit, Mix } from '../optimisation/answer.ts';
import type { Lever, LeverQuantity, Objective, Question } from '../optimisation/question.ts';
import type { QuestionFault } from '../optimisation/questionFaults.ts';
import { formatList } from './list.ts';
import type { Words } from './words.ts';

/** Names that a sentence holds; of more it says how many. */
const NAMES_MAX = 3;
/** How near two amounts are the same. */
const SAME = 1e-6;

/** A value of the objective as it is said: "90", "1.240", "−12,3 mio. kr.". Money has its sign, a difference always. */
export function objectiveText(words: Words, objective: Objective, value: number, isDifference = false): string {
  if (objective === 'netMunicipality' || objective === 'presentValueMunicipality') {
    return words.money(value, { signed: true });
  }
  const decimals = Math.abs(value) < 10 ? 1 : 0;
  return words.number(value, { decimals, signed: isDifference });
}

/** An amount of a lever without its unit: "2,5". */
export function amountText({ number }: Words, amount: number): string {
  return number(amount, { decimals: 2 });
}

/** "2,5 årsværk". */
export function amountWithUnit(words: Words, quantity: LeverQuantity, amount: number): string {
  return `${amountText(words, amount)} ${words.t(`optimisation.quantity.${quantity}`)}`;
}

/** The name of the intervention that a lever moves. */
export function leverName({ interventions }: Scenario, { interventionId }: Pick<Lever, 'interventionId'>): string {
  return interventions.find(({ id }) => id === interventionId)?.name ?? interventionId;
}

/** What another mix has more and less of: "mere Ungeguide og Mentor, mindre IPS"; empty where they are alike. */
export function changesText(
  words: Words,
  scenario: Scenario,
  levers: readonly Lever[],
  { from, to }: { readonly from: Mix['amounts']; readonly to: Mix['amounts'] },
): string {
  const moved = levers.map((lever, at) => ({
    name: leverName(scenario, lever),
    by: (to[at] ?? 0) - (from[at] ?? 0),
    share: Math.abs((to[at] ?? 0) - (from[at] ?? 0)) / Math.max(to[at] ?? 0, from[at] ?? 0, SAME),
  }));
  const names = (isWanted: (by: number) => boolean) =>
    moved
      .filter(({ by }) => isWanted(by))
      .sort((one, other) => other.share - one.share)
      .map(({ name }) => name);
  const more = names((by) => by > SAME);
  const less = names((by) => by < -SAME);
  return [
    ...(more.length > 0 ? [words.t('optimisation.more', { names: nameList(words, more) })] : []),
    ...(less.length > 0 ? [words.t('optimisation.less', { names: nameList(words, less) })] : []),
  ].join(', ');
}

function nameList({ t, language }: Words, names: readonly string[]): string {
  if (names.length <= NAMES_MAX) return formatList(names, language);
  return t('optimisation.andOthers', {
    names: names.slice(0, NAMES_MAX - 1).join(', '),
    count: names.length - NAMES_MAX + 1,
  });
}

/** What keeps the best mix from becoming better, as a sentence. */
export function bindingText(words: Words, scenario: Scenario, { levers }: Question, limit: Limit, best: Mix): string {
  const { t } = words;
  switch (limit.kind) {
    case 'budget':
    case 'net':
    case 'balance':
      return t(`optimisation.binding.${limit.kind}`);
    case 'budgetYear':
    case 'guidanceCap':
      return t(`optimisation.binding.${limit.kind}`, { year: String(limit.year) });
    case 'most':
    case 'least': {
      const lever = levers[limit.lever];
      if (!lever) return '';
      return t(`optimisation.binding.${limit.kind}`, {
        name: leverName(scenario, lever),
        amount: amountText(words, best.amounts[limit.lever] ?? 0),
        unit: t(`optimisation.quantity.${lever.quantity}`),
      });
    }
    case 'group':
      return t('optimisation.binding.group', { segment: segmentName(scenario, limit.segmentId) });
    case 'norm':
      return t('optimisation.binding.norm', { name: leverName(scenario, limit) });
  }
}

/** What a limit is called. */
export function limitName({ t }: Words, scenario: Scenario, { levers }: Question, limit: Limit): string {
  switch (limit.kind) {
    case 'budget':
    case 'net':
    case 'balance':
      return t(`optimisation.limit.${limit.kind}`);
    case 'budgetYear':
    case 'guidanceCap':
      return t(`optimisation.limit.${limit.kind}`, { year: String(limit.year) });
    case 'most':
    case 'least': {
      const lever = levers[limit.lever];
      return t(`optimisation.limit.${limit.kind}`, { name: lever ? leverName(scenario, lever) : '' });
    }
    case 'group':
      return t('optimisation.limit.group', { name: segmentName(scenario, limit.segmentId) });
    case 'norm':
      return t('optimisation.limit.norm', { name: leverName(scenario, limit) });
  }
}

/** How far a mix comes, or what is allowed, in the limit's own unit. */
export function limitValue(words: Words, { levers }: Question, { limit }: BrokenLimit, value: number | null): string {
  const { t, money, kroner, number } = words;
  if (value === null) return t('optimisation.noValue');
  switch (limit.kind) {
    case 'budget':
    case 'budgetYear':
      return money(value);
    case 'net':
      return money(value, { signed: true });
    case 'guidanceCap':
      return kroner(Math.round(value));
    case 'balance':
      return number(value);
    case 'group':
      return `${number(value, { decimals: 1 })} ${t('optimisation.placesUnit')}`;
    case 'most':
    case 'least':
      return amountWithUnit(words, levers[limit.lever]?.quantity ?? 'places', value);
    case 'norm':
      return number(value, { decimals: 1 });
  }
}

/** Why a question cannot be asked, for the field that it was typed in. */
export function questionFaultText(words: Words, fault: QuestionFault): string {
  const { t } = words;
  switch (fault.code) {
    case 'mostBelowLeast':
      return t('optimisation.fault.mostBelowLeast', {
        least: amountText(words, fault.least),
        most: amountText(words, fault.most),
      });
    case 'stepTooFine':
      return t('optimisation.fault.stepTooFine', {
        steps: words.number(fault.steps),
        step: amountText(words, fault.step),
      });
    case 'leastIsZero':
      return t('optimisation.fault.leastIsZero');
    default:
      return t('optimisation.fault.other');
  }
}

function segmentName({ segments }: Scenario, segmentId: string): string {
  return segments.find(({ id }) => id === segmentId)?.name ?? segmentId;
}
