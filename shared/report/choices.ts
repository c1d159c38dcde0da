import { z } from 'zod';
import { languages } from '../words/language.ts';

/** The parts that a report can have, in the order that they have unless somebody chooses another. */
export const reportPartIds = [
  'summary',
  'plan',
  'people',
  'money',
  'years',
  'payers',
  'interventions',
  'published',
  'uncertainty',
  'reference',
  'followUp',
  'weakPoints',
  'realisation',
  'beyond',
  'reading',
  'changed',
  'evidence',
  'traces',
  'notes',
] as const;

export type ReportPartId = (typeof reportPartIds)[number];

/** For whom a report is; each has the parts that they are to be given first. */
export const audiences = ['committee', 'management', 'appendix'] as const;

export type Audience = (typeof audiences)[number];

export const reportChoicesSchema = z.strictObject({
  audience: z.enum(audiences),
  language: z.enum(languages),
  /** The chosen parts in their order, each once. */
  parts: z
    .array(z.enum(reportPartIds))
    .max(reportPartIds.length)
    .refine((parts) => new Set(parts).size === parts.length),
  /** Whether numbers under five persons are shown as they are. */
  showSmallNumbers: z.boolean(),
});

export type ReportChoices = z.infer<typeof reportChoicesSchema>;
