import { readBeyondNumbers } from '../beyondNumbers.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';

/** Lines to write on, on paper. */
const ROOM = 8;
const NOTES = 22;

/** What the planner says that no number shows; room to write it where nothing has been. */
export function beyondPart({ words: { t }, scenario }: ReportContext): ReportBlock[] {
  const text = readBeyondNumbers(scenario);
  if (text === '') {
    return [
      { kind: 'paragraph', text: t('report.beyondEmpty') },
      { kind: 'room', label: t('report.beyondLabel'), lines: ROOM },
    ];
  }
  return text.split(/\n{2,}/).map((part): ReportBlock => ({ kind: 'paragraph', text: part.trim() }));
}

/** How the numbers are read, for whoever was not there when they were made. */
export function readingPart({ words: { t }, choices }: ReportContext): ReportBlock[] {
  return [
    {
      kind: 'list',
      items: [
        t('report.readingBest'),
        t('report.readingRange'),
        t('report.readingChance'),
        t('report.readingReference'),
        t('report.readingMoney'),
        t('report.readingEffect'),
        t(choices.showSmallNumbers ? 'report.readingShown' : 'report.readingSmall'),
        t('report.readingYoung'),
      ],
    },
  ];
}

/** What computed the numbers, so that anybody can compute them again. */
export function tracesPart({ words: { t, number, day }, facts }: ReportContext): ReportBlock[] {
  const seed = String(facts.seed);
  return [
    {
      kind: 'list',
      items: [
        facts.revision === null
          ? t('report.traceUnstored', { scenario: facts.scenario })
          : t('report.traceRevision', { scenario: facts.scenario, revision: number(facts.revision) }),
        t('report.traceApp', { version: facts.appVersion }),
        t('report.traceModel', { version: facts.modelVersion }),
        t('report.traceEvidence', { version: facts.evidenceVersion }),
        facts.draws === null
          ? t('report.traceNoDraws', { seed })
          : t('report.traceDraws', { draws: number(facts.draws), seed }),
        t('report.traceDay', { day: day(facts.day) }),
      ],
    },
    { kind: 'paragraph', text: t('report.traceAgain') },
  ];
}

export function notesPart({ words: { t } }: ReportContext): ReportBlock[] {
  return [{ kind: 'room', label: t('report.notesLabel'), lines: NOTES }];
}
