import { figureKey } from '../../followUp/figureKey.ts';
import { methodText } from '../../words/followUpText.ts';
import { periodText } from '../../words/periodText.ts';
import { seriesName } from '../../words/seriesText.ts';
import { looksOf } from '../../words/verdictSentences.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import { boardTable, recordTable, targetTable } from './followUpTables.ts';
import { type FollowUpView, followUpView } from './followUpView.ts';

/** Alarms told of by name. */
const NAMED = 3;

/** How it goes against the decided version: the finding, the targets, caseload and flow, and how right the plan was. */
export function followUpPart(context: ReportContext): ReportBlock[] {
  const { words, followUp } = context;
  const { t, day } = words;
  const why = typeof followUp === 'string' ? followUp : 'notCounted';
  const none: ReportBlock[] = [{ kind: 'paragraph', text: t(`report.followUpNone.${why}`) }];
  if (followUp === null || typeof followUp === 'string') return none;
  const { verdicts, standings, decision } = followUp;
  if (verdicts.length === 0 && standings.every(({ actual }) => actual === null)) return none;
  const view = followUpView(context, followUp);
  const followed = t('report.followUpFollowed', { day: day(decision.decidedOn), body: decision.body });
  const looks = looksOf(verdicts);
  const tables = [targetTable(view), boardTable(view), recordTable(view)].filter((table) => table !== null);
  return [
    { kind: 'paragraph', text: [finding(view), alarms(view)].filter((sentence) => sentence !== '').join(' ') },
    { kind: 'paragraph', text: [followed, ...(looks > 0 ? [methodText(words, looks)] : [])].join(' ') },
    ...tables.map((table): ReportBlock => ({ kind: 'table', table })),
  ].filter((block) => block.kind !== 'paragraph' || block.text !== '') as ReportBlock[];
}

const plain = { b: (text: string) => text };

/** How many are in education or job by the last figure, and whether that could be expected. */
function finding({ words, followUp: { verdicts, points }, isWithheld }: FollowUpView): string {
  const { t, number } = words;
  const verdict = verdicts.find(({ series }) => series.measure === 'educationOrJob' && series.place.level === 'all');
  const point = verdict && points.get(figureKey({ ...verdict.series, period: verdict.latest.period }));
  if (!verdict || !point || isWithheld(verdict.series, verdict.latest.period)) return '';
  const { value, period } = verdict.latest;
  const { p10, p90 } = point.withChance;
  const key = value < p10 ? 'leadBelow' : value > p90 ? 'leadAbove' : 'leadWithin';
  return t.markup(`followUp.${key}`, {
    value: number(value),
    period: periodText(words, period),
    low: number(p10),
    high: number(p90),
    ...plain,
  });
}

/** What is too far from the plan to be chance, by name where it is little. */
function alarms({ words: { t }, words, followUp: { verdicts, scenario } }: FollowUpView): string {
  if (verdicts.length === 0) return '';
  const found = verdicts.filter(({ latest, soFar }) => latest.code === 'alarm' || soFar?.code === 'alarm');
  if (found.length === 0) return t('followUp.noAlarms');
  const names = found.slice(0, NAMED).map(({ series }) => seriesName(words, series, scenario));
  return t.markup('followUp.alarms', { names: names.join('; '), more: found.length - names.length, ...plain });
}
