import { useMemo, useState } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { ReportChoices } from '../../../shared/report/choices.ts';
import { readReportChoices, withReportChoices } from '../../../shared/report/storedChoices.ts';
import { documentEdits, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';

/** What is done to the choices, and what that is called beside "undo". */
export type Choose = (choices: ReportChoices, label: string) => void;

/**
 * How the report is set up: kept with the scenario, as a step of undo. A scenario that cannot be edited can still be
 * printed in another way; that is kept while the screen is.
 */
export function useReportChoices(scenario: Scenario): readonly [ReportChoices, Choose] {
  const { language } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const [unkept, setUnkept] = useState<ReportChoices | null>(null);
  const stored = scenario.planner?.report;
  // Other edits of the scenario leave the choices the same object, and the report as it is.
  const kept = useMemo(() => readReportChoices({ planner: { report: stored ?? null } }, language), [stored, language]);
  const choose: Choose = (choices, label) => {
    if (isReadOnly) setUnkept(choices);
    else documentEdits.edit(withReportChoices(scenario, choices), { label });
  };
  return [isReadOnly ? (unkept ?? kept) : kept, choose];
}
