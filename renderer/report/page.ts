import type { ReportPage } from '../../shared/contract/reportPage.ts';

declare global {
  interface Window {
    readonly reportPage: ReportPage;
  }
}

/** What the page that prints may ask of the main process. */
export const page: ReportPage = window.reportPage;
