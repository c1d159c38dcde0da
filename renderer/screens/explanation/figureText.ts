import type { Figure } from '../../../shared/ledger/figures.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { ShownResult } from '../../state/resultStore.ts';

/** A figure as the screens tell it, for the head of its explanation. */
export function figureText(
  words: Words,
  { projection, scenario }: Pick<ShownResult, 'projection' | 'scenario'>,
  figure: Figure,
): string {
  const { t, number, money, month } = words;
  const { headline, months } = projection;
  const end = (where: 'education' | 'job' | 'support') =>
    number((projection.scenario[where][months] ?? 0) - (projection.reference[where][months] ?? 0), { signed: true });
  switch (figure) {
    case 'extraInEducationOrJob':
      return number(headline.extraInEducationOrJob, { signed: true });
    case 'inEducation':
      return end('education');
    case 'inJob':
      return end('job');
    case 'onSupport':
      return end('support');
    case 'supportMonthsAvoided':
    case 'paidHours':
      return number(headline[figure], { signed: true });
    case 'enrolled':
      return number(headline.enrolled);
    case 'waiting':
      return number(projection.scenario.waiting.at(-1) ?? 0);
    case 'programmeCost':
      return money(headline.programmeCost);
    case 'costPerExtraPerson':
      return headline.costPerExtraPerson === null ? t('projection.noExtra') : money(headline.costPerExtraPerson);
    case 'presentValue':
      return money(headline.presentValue.municipality, { signed: true });
    case 'deepestDeficit':
      return money(headline.deepestDeficit.amount);
    case 'breakEvenMonth':
      if (headline.breakEvenMonth === null) return t('projection.notIn');
      return headline.breakEvenMonth === 1
        ? t('projection.never')
        : month(scenario.startMonth, headline.breakEvenMonth - 1);
    default:
      return money(headline.net[figure], { signed: true });
  }
}
