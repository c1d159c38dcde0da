import type { Range, SummaryRanges } from '../../../shared/summary/range.ts';
import type { Quantiles } from '../../../shared/uncertainty/quantiles.ts';
import type { Uncertainty } from '../../../shared/uncertainty/uncertainty.ts';

/** Where 8 of 10 draws lie. */
export function rangeOf({ p10, p90 }: Pick<Quantiles, 'p10' | 'p90'>): Range {
  return { low: p10, high: p90 };
}

/** The ranges that the summary tells; null while they are not computed. */
export function summaryRanges(uncertainty: Uncertainty | null): SummaryRanges | null {
  if (!uncertainty) return null;
  const { headline, shareMunicipalGain } = uncertainty;
  return {
    extraInEducationOrJob: rangeOf(headline.extraInEducationOrJob),
    netMunicipality: rangeOf(headline.net.municipality),
    shareMunicipalGain,
  };
}
