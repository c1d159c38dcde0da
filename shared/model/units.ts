/**
 * Units that are easy to mistake for one another are types of their own: a share within some months is not a
 * monthly hazard, and the compiler keeps them apart. Flat arrays in the engine are plain numbers, their unit is in
 * the name or the comment of the field.
 */

declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]: Name };

/** Rate of leaving per month, continuous; 0 or more. MODEL §2. */
export type MonthlyHazard = Unit<'monthlyHazard'>;

/** Treated hazard over control hazard; 0 or more, 1 is no effect. MODEL §2. */
export type HazardRatio = Unit<'hazardRatio'>;

/** How far staff are from the documented load: 1 is full effect, 0 none. MODEL §2. */
export type Fidelity = Unit<'fidelity'>;

export const noHazard = 0 as MonthlyHazard;
export const noEffect = 1 as HazardRatio;

/**
 * Quotients of document numbers end here. A document may hold a positive number as small as a computer can write, and
 * what is divided by it must still be finite when it is multiplied by kroner.
 */
export const LARGEST_QUOTIENT = 1e150;

/** MODEL §2 and §5: weeks and months of the same year. */
export const MONTHS_PER_YEAR = 12;
export const WEEKS_PER_MONTH = 52 / 12;
