import type { ReportContext } from './input.ts';

/** What stands under every chart: whose numbers they are, and what computed them. */
export function sourceLine({ words: { t }, facts }: ReportContext): string {
  const source = t('report.source', { scenario: facts.scenario, app: facts.appVersion, model: facts.modelVersion });
  return facts.isIllustrative ? `${source} ${t('report.illustrative')}` : source;
}
