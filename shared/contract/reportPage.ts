import type { Report } from '../report/block.ts';

/** What the hidden page that prints a report may ask of the main process, and nothing else. */
export interface ReportPage {
  /** The report that it is to draw. */
  readonly takeReport: () => Promise<Report>;
  /** Says that all of it is drawn. */
  readonly reportDrawn: () => Promise<void>;
}
