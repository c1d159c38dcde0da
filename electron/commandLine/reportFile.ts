import { resolve } from 'node:path';
import example from '../../assets/eksempelby.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };
import { rangesOf } from '../../shared/contract/uncertainty.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { readThresholds } from '../../shared/document/thresholds.ts';
import { defaultCautiousFactors } from '../../shared/model/cautious.ts';
import { MODEL_VERSION, project } from '../../shared/model/project.ts';
import type { Report } from '../../shared/report/block.ts';
import { buildReport } from '../../shared/report/buildReport.ts';
import { readReportChoices } from '../../shared/report/storedChoices.ts';
import { gainShares } from '../../shared/uncertainty/gainShares.ts';
import { oneAtATime } from '../../shared/uncertainty/oneAtATime.ts';
import { switchingValues } from '../../shared/uncertainty/switchingValues.ts';
import type { UncertaintyInDepth } from '../../shared/uncertainty/uncertainty.ts';
import type { Language } from '../../shared/words/language.ts';
import { type Words, wordsIn } from '../../shared/words/words.ts';
import { isRefusedByDisk } from '../files/refusedByDisk.ts';
import { writeWhole } from '../files/writeWhole.ts';
import type { ReportKind } from './reportKind.ts';

/** What is to be written, and what it is written from. */
export interface ReportOrder {
  /** As it was typed. */
  readonly path: string;
  readonly kind: ReportKind;
  readonly language: Language;
  readonly scenario: Scenario;
  /** Only a workbook is compared with another scenario than the same without interventions. */
  readonly reference: Scenario | undefined;
  readonly uncertainty: UncertaintyInDepth;
  /** The day that the file is made, "2026-11-22". */
  readonly day: string;
}

/**
 * Writes a report, whole or not at all.
 *
 * @param folder that a relative path is in
 * @param say gets a line at a time about what a reader must know and what takes its time
 * @returns null, or a sentence that says why there is no file
 */
export async function reportFile(
  order: ReportOrder,
  folder: string,
  words: Words,
  say: (line: string) => void,
): Promise<string | null> {
  const path = resolve(folder, order.path);
  const file = await made(order, words, say);
  try {
    await writeWhole(path, file);
    return null;
  } catch (error) {
    if (!isRefusedByDisk(error)) throw error;
    return words.t('errors.fileNotWritten', { path });
  }
}

/** The versions and whether the numbers are made up, which each kind of file tells. */
function madeBy({ scenario, day }: ReportOrder) {
  return { app: packageFile.version, day, isIllustrative: scenario.municipality === example.municipality };
}

async function made(order: ReportOrder, words: Words, say: (line: string) => void): Promise<Uint8Array> {
  const { kind, language, scenario, reference, uncertainty } = order;
  switch (kind) {
    case 'xlsx': {
      const { writeScenarioXlsx } = await import('../exports/writeScenarioXlsx.ts');
      const content = { language, scenario, cautious: defaultCautiousFactors, ranges: rangesOf(uncertainty) };
      const facts = { ...madeBy(order), revision: null };
      return writeScenarioXlsx({ ...content, facts }, () => undefined, reference);
    }
    case 'docx': {
      const { writeDocx } = await import('../exports/writeDocx.ts');
      say(words.t('commandLine.noPictures'));
      return writeDocx({ report: reportOf(order), pictures: [] });
    }
    case 'pdf': {
      const { reportPdf } = await import('./reportPdf.ts');
      return reportPdf(reportOf(order), { repository: resolve(import.meta.dirname, '../..'), say });
    }
    case 'pptx': {
      const { reportPptx } = await import('./reportPptx.ts');
      const projection = project(scenario);
      return reportPptx({
        ...madeBy(order),
        words: wordsIn(language),
        scenario,
        projection,
        uncertainty,
      });
    }
  }
}

function reportOf(order: ReportOrder): Report {
  const { scenario, language, uncertainty, day } = order;
  const { app, isIllustrative } = madeBy(order);
  return buildReport({
    scenario,
    projection: project(scenario),
    uncertainty,
    analysis: {
      oneAtATime: oneAtATime(scenario),
      switchingValues: switchingValues(scenario, undefined, readThresholds(scenario).kroner ?? 0),
      gainShares: gainShares(scenario),
    },
    start: null,
    followUp: null,
    cautious: defaultCautiousFactors,
    choices: { ...readReportChoices(scenario, language), language },
    facts: { appVersion: app, modelVersion: MODEL_VERSION, revision: null, day, isIllustrative },
  });
}
