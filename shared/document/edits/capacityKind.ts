import type { Capacity, Cost, Intervention } from '../intervention.ts';
import { LARGEST } from '../limits.ts';
import type { Scenario } from '../scenario.ts';
import { changeIntervention } from './changeIntervention.ts';
import { dropProvenance } from './dropProvenance.ts';
import type { Edited } from './editNumber.ts';

/** Hours a week of one full-time position, and weeks of a year (MODEL §5). */
const FULL_TIME = 37;
const WEEKS = 52;
const MONTHS = 12;

/** Where nothing says how many persons there are to a member of staff, or how many hours to a person. */
const USUAL_CASELOAD = 20;
const USUAL_HOURS = 1;

/** Prices that belong to one kind of capacity. */
type Staffing = Pick<Intervention, 'capacity' | 'cost'>;

/**
 * The document with the capacity of an intervention counted in another way. What can be kept is kept: about as many
 * places, at about the same cost a year; so the price is put in the new unit too. Both are marked as the planner's own.
 */
export function setCapacityKind(scenario: Scenario, interventionId: string, kind: Capacity['kind']): Edited {
  const one = scenario.interventions.find(({ id }) => id === interventionId);
  if (!one || one.capacity.kind === kind) return { ok: true, scenario };
  const part = `interventions/${interventionId}`;
  const { capacity, cost } = converted(one, kind);
  const changed = (Object.keys({ ...one.cost, ...cost }) as (keyof Cost)[]).filter(
    (price) => one.cost[price] !== cost[price],
  );
  const gone = ['capacity', ...changed.map((price) => `cost/${price}`)];
  const provenance = gone.reduce((left, path) => dropProvenance(left, `${part}/${path}`), scenario.provenance ?? {});
  const own = ['capacity', ...changed.filter((price) => price in cost).map((price) => `cost/${price}`)];
  return changeIntervention({ ...scenario, provenance }, interventionId, own, (before) => ({
    ...before,
    capacity,
    cost,
  }));
}

function converted({ capacity, cost, doseNorm, caseloadNorm }: Intervention, kind: Capacity['kind']): Staffing {
  if (kind === 'places') return inPlaces(capacity, cost);
  if (capacity.kind === 'places') {
    return kind === 'caseload'
      ? placesInCaseload(capacity.places, cost, caseloadNorm?.max ?? USUAL_CASELOAD)
      : placesInHours(capacity.places, cost, doseNorm ?? USUAL_HOURS);
  }
  if (capacity.kind === 'hours') {
    const { perHour, ...others } = cost;
    return {
      capacity: {
        kind: 'caseload',
        fte: amount(capacity.hoursPerWeek / FULL_TIME),
        caseload: atLeast(FULL_TIME / capacity.hoursPerPersonPerWeek),
      },
      cost: { ...others, ...(perHour === undefined ? {} : { perFteYear: kroner(perHour * FULL_TIME * WEEKS) }) },
    };
  }
  if (capacity.kind === 'caseload') {
    const { perFteYear, ...others } = cost;
    return {
      capacity: {
        kind: 'hours',
        hoursPerWeek: amount(capacity.fte * FULL_TIME),
        hoursPerPersonPerWeek: atLeast(FULL_TIME / capacity.caseload),
      },
      cost: { ...others, ...(perFteYear === undefined ? {} : { perHour: kroner(perFteYear / FULL_TIME / WEEKS) }) },
    };
  }
  return { capacity, cost };
}

/** Staff and what comes on top of it go into the price of a place: with places alone they cost nothing. MODEL §5. */
function inPlaces(capacity: Capacity, { perFteYear, perHour, overheadShare, ...others }: Cost): Staffing {
  const staffPerPlace = staffCostOfPlace(capacity, { perFteYear, perHour }) * (1 + (overheadShare ?? 0));
  const perPlaceMonth = (others.perPlaceMonth ?? 0) + staffPerPlace;
  return {
    capacity: { kind: 'places', places: amount(placesIn(capacity)) },
    cost: { ...others, ...(perPlaceMonth === 0 ? {} : { perPlaceMonth: kroner(perPlaceMonth) }) },
  };
}

/** Kroner a month, before overhead. */
function staffCostOfPlace(
  capacity: Capacity,
  { perFteYear = 0, perHour = 0 }: { perFteYear: number | undefined; perHour: number | undefined },
): number {
  if (capacity.kind === 'caseload') return perFteYear / MONTHS / capacity.caseload;
  return capacity.kind === 'hours' ? (perHour * capacity.hoursPerPersonPerWeek * WEEKS) / MONTHS : 0;
}

function placesIn(capacity: Capacity): number {
  if (capacity.kind === 'caseload') return capacity.fte * capacity.caseload;
  return capacity.kind === 'hours' ? capacity.hoursPerWeek / capacity.hoursPerPersonPerWeek : capacity.places;
}

function placesInCaseload(places: number, cost: Cost, norm: number): Staffing {
  const caseload = atLeast(norm);
  const { perPlaceMonth, perFteYear: _, perHour: _hour, overheadShare: _overhead, ...others } = cost;
  return {
    capacity: { kind: 'caseload', fte: amount(places / caseload), caseload },
    cost: {
      ...others,
      ...(perPlaceMonth === undefined ? {} : { perFteYear: kroner(perPlaceMonth * MONTHS * caseload) }),
    },
  };
}

function placesInHours(places: number, cost: Cost, norm: number): Staffing {
  const hoursPerPersonPerWeek = atLeast(norm);
  const { perPlaceMonth, perFteYear: _, perHour: _hour, overheadShare: _overhead, ...others } = cost;
  const perHour = ((perPlaceMonth ?? 0) * MONTHS) / WEEKS / hoursPerPersonPerWeek;
  return {
    capacity: { kind: 'hours', hoursPerWeek: amount(places * hoursPerPersonPerWeek), hoursPerPersonPerWeek },
    cost: { ...others, ...(perPlaceMonth === undefined ? {} : { perHour: kroner(perHour) }) },
  };
}

const round = (value: number) => Math.min(LARGEST, Number(value.toFixed(2)));
const amount = (value: number) => round(value);
const kroner = (value: number) => round(value);
/** A number that something is divided by is never rounded to nothing. */
const atLeast = (value: number) => Math.max(0.01, round(value));
