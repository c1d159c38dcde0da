import { readThresholds } from '../../../shared/document/thresholds.ts';
import type { Report } from '../../../shared/report/block.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { ReportInput } from '../../../shared/report/input.ts';
import { analysed } from '../../state/analysed.ts';
import { type TellDone, whenDrawn } from '../../state/whenDrawn.ts';

/** The report with what its pages will have when everything is computed: a file is not changed afterwards. */
export async function wholeReport(input: ReportInput, signal: AbortSignal, tell: TellDone): Promise<Report> {
  const { scenario } = input;
  const uncertainty = await whenDrawn(scenario, signal, tell);
  const analysis = input.analysis ?? (await analysed(scenario, readThresholds(scenario).kroner ?? 0, signal));
  return buildReport({ ...input, uncertainty, analysis });
}
