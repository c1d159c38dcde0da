import type { ProvenanceEntry } from '../document/provenance.ts';
import type { Language } from '../words/language.ts';
import type { PublicRate } from './publicRate.ts';

/** Where a number is from that is a public rate: its source with the year; an assumption where the rate is one. */
export function rateProvenance(rate: PublicRate, language: Language): ProvenanceEntry {
  const { label, year, source, note, status } = rate;
  return {
    kind: status === 'assumption' ? 'assumption' : 'publicRate',
    source: source ? `${source.publisher} ${year}: ${source.publication}` : `${label[language]}, ${year}`,
    note: [label[language], note?.[language]].filter(Boolean).join('. '),
  };
}
