import { defaultCautiousFactors } from '../../../shared/model/cautious.ts';
import { MODEL_VERSION, project } from '../../../shared/model/project.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Report } from '../../../shared/report/block.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { presetChoices } from '../../../shared/report/presets.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { gainShares } from '../../../shared/uncertainty/gainShares.ts';
import { oneAtATime } from '../../../shared/uncertainty/oneAtATime.ts';
import { switchingValues } from '../../../shared/uncertainty/switchingValues.ts';
import type { Language } from '../../../shared/words/language.ts';

/** The report of a scenario with all of its parts, after a few draws. */
export function reportOf(scenario: Scenario, language: Language = 'da'): Report {
  return buildReport({
    scenario,
    projection: project(scenario),
    uncertainty: drawUncertainty(scenario, undefined, { draws: 200, seed: 1 }),
    analysis: {
      oneAtATime: oneAtATime(scenario),
      switchingValues: switchingValues(scenario, undefined, 0),
      gainShares: gainShares(scenario),
    },
    start: null,
    followUp: null,
    cautious: defaultCautiousFactors,
    choices: presetChoices('appendix', language),
    facts: { appVersion: '1.2.3', modelVersion: MODEL_VERSION, revision: 4, day: '2026-11-22', isIllustrative: true },
  });
}

const LONGEST = 120;

/** The scenario with names as long as they may be. */
export function withLongNames(scenario: Scenario): Scenario {
  const long = (name: string, at: number) =>
    `${at + 1} ${name} `.padEnd(LONGEST, 'meget lange navne på ungeindsatser ').slice(0, LONGEST);
  return {
    ...scenario,
    name: long(scenario.name, 0),
    municipality: long(scenario.municipality ?? '', 0),
    segments: scenario.segments.map((one, at) => ({ ...one, name: long(one.name, at) })),
    interventions: scenario.interventions.map((one, at) => ({ ...one, name: long(one.name, at) })),
  };
}
