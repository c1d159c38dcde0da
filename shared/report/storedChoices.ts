import type { Scenario } from '../document/scenario.ts';
import type { Language } from '../words/language.ts';
import { type ReportChoices, reportChoicesSchema } from './choices.ts';
import { presetChoices } from './presets.ts';

/** How the scenario's report is set up; for a committee in `language` where nothing, or nothing readable, is stored. */
export function readReportChoices({ planner }: Pick<Scenario, 'planner'>, language: Language): ReportChoices {
  return reportChoicesSchema.safeParse(planner?.report).data ?? presetChoices('committee', language);
}

/** The scenario with its report set up in another way. The model does not read it. */
export function withReportChoices(scenario: Scenario, choices: ReportChoices): Scenario {
  return { ...scenario, planner: { ...scenario.planner, report: choices } };
}
