import { quantileAt, quantileMiddles } from '../../charts/quantileMiddles.ts';
import { inputsThatMatter, tornadoParts } from '../../charts/tornadoParts.ts';
import { readThresholds } from '../../document/thresholds.ts';
import type { DataTable } from '../../tables/dataTable.ts';
import { chanceOf } from '../../uncertainty/chanceOf.ts';
import type { Quantiles } from '../../uncertainty/quantiles.ts';
import type { UncertaintyInDepth } from '../../uncertainty/uncertainty.ts';
import { uncertainInputName, uncertainInputValues } from '../../words/uncertainInputText.ts';
import type { Words } from '../../words/words.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportAnalysis, ReportContext } from '../input.ts';
import { oneStop } from '../oneStop.ts';
import { sourceLine } from '../sourceLine.ts';
import { inThousands, plainText, signedThousands } from '../tables.ts';

const DOTS = 20;
/** Quantiles that the dots are drawn from: the middle of every dot is one of them. */
const OUTCOMES = 2 * DOTS;
/** Where the dots are not drawn: how many of them lie below a few amounts, among them the ends of 8 in 10 and the middle. */
const TOLD = [1, 2, 5, 10, 15, 18, 19];
/** Bars on paper, which is too narrow for the numbers at their ends: they stand in the table under it. */
const BARS = 8;

/** How certain the result is, in words and pictures: ranges, chance, what matters most, and what the gain rests on. */
export function uncertaintyPart(context: ReportContext): ReportBlock[] {
  const { words, uncertainty, analysis } = context;
  const { t } = words;
  return [
    ...(uncertainty ? rangesInWords(context, uncertainty) : [paragraph(t('report.noDraws'))]),
    ...(uncertainty ? [chanceBlock(context, uncertainty)] : []),
    ...(analysis ? [...tornadoBlocks(context, analysis), ...switchingBlocks(context, analysis)] : []),
    ...(analysis ? restBlocks(context, analysis) : []),
  ];
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}

function rangesInWords({ words }: ReportContext, { headline }: UncertaintyInDepth): ReportBlock[] {
  const { t, number, money } = words;
  const said = (of: Quantiles, say: (value: number) => string) => ({
    b: (text: string) => text,
    low: say(of.p10),
    high: say(of.p90),
    median: say(of.p50),
  });
  return [
    paragraph(t('report.wordsLead')),
    {
      kind: 'list',
      items: [
        t.markup(
          'uncertainty.rangeExtra',
          said(headline.extraInEducationOrJob, (value) => number(value, { signed: true })),
        ),
        t.markup(
          'uncertainty.rangeSupport',
          said(headline.supportMonthsAvoided, (value) => number(value)),
        ),
        t.markup(
          'uncertainty.rangeNet',
          said(headline.net.municipality, (value) => money(value, { signed: true })),
        ),
        balanceInWords(words, headline.breakEvenMonth),
      ],
    },
  ];
}

/** The month of balance has no upper end where some draws never reach one, and no lower end where hardly any does. */
function balanceInWords({ t, number }: Words, { p10, p50, p90 }: Quantiles<number | null>): string {
  const b = (text: string) => text;
  if (p10 === null) return t.markup('uncertainty.rangeNever', { b });
  if (p50 === null || p90 === null) return t.markup('uncertainty.rangeFrom', { b, low: number(p10) });
  return t.markup('uncertainty.rangeBreakEven', { b, low: number(p10), high: number(p90), median: number(p50) });
}

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

function chanceBlock(context: ReportContext, uncertainty: UncertaintyInDepth): ReportBlock {
  const { words, scenario } = context;
  const { t, number, money, percent } = words;
  const threshold = readThresholds(scenario).kroner ?? 0;
  const sorted = uncertainty.sorted.netMunicipality;
  const dots = quantileMiddles(sorted, DOTS);
  const reached = dots.filter((kroner) => kroner >= threshold).length;
  const told = t('uncertainty.chanceKroner', {
    share: percent(chanceOf(sorted, threshold), 0),
    threshold: money(threshold),
    count: number(reached),
  });
  const title = t('report.chanceTitle', { threshold: money(threshold) });
  return {
    kind: 'chart',
    chart: 'chance',
    title,
    subtitle: [t('report.chanceSubtitle', { draws: number(uncertainty.draws) }), told].join(' '),
    source: sourceLine(context),
    alt: told,
    drawing: {
      kind: 'chance',
      parts: {
        outcomes: Array.from({ length: OUTCOMES + 1 }, (_, at) => quantileAt(sorted, at / OUTCOMES)),
        threshold,
        below: t('uncertainty.below', { count: number(DOTS - reached) }),
        above: t('uncertainty.above', { count: number(reached) }),
      },
    },
    table: {
      title,
      notes: [told],
      columns: [
        { head: t('report.chanceBelow'), format: plainText },
        { head: t('report.thousandKroner', { head: t('report.keyNet') }), format: signedThousands },
      ],
      rows: TOLD.map((below) => [
        t('report.chanceBelowOf', { count: number(below) }),
        inThousands(quantileAt(sorted, below / DOTS)),
      ]),
    },
  };
}

function tornadoBlocks(context: ReportContext, { oneAtATime }: ReportAnalysis): ReportBlock[] {
  const { words, scenario } = context;
  const { t, money } = words;
  const all = inputsThatMatter(oneAtATime, 'netMunicipality');
  const [first] = all;
  if (!first) return [paragraph(t('uncertainty.tornadoNone'))];
  const title = t('uncertainty.tornadoTitle');
  const text = (kroner: number) => money(kroner, { signed: true });
  const name = (one: (typeof all)[number]) => uncertainInputName(words, scenario, one.input);
  const table: DataTable = {
    title,
    notes: [t('uncertainty.tornadoSubtitle')],
    columns: [
      { head: t('uncertainty.input'), format: plainText },
      { head: t('uncertainty.inputLow'), format: plainText },
      { head: t('uncertainty.inputHigh'), format: plainText },
      { head: t('report.thousandKroner', { head: t('uncertainty.low') }), format: signedThousands },
      { head: t('report.thousandKroner', { head: t('uncertainty.high') }), format: signedThousands },
    ],
    rows: all
      .slice(0, BARS)
      .map((one) => [
        name(one),
        uncertainInputValues(words, one.low.values),
        uncertainInputValues(words, one.high.values),
        inThousands(one.low.netMunicipality),
        inThousands(one.high.netMunicipality),
      ]),
  };
  return [
    {
      kind: 'chart',
      chart: 'tornado',
      title,
      subtitle: t('report.tornadoSubtitle'),
      source: sourceLine(context),
      alt: oneStop(
        t('uncertainty.tornadoSummary', {
          title,
          first: name(first),
          low: text(Math.min(first.low.netMunicipality, first.high.netMunicipality)),
          high: text(Math.max(first.low.netMunicipality, first.high.netMunicipality)),
        }),
      ),
      drawing: { kind: 'tornado', parts: tornadoParts(words, scenario, oneAtATime, 'netMunicipality', BARS, 0) },
      table,
    },
    { kind: 'table', table: { ...table, title: t('report.tornadoTable'), notes: [] } },
  ];
}

function switchingBlocks({ words, scenario }: ReportContext, { switchingValues }: ReportAnalysis): ReportBlock[] {
  if (switchingValues.length === 0) return [];
  const { t } = words;
  return [
    { kind: 'subheading', text: t('report.switchingTitle') },
    {
      kind: 'list',
      items: switchingValues.map(({ input, central, values }) => {
        const facts = {
          input: uncertainInputName(words, scenario, input),
          central: uncertainInputValues(words, central),
        };
        return sentence(
          values === null
            ? t('report.switchingNever', facts)
            : t('report.switching', { ...facts, value: uncertainInputValues(words, values) }),
        );
      }),
    },
  ];
}

function restBlocks({ words, projection }: ReportContext, { gainShares }: ReportAnalysis): ReportBlock[] {
  const { t, number, percent } = words;
  const [own, uncompared] = [
    gainShares.ownEstimate.ofExtraInEducationOrJob,
    gainShares.noComparison.ofExtraInEducationOrJob,
  ];
  if (own === null || uncompared === null) return [];
  const extra = number(projection.headline.extraInEducationOrJob, { decimals: 1 });
  return [
    { kind: 'subheading', text: t('report.restTitle') },
    {
      kind: 'list',
      items: [
        t('report.restAssumed', { share: percent(own, 0), extra }),
        t('report.restUncompared', { share: percent(uncompared, 0), extra }),
      ],
    },
  ];
}
