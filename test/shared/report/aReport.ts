import type { Scenario } from '../../../shared/document/scenario.ts';
import { defaultCautiousFactors } from '../../../shared/model/cautious.ts';
import { project } from '../../../shared/model/project.ts';
import { type Report, type ReportPart, reportSchema } from '../../../shared/report/block.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { type ReportChoices, type ReportPartId, reportPartIds } from '../../../shared/report/choices.ts';
import type { ReportInput } from '../../../shared/report/input.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { gainShares } from '../../../shared/uncertainty/gainShares.ts';
import { oneAtATime } from '../../../shared/uncertainty/oneAtATime.ts';
import { switchingValues } from '../../../shared/uncertainty/switchingValues.ts';

/** All parts, in Danish, for an appendix. */
export const allParts: ReportChoices = {
  audience: 'appendix',
  language: 'da',
  parts: [...reportPartIds],
  showSmallNumbers: false,
};

/** What a report of the scenario is made from, without anything that takes time. */
export function reportInput(scenario: Scenario, choices: Partial<ReportChoices> = {}): ReportInput {
  return {
    scenario,
    projection: project(scenario),
    uncertainty: null,
    analysis: null,
    start: null,
    followUp: 'notDecided',
    cautious: defaultCautiousFactors,
    choices: { ...allParts, ...choices },
    facts: { appVersion: '1.2.3', modelVersion: '1', revision: 7, day: '2026-11-22', isIllustrative: false },
  };
}

/** The same with few draws, and with what matters most. */
export function drawnInput(scenario: Scenario, choices: Partial<ReportChoices> = {}): ReportInput {
  return {
    ...reportInput(scenario, choices),
    uncertainty: drawUncertainty(scenario, undefined, { draws: 200, seed: 1 }),
    analysis: {
      oneAtATime: oneAtATime(scenario),
      switchingValues: switchingValues(scenario),
      gainShares: gainShares(scenario),
    },
  };
}

/** The report, which is held against its schema: what crosses between the processes is what was built. */
export function reportOf(input: ReportInput): Report {
  return reportSchema.parse(buildReport(input));
}

export function partOf({ parts }: Report, id: ReportPartId): ReportPart {
  const part = parts.find((one) => one.id === id);
  if (!part) throw new Error(`The report has no part ${id}`);
  return part;
}

/** Everything that people read in a part or a report, a line a text. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
