import { z } from 'zod';
import { followUpSchema } from '../followUp/followUp.ts';
import { measureSchema } from '../followUp/measure.ts';
import { periodSchema } from '../followUp/period.ts';
import { placeSchema } from '../followUp/place.ts';
import { documentSchema } from './documents.ts';
import { revisionRowSchema, scenarioIdSchema } from './stored.ts';

/** What crosses between the processes about targets and actual figures. */

const scenarioSchema = z.strictObject({ scenario: scenarioIdSchema });

/** A decided version of a scenario under review, which is not in the store. */
export const decidedSchema = z.strictObject({ version: revisionRowSchema, scenario: documentSchema });

/** How far a projection was from what was counted of a series in a period: a ForecastError. */
const forecastErrorSchema = z.strictObject({
  series: z.strictObject({ measure: measureSchema, place: placeSchema }),
  period: periodSchema,
  actual: z.number(),
  expected: z.number(),
  error: z.number(),
  relative: z.number().nullable(),
  isInside: z.boolean(),
});

export const forecastErrorsSchema = z.array(forecastErrorSchema).max(50_000);

/** The calls about follow-up: part of the table in calls.ts. */
export const followUpCalls = {
  readFollowUp: {
    input: scenarioSchema,
    output: z.strictObject({
      followUp: followUpSchema,
      /** How many targets and figures are stored that cannot be read. */
      unreadable: z.int(),
    }),
  },
  /** Makes the follow-up of a scenario what is given. What is stored and cannot be read stays. */
  saveFollowUp: {
    input: scenarioSchema.extend({ followUp: followUpSchema }),
    output: z.strictObject({ savedAt: z.string() }),
  },
  /** Keeps how far a scenario's projection was from its figures; false where there is no such scenario. */
  keepForecastErrors: {
    input: scenarioSchema.extend({ errors: forecastErrorsSchema }),
    output: z.strictObject({ kept: z.boolean() }),
  },
  /** How far the projections were, of every scenario that is not in the trash. */
  listForecastErrors: {
    input: z.undefined(),
    output: z.array(scenarioSchema.extend({ errors: forecastErrorsSchema })),
  },
} as const;
