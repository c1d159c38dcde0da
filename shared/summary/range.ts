/** Where a headline lies in 8 of 10 draws, in the headline's own unit. MODEL §7. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a summary says of how certain the headlines are; null until it has been computed. */
export interface SummaryRanges {
  readonly extraInEducationOrJob: Range;
  readonly netMunicipality: Range;
  /** Share of draws in which the municipality's budget gains. */
  readonly shareMunicipalGain: number;
}
