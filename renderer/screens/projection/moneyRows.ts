import type { Scenario } from '../../../shared/document/scenario.ts';
import type { BookedPayer } from '../../../shared/ledger/lines.ts';
import type { Headline } from '../../../shared/model/headlines.ts';
import type { Projection } from '../../../shared/model/projection.ts';
import { periodText } from '../../../shared/summary/periodText.ts';
import type { Quantiles } from '../../../shared/uncertainty/quantiles.ts';
import type { Uncertainty } from '../../../shared/uncertainty/uncertainty.ts';
import { moneyRange } from '../../../shared/words/moneyRange.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { HeadlineGroup, HeadlineRow } from './HeadlineTable.tsx';

/** Three kinds of money. No row is the sum of others. */
export function moneyGroups(words: Words, projection: Projection, uncertainty: Uncertainty | null): HeadlineGroup[] {
  const payer = (name: BookedPayer) => payerRow(words, projection, uncertainty, name);
  return [
    { kind: 'freesBudget', rows: [payer('municipality')] },
    { kind: 'freesTime', rows: [payer('municipalTime')] },
    { kind: 'othersGain', rows: [payer('state'), payer('region'), payer('citizens')] },
  ];
}

/** What the plan costs, and when the municipality's budget has it back. */
export function costGroups(
  words: Words,
  scenario: Scenario,
  projection: Projection,
  uncertainty: Uncertainty | null,
): HeadlineGroup[] {
  return [
    { kind: 'costGroup', rows: costRows(words, projection, uncertainty) },
    { kind: 'payback', rows: paybackRows(words, scenario, projection, uncertainty) },
  ];
}

function payerRow(
  words: Words,
  projection: Projection,
  uncertainty: Uncertainty | null,
  payer: BookedPayer,
): HeadlineRow {
  const { headline, cautious } = projection;
  return {
    figure: payer,
    sentence: `${payer}Row`,
    ...moneyValues(words, headline.net[payer], cautious.net[payer], uncertainty?.headline.net[payer]),
  };
}

function moneyValues(words: Words, value: number, cautious: number, quantiles: Quantiles | undefined) {
  const signed = (kroner: number) => words.money(kroner, { signed: true });
  return {
    value: signed(value),
    isLoss: value < 0,
    range: quantiles ? moneyRange(words, quantiles.p10, quantiles.p90, { signed: true }) : null,
    cautious: signed(cautious),
  };
}

function costRows(words: Words, { headline, cautious }: Projection, uncertainty: Uncertainty | null): HeadlineRow[] {
  const { money } = words;
  const draws = uncertainty?.headline;
  const range = (quantiles: Quantiles<number | null> | undefined) =>
    quantiles && quantiles.p10 !== null && quantiles.p90 !== null
      ? moneyRange(words, quantiles.p10, quantiles.p90)
      : null;
  const { costPerExtraPerson: price } = headline;
  return [
    {
      figure: 'programmeCost',
      sentence: 'programmeCostRow',
      value: money(headline.programmeCost),
      range: range(draws?.programmeCost),
      cautious: money(cautious.programmeCost),
    },
    {
      figure: 'costPerExtraPerson',
      sentence: price === null ? 'noPriceRow' : 'priceRow',
      value: price === null ? '' : money(price),
      range: price === null ? null : range(draws?.costPerExtraPerson),
      cautious: cautious.costPerExtraPerson === null ? '–' : money(cautious.costPerExtraPerson),
    },
  ];
}

function paybackRows(
  words: Words,
  { startMonth }: Scenario,
  { headline, cautious, months }: Projection,
  uncertainty: Uncertainty | null,
): HeadlineRow[] {
  const { t, money, month } = words;
  const draws = uncertainty?.headline;
  const when = (balance: number | null) => {
    if (balance === null) return t('projection.notIn');
    return balance === 1 ? t('projection.never') : month(startMonth, balance - 1);
  };
  const breakEven: HeadlineRow = {
    figure: 'breakEvenMonth',
    sentence: sentenceOfBalance(headline),
    facts: {
      period: periodText(words, months),
      month: headline.breakEvenMonth === null ? '' : month(startMonth, headline.breakEvenMonth - 1),
    },
    value: '',
    range: draws ? { low: when(draws.breakEvenMonth.p10), high: when(draws.breakEvenMonth.p90) } : null,
    cautious: when(cautious.breakEvenMonth),
  };
  const { amount, month: deepest } = headline.deepestDeficit;
  const deficit: HeadlineRow = {
    figure: 'deepestDeficit',
    sentence: 'deepestRow',
    facts: { month: month(startMonth, (deepest ?? 1) - 1) },
    value: money(amount),
    isLoss: true,
    range: draws ? moneyRange(words, draws.deepestDeficit.amount.p10, draws.deepestDeficit.amount.p90) : null,
    cautious: money(cautious.deepestDeficit.amount),
  };
  const present: HeadlineRow = {
    figure: 'presentValue',
    sentence: 'presentValueRow',
    ...moneyValues(
      words,
      headline.presentValue.municipality,
      cautious.presentValue.municipality,
      draws?.presentValue.municipality,
    ),
  };
  return [breakEven, ...(deepest === null ? [] : [deficit]), present];
}

function sentenceOfBalance({ breakEvenMonth }: Headline): HeadlineRow['sentence'] {
  if (breakEvenMonth === null) return 'breakEvenNotWithin';
  return breakEvenMonth === 1 ? 'breakEvenNever' : 'breakEvenRow';
}
