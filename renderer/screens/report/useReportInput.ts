import { useMemo, useRef } from 'react';
import { sameNumbers } from '../../../shared/document/sameNumbers.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { readThresholds } from '../../../shared/document/thresholds.ts';
import { defaultCautiousFactors } from '../../../shared/model/cautious.ts';
import type { ReportChoices } from '../../../shared/report/choices.ts';
import type { ReportAnalysis, ReportInput } from '../../../shared/report/input.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useStart } from '../../state/startStore.ts';
import { today } from '../../state/today.ts';
import { useUncertaintyStore } from '../../state/uncertaintyStore.ts';
import { useAnalysis } from '../../state/useAnalysis.ts';
import { useReportFollowUp } from './useReportFollowUp.ts';

/** What the report of the open scenario is made from, as far as it is computed: its pages show it, its files wait for the rest. */
export function useReportInput({ scenario, projection }: ShownResult, choices: ReportChoices): ReportInput {
  const uncertainty = useUncertaintyOf(scenario);
  const analysis = useAnalysisOf(scenario);
  const start = useStart()?.scenario ?? null;
  const followUp = useReportFollowUp(choices.parts.includes('followUp'));
  const cautious = useAppStore(({ settings }) => settings.cautious) ?? defaultCautiousFactors;
  const versions = useAppStore((app) => (app.start?.state === 'ready' ? app.start.versions : null));
  const isIllustrative = useDocumentStore(({ open }) => open?.row.isExample ?? false);
  const revision = useDocumentStore(({ open }) => (open && open.stored === scenario ? open.revision : null));
  return useMemo(
    () => ({
      scenario,
      projection,
      uncertainty,
      analysis,
      start,
      followUp,
      cautious,
      choices,
      facts: {
        appVersion: versions?.app ?? '',
        modelVersion: versions?.model ?? '',
        revision,
        day: today(),
        isIllustrative,
      },
    }),
    [
      scenario,
      projection,
      uncertainty,
      analysis,
      start,
      followUp,
      cautious,
      choices,
      versions,
      revision,
      isIllustrative,
    ],
  );
}

/** The draws of the scenario; also where only its words have been changed since they were made. */
function useUncertaintyOf(scenario: Scenario) {
  const shown = useUncertaintyStore((store) => store.shown);
  return shown && sameNumbers(shown.scenario, scenario) ? shown.uncertainty : null;
}

/** What matters most in the scenario, kept in the same way. */
function useAnalysisOf(scenario: Scenario): ReportAnalysis | null {
  const { analysis, isStale } = useAnalysis(readThresholds(scenario).kroner ?? 0);
  const known = useRef<{ readonly scenario: Scenario; readonly analysis: ReportAnalysis } | null>(null);
  if (analysis && !isStale) known.current = { scenario, analysis };
  return known.current && sameNumbers(known.current.scenario, scenario) ? known.current.analysis : null;
}
