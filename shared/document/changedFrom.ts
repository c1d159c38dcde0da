import type { Language } from '../words/language.ts';
import { defaultNumber } from './defaults.ts';
import { type FieldPath, readField } from './field.ts';
import { isMissing } from './missing.ts';
import { type ProvenanceEntry, provenanceOf } from './provenance.ts';
import type { Scenario } from './scenario.ts';

/** A number that is not what it began as. */
export interface Change {
  /** What it began as, in the document's unit. */
  readonly value: number;
  /** Where that number is from; null where nobody has said. */
  readonly entry: ProvenanceEntry | null;
  /** What it began as is the default, or what stood in the scenario when it was made. */
  readonly from: 'default' | 'start';
}

/** How far a rate in a document may be from the rate, as a tax of 25.05 % for 25.049 %. */
const ROUNDING = 1e-4;

/**
 * How the number at `path` differs from what it began as: its default where it has one, else what stood in the
 * scenario when it was made. Null where it does not differ, where it began as still to be given, and where nothing is
 * known of how it began.
 *
 * @param start the scenario as it was made; null where that is not known
 */
export function changedFrom(
  scenario: Scenario,
  path: FieldPath,
  start: Scenario | null,
  language: Language,
): Change | null {
  const byDefault = defaultNumber(scenario, path, language);
  const value = readField(scenario, path);
  if (isMissing(scenario, path)) return null;
  if (byDefault) {
    const now = value ?? byDefault.value;
    const isSame = byDefault.isRate ? isRounded(now, byDefault.value) : now === byDefault.value;
    return isSame ? null : { value: byDefault.value, entry: byDefault.entry, from: 'default' };
  }
  const began = start && !isMissing(start, path) ? readField(start, path) : undefined;
  if (!start || began === undefined || value === undefined || began === value) return null;
  return { value: began, entry: provenanceOf(start.provenance, path) ?? null, from: 'start' };
}

function isRounded(value: number, rate: number): boolean {
  return Math.abs(value - rate) <= ROUNDING * Math.abs(rate);
}
