import type { Intervention } from '../../document/intervention.ts';
import { certaintySteps } from '../../evidence/certainty.ts';
import { evidenceEntry } from '../../evidence/library.ts';
import { effectHere } from '../../model/effectHere.ts';
import { placesOf } from '../../model/effect.ts';
import type { DataTable } from '../../tables/dataTable.ts';
import { effectSentence } from '../../words/effectSentence.ts';
import { capacityText, placesText, servedText } from '../../words/interventionText.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import { inThousands, persons, plainText, thousands } from '../tables.ts';
import { personTable } from './personTable.ts';

/** Each intervention: whom it serves, what it does, how certain that is, and how much of it is counted. */
export function interventionsPart(context: ReportContext): ReportBlock[] {
  const { scenario, words } = context;
  if (scenario.interventions.length === 0) return [{ kind: 'paragraph', text: words.t('summary.noPlan') }];
  return [
    { kind: 'table', table: overviewTable(context) },
    ...scenario.interventions.flatMap((one) => oneIntervention(context, one)),
  ];
}

function overviewTable(context: ReportContext): DataTable {
  const { words, scenario, projection } = context;
  const { t } = words;
  const sum = (values: readonly number[] = []) => values.reduce((total, value) => total + value, 0);
  const rows = scenario.interventions.map((one) => {
    const series = projection.scenario.interventions.find(({ id }) => id === one.id);
    return {
      cells: [one.name, placesOf(one.capacity), sum(series?.enrolled), inThousands(sum(series?.cost))],
      ends: [certaintyName(context, one), one.effect.kind === 'none' ? null : one.causalShare],
    };
  });
  const table: DataTable = {
    title: t('report.interventionsTable'),
    notes: [t('report.interventionsNote')],
    columns: [
      { head: t('report.interventionColumn'), format: plainText },
      { head: t('report.placesColumn'), format: { kind: 'number', decimals: 0 } },
      { head: t('report.courses'), format: persons },
      { head: t('report.thousandKroner', { head: t('report.costWhole') }), format: thousands },
      { head: t('report.evidenceColumn'), format: plainText },
      { head: t('report.countedColumn'), format: { kind: 'percent', decimals: 0 } },
    ],
    rows: rows.map(({ cells, ends }) => [...cells, ...ends]),
  };
  return personTable(context, table, { counts: [2], relations: [] });
}

function certaintyName({ words: { t, language } }: ReportContext, { evidenceId }: Intervention): string {
  if (evidenceId === undefined) return t('report.ownAssumption');
  const entry = evidenceEntry(evidenceId);
  return entry ? certaintySteps[entry.certainty].name[language] : t('report.localEvidence');
}

/** Target groups that are named one by one; of more, the largest parts. */
const NAMED = 6;

/** Whom an intervention serves, in a line or two however many they are. */
function whoText({ words, scenario: { segments } }: ReportContext, { allocation }: Intervention): string {
  if (allocation.length <= NAMED) return servedText(words, segments, { allocation });
  const byShare = allocation.toSorted((one, other) => other.share - one.share);
  const isEven = (byShare[0]?.share ?? 0) - (byShare.at(-1)?.share ?? 0) < 0.005;
  if (isEven && allocation.length === segments.length)
    return words.t('report.servesAll', { count: words.number(segments.length) });
  return words.t('report.servesMost', {
    named: servedText(words, segments, { allocation: byShare.slice(0, NAMED) }),
    rest: words.number(allocation.length - NAMED),
  });
}

function oneIntervention(context: ReportContext, intervention: Intervention): ReportBlock[] {
  const { words, scenario } = context;
  const { t, month, percent, language } = words;
  const { name, startMonth, endMonth, effect, causalShare, evidenceId } = intervention;
  const entry = evidenceId === undefined ? undefined : evidenceEntry(evidenceId);
  const step = entry && certaintySteps[entry.certainty];
  const size = { capacity: capacityText(words, intervention), places: placesText(words, intervention) };
  const facts = {
    who: whoText(context, intervention),
    capacity: size.capacity === size.places ? size.places : t('report.size', size),
    month: month(scenario.startMonth, startMonth),
  };
  const here = effectHere(scenario, intervention);
  const counted =
    causalShare === 1
      ? t('interventions.causalAll')
      : causalShare === 0
        ? t('interventions.causalNone')
        : t('interventions.causalSome', { share: percent(causalShare, 1) });
  return [
    { kind: 'subheading', text: name },
    {
      kind: 'list',
      items: [
        endMonth === undefined
          ? t('report.serves', facts)
          : t('report.servesUntil', { ...facts, end: month(scenario.startMonth, endMonth) }),
        effectSentence(words, effect),
        ...(here && causalShare > 0 ? [t('report.atHere', { effect: effectSentence(words, here) })] : []),
        ...(effect.kind === 'none' ? [] : [counted]),
        t('report.certainty', {
          name: certaintyName(context, intervention),
          why: step ? step.explanation[language] : '',
        }).trim(),
      ],
    },
  ];
}
