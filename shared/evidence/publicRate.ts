import { z } from 'zod';
import { id } from '../document/quantity.ts';
import { localTextSchema } from './localText.ts';
import { publicationSchema } from './source.ts';
import { daySchema } from './targetGroup.ts';

/** A public rate or price: a number with a date, a source and a day after which it must be checked again. */

const rateUnits = ['share', 'kronerPerMonth', 'kronerPerYear', 'kronerPerHour', 'kroner', 'euro'] as const;

const rateStatuses = [
  /** In force as published. */
  'final',
  /** Published as a draft; the final figure is to be found. */
  'draft',
  /** Worked out from other rates here, named in `derivedFrom`. */
  'derived',
  /** From research outside the five documents. */
  'research',
  /** A number to start from, to be replaced by the municipality's own. */
  'assumption',
] as const;

export const publicRateSchema = z.strictObject({
  id,
  label: localTextSchema,
  value: z.number(),
  unit: z.enum(rateUnits),
  /** The year of the figure or of its prices. */
  year: z.int().min(2010),
  validFrom: daySchema.exactOptional(),
  /** The last day it applied; left out while nothing has replaced it. */
  validTo: daySchema.exactOptional(),
  status: z.enum(rateStatuses),
  derivedFrom: z.array(id).min(2).exactOptional(),
  /** Left out for an assumption only. */
  source: publicationSchema.exactOptional(),
  checkedOn: daySchema,
  /** From the day after this one the screen asks for a check. */
  expires: daySchema,
  note: localTextSchema.exactOptional(),
});

export type PublicRate = z.infer<typeof publicRateSchema>;

/** Whether the rate must be checked again on `day` ("2026-11-22"). Days are compared as text: ISO dates sort in time. */
export function isExpired(rate: PublicRate, day: string): boolean {
  return day > rate.expires;
}

/** Whether the rate applied on `day`. */
export function appliesOn(rate: PublicRate, day: string): boolean {
  const { validFrom, validTo } = rate;
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}
