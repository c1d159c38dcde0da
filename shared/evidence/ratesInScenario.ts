import type { FieldPath } from '../document/field.ts';
import { provenanceOf } from '../document/provenance.ts';
import type { Scenario } from '../document/scenario.ts';
import { appliesOn, isExpired, type PublicRate } from './publicRate.ts';
import { publicRates } from './publicRates.ts';
import { type RateField, rateFieldsOf } from './rateFields.ts';

/** A number of a document that is a public rate or price. */
export interface RateUse {
  readonly field: FieldPath;
  readonly value: number;
  /** Which rate it is; null where the document says that it is a public rate and no known one has that value. */
  readonly rate: PublicRate | null;
  /** Whether the rate must be checked again; null where the rate is not known. */
  readonly isPast: boolean | null;
  /** Rates in force that came after it and say something else. */
  readonly newer: readonly PublicRate[];
  /** All rates in force that the field may be, for a choice. */
  readonly inForce: readonly PublicRate[];
}

/**
 * Which numbers of a document are public rates on `day` ("2026-11-22"). A number that the municipality has as its own,
 * and one that is merely assumed and is no known rate, are none.
 */
export function ratesInScenario(
  scenario: Scenario,
  day: string,
  rates: readonly PublicRate[] = publicRates,
): RateUse[] {
  return rateFieldsOf(scenario, rates).flatMap((field) => {
    const kind = provenanceOf(scenario.provenance, field.field)?.kind;
    const rate = rateWithValue(field, day);
    const isUse = kind === 'publicRate' || (rate !== null && kind !== 'ownMunicipality');
    return isUse ? [usage(field, rate, day)] : [];
  });
}

function usage({ field, value, candidates }: RateField, rate: PublicRate | null, day: string): RateUse {
  const inForce = candidates.filter((one) => appliesOn(one, day));
  return {
    field,
    value,
    rate,
    isPast: rate && isExpired(rate, day),
    newer: rate ? newerThan(rate, inForce) : [],
    inForce,
  };
}

/** The next of the same rate where there is one; else whatever came after it, for the planner to choose among. */
function newerThan(rate: PublicRate, inForce: readonly PublicRate[]): PublicRate[] {
  const later = inForce.filter((one) => beginOf(one) > beginOf(rate) && !isSame(one.value, rate.value));
  const next = later.filter((one) => nameOf(one) === nameOf(rate));
  return next.length > 0 ? next : later;
}

/** A rate that is fixed anew each year has the year at the end of its id. */
function nameOf({ id }: PublicRate): string {
  return id.replace(/-\d{4}$/, '');
}

/** The rate that has the value: one in force before others, and of several the last to begin. */
function rateWithValue({ value, candidates }: RateField, day: string): PublicRate | null {
  const same = candidates.filter((one) => isSame(one.value, value));
  const byTime = same.toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1));
  return byTime.findLast((one) => appliesOn(one, day)) ?? byTime.at(-1) ?? null;
}

function beginOf({ validFrom, year }: PublicRate): string {
  return validFrom ?? `${year}-01-01`;
}

/** Documents may hold a rate rounded, as a tax of 25.05 % for 25.049 %. */
const ROUNDING = 1e-4;

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.abs(other);
}
