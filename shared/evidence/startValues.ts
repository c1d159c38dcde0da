import type { Capacity, Cost } from '../document/intervention.ts';
import type { ProvenanceEntry } from '../document/provenance.ts';
import type { Language } from '../words/language.ts';
import type { LocalText } from './localText.ts';
import type { OfferedFields } from './offered.ts';
import { publicRate } from './publicRates.ts';
import { rateProvenance } from './rateProvenance.ts';

/** What no evidence says and a new intervention must have: numbers to begin with, all of them assumptions. */

/** Where a source says nothing of how long the effort lasts. */
export const START_DURATION = 6;
export const START_RAMP = 3;

/** Persons per full-time member of staff where no source has a norm. */
const START_CASELOAD = 20;
/** Of a norm that only says "at most", the begin is below it: room for the first months. */
const SHARE_OF_MOST = 0.8;
/** Hours a week of one full-time position. */
const START_HOURS = 37;
/** How much a person gets beyond the least that counts as the effort. */
const ABOVE_DOSE = 1.25;

/** One full-time position, within the norm; in hours a week where the norm is in hours. */
export function startCapacity({ doseNorm, caseloadNorm }: Pick<OfferedFields, 'doseNorm' | 'caseloadNorm'>): Capacity {
  if (doseNorm && !caseloadNorm) {
    return { kind: 'hours', hoursPerWeek: START_HOURS, hoursPerPersonPerWeek: doseNorm.value * ABOVE_DOSE };
  }
  return { kind: 'caseload', fte: 1, caseload: caseloadNorm ? within(caseloadNorm.value) : START_CASELOAD };
}

/** The middle of a norm in whole persons; never above it, however small it is. */
function within({ min, max }: { readonly min: number; readonly max: number }): number {
  const middle = Math.round(min > 0 ? (min + max) / 2 : max * SHARE_OF_MOST);
  return middle >= min && middle > 0 && middle <= max ? middle : max;
}

type Prices = Readonly<Partial<Record<keyof Cost, string>>>;

/** Which rates price a kind of capacity. Staff is always priced, so that no new intervention looks free of cost. */
const pricesOf: Readonly<Record<Capacity['kind'], Prices>> = {
  caseload: { perFteYear: 'fuldtidsstilling', overheadShare: 'overhead' },
  hours: { perHour: 'mentortime' },
  places: {},
};

/** The prices of the staff, with where they come from, by the name of the cost. */
export function startCost(
  capacity: Capacity,
  language: Language,
): { readonly cost: Cost; readonly provenance: Readonly<Record<string, ProvenanceEntry>> } {
  const priced = Object.entries(pricesOf[capacity.kind]).flatMap(([part, id]) => {
    const rate = publicRate(id);
    return rate ? [{ part, rate }] : [];
  });
  return {
    cost: Object.fromEntries(priced.map(({ part, rate }) => [part, rate.value])),
    provenance: Object.fromEntries(priced.map(({ part, rate }) => [part, rateProvenance(rate, language)])),
  };
}

export const startNotes = {
  capacity: {
    da: 'Et sted at begynde: en fuldtidsstilling. Skriv jeres egen.',
    en: 'A place to start: one full-time position. Fill in your own.',
  },
  durationMonths: {
    da: 'Kilderne siger ikke, hvor længe et forløb varer. Skriv jeres eget.',
    en: 'The sources do not say how long it lasts. Fill in your own.',
  },
  rampMonths: {
    da: 'Et sted at begynde: fuldt i gang efter tre måneder.',
    en: 'A place to start: in full after three months.',
  },
} as const satisfies Record<string, LocalText>;
