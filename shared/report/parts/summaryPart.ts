import { quantileMiddles } from '../../charts/quantileMiddles.ts';
import { missingFor } from '../../document/missing.ts';
import { budgetSentence, cautiousSentence } from '../../summary/moneySentences.ts';
import { extraSentence, rangeSentence } from '../../summary/peopleSentences.ts';
import { periodText } from '../../summary/periodText.ts';
import { planSentences } from '../../summary/planSentences.ts';
import { missingSentence } from '../../summary/scenarioSummary.ts';
import type { Quantiles } from '../../uncertainty/quantiles.ts';
import { moneyRange } from '../../words/moneyRange.ts';
import { uncertainInputName } from '../../words/uncertainInputText.ts';
import type { KeyFigure, ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';

/** One page that stands alone: what comes of it, how certain that is, what it hangs on, and when it was computed. */
export function summaryPart(context: ReportContext): ReportBlock[] {
  const { words, scenario, projection, facts } = context;
  const { t } = words;
  const hasPeople = missingFor(scenario, 'people').length === 0;
  const hasMoney = missingFor(scenario, 'money').length === 0;
  const hasPlan = scenario.interventions.length > 0;
  const { key, facts: extra } = extraSentence(words, projection);
  const found = [t.markup(key, { ...extra, b: (text) => text }), rangeSentence(words, extraRange(context))].join(' ');
  const figures = hasPlan
    ? [...(hasPeople ? [extraFigure(context)] : []), ...(hasMoney ? moneyFigures(context) : [])]
    : [];
  return [
    paragraph(planSentences(words, scenario).slice(0, 3).join(' ')),
    ...(hasPeople ? (hasPlan ? [found] : []) : [missingSentence(words, scenario, 'people')]).map(paragraph),
    ...(figures.length > 0 ? [{ kind: 'keyFigures' as const, figures }] : []),
    ...(hasMoney
      ? hasPlan
        ? [
            budgetSentence(words, projection, scenario.startMonth),
            biggestSentence(context),
            [cautiousSentence(words, projection), cautiousNote(context)].join(' '),
          ]
        : []
      : [missingSentence(words, scenario, 'money')]
    ).map(paragraph),
    paragraph(
      [
        t('report.against', { day: words.day(facts.day), app: facts.appVersion, model: facts.modelVersion }),
        ...(facts.isIllustrative ? [t('report.illustrative')] : []),
      ].join(' '),
    ),
  ];
}

/** What the cautious view changes, with its factors. */
export function cautiousNote({ words: { t, percent }, cautious }: ReportContext): string {
  return t('report.cautiousNote', {
    cost: percent(cautious.cost - 1, 0),
    effect: percent(1 - cautious.causalShare, 0),
  });
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}

function extraRange({ uncertainty }: ReportContext) {
  const quantiles = uncertainty?.headline.extraInEducationOrJob;
  return quantiles ? { low: quantiles.p10, high: quantiles.p90 } : null;
}

function extraFigure(context: ReportContext): KeyFigure {
  const { words, projection } = context;
  const { t, number } = words;
  const signed = (persons: number) => number(persons, { signed: true });
  const quantiles = context.uncertainty?.headline.extraInEducationOrJob;
  return {
    label: t('report.keyExtra'),
    value: signed(projection.headline.extraInEducationOrJob),
    range: rangeText(context, quantiles ? { low: signed(quantiles.p10), high: signed(quantiles.p90) } : null),
    note: t('report.keyExtraNote', { period: periodText(words, projection.months) }),
  };
}

function moneyFigures(context: ReportContext): KeyFigure[] {
  const { words, projection, scenario, uncertainty } = context;
  const { t, money, percent, number, month } = words;
  const { net, breakEvenMonth } = projection.headline;
  const draws = uncertainty?.headline;
  const ends = draws?.net.municipality;
  const reached = uncertainty
    ? quantileMiddles(uncertainty.sorted.netMunicipality, 20).filter((kroner) => kroner > 0).length
    : 0;
  const when =
    breakEvenMonth === null
      ? t('projection.notWithin', { count: projection.months })
      : breakEvenMonth === 1
        ? t('strip.never')
        : month(scenario.startMonth, breakEvenMonth - 1);
  return [
    {
      label: t('report.keyNet'),
      value: money(net.municipality, { signed: true }),
      range: rangeText(context, ends ? moneyRange(words, ends.p10, ends.p90, { signed: true }) : null),
      note: t('report.keyNetNote', { period: periodText(words, projection.months) }),
    },
    {
      label: t('report.keyBreakEven'),
      value: when,
      range: breakEvenText(context, draws?.breakEvenMonth),
      ...(breakEvenMonth !== null && breakEvenMonth > 1
        ? { note: t('report.keyMonth', { month: number(breakEvenMonth) }) }
        : {}),
    },
    {
      label: t('report.keyChance'),
      value: uncertainty ? percent(uncertainty.shareMunicipalGain, 0) : '–',
      range: uncertainty ? t('report.chanceOf', { count: number(reached) }) : t('report.rangeMissing'),
    },
  ];
}

function rangeText({ words: { t } }: ReportContext, range: { low: string; high: string } | null): string {
  if (!range) return t('report.rangeMissing');
  return range.low === range.high ? t('report.rangeSame', { low: range.low }) : t('report.range', range);
}

function breakEvenText({ words: { t, number } }: ReportContext, of: Quantiles<number | null> | undefined): string {
  if (!of) return t('report.rangeMissing');
  if (of.p10 === null) return t('report.breakEvenNever');
  if (of.p90 === null) return t('report.breakEvenFrom', { low: number(of.p10) });
  return t('report.breakEvenRange', { low: number(of.p10), high: number(of.p90) });
}

/** The number that matters most for the municipality's budget, and how far it moves it. */
function biggestSentence({ words, scenario, analysis }: ReportContext): string {
  const { t } = words;
  const first = analysis?.oneAtATime.inputs[0];
  if (!analysis) return t('report.biggestUnknown');
  if (!first || first.swing.netMunicipality === 0) return t('uncertainty.tornadoNone');
  const ends = [first.low.netMunicipality, first.high.netMunicipality].sort((a, b) => a - b);
  const range = moneyRange(words, ends[0] ?? 0, ends[1] ?? 0, { signed: true });
  return t('report.biggest', { input: uncertainInputName(words, scenario, first.input), ...range });
}
