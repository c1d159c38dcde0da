import { z } from 'zod';
import { effectSchema } from '../document/effect.ts';
import { interventionSchema } from '../document/intervention.ts';
import { text } from '../document/quantity.ts';
import { documentFiles } from './documents.ts';
import type { LocalText } from './localText.ts';
import { type DocumentSource, quoted } from './source.ts';
import { targetGroupIdSchema, targetGroupIds } from './targetGroup.ts';

/** A planner's own initiative, graded on each of the 11 elements of promising practice. */

export const promisingElementIds = [
  'theory',
  'impact',
  'description',
  'goals',
  'transferability',
  'economy',
  'reflection',
  'relations',
  'individual',
  'monitoring',
  'followUp',
] as const;

export type PromisingElementId = (typeof promisingElementIds)[number];

/** In the order of the catalogue, which takes them from Socialstyrelsen. */
export const promisingElements: Readonly<Record<PromisingElementId, LocalText>> = {
  theory: { da: 'Teori og viden', en: 'Theory and knowledge' },
  impact: { da: 'Virkning', en: 'Impact' },
  description: { da: 'Beskrivelse', en: 'Description' },
  goals: { da: 'Mål', en: 'Goals' },
  transferability: { da: 'Overførbarhed', en: 'Transferability' },
  economy: { da: 'Økonomi', en: 'Economy' },
  reflection: { da: 'Faglig refleksion', en: 'Professional reflection' },
  relations: { da: 'Relationelt samarbejde', en: 'Relational cooperation' },
  individual: { da: 'Individuel tilrettelæggelse', en: 'Individual arrangement' },
  monitoring: { da: 'Monitorering', en: 'Monitoring' },
  followUp: { da: 'Opfølgning', en: 'Follow-up' },
};

export const promisingElementsSource: DocumentSource = quoted(
  documentFiles.catalogue,
  'Socialstyrelsens typologi for lovende praksis beskriver i alt 11 elementer, der er karakteristiske for indsatser, som virker lovende.',
);

const grades = ['fulfilled', 'partly', 'notFulfilled', 'unknown'] as const;

export type Grade = (typeof grades)[number];

export const gradeNames: Readonly<Record<Grade, LocalText>> = {
  fulfilled: { da: 'opfyldt', en: 'fulfilled' },
  partly: { da: 'delvist', en: 'partly' },
  notFulfilled: { da: 'ikke', en: 'not fulfilled' },
  unknown: { da: 'ved ikke', en: 'not known' },
};

const gradedElement = z.strictObject({ grade: z.enum(grades), note: text(0, 4000).exactOptional() });

/** One grade per element, all 11: what has not been looked at is "unknown", never left out. */
export const gradingSchema = z.record(z.enum(promisingElementIds), gradedElement);

/** How the planner's own figures came about, in the library's words for it; only the first three hold two groups. */
export const localDesigns = [
  'randomisedTrial',
  'matchedComparison',
  'beforeAfter',
  'resultsOnly',
  'description',
] as const;

export type LocalDesign = (typeof localDesigns)[number];

/** What the planner writes. `effect` is `none` where there are no own figures to calculate with. */
export const localContentSchema = z.strictObject({
  name: text(1, 120),
  description: text(0, 4000),
  targetGroups: z.array(targetGroupIdSchema).max(targetGroupIds.length),
  grading: gradingSchema,
  design: z.enum(localDesigns),
  effect: effectSchema,
  /** Persons per full-time member of staff. */
  caseloadNorm: interventionSchema.shape.caseloadNorm,
  durationMonths: interventionSchema.shape.durationMonths.exactOptional(),
});

/** Tells an initiative of one's own from the library's entries, which have no id that begins so. */
export const LOCAL_ID_START = 'egen-';

export const localIdSchema = z.string().regex(/^egen-[a-z0-9-]{1,59}$/);

/** An initiative as it is stored, and as it travels in the scenarios that use it. */
export const localInitiativeSchema = z.strictObject({
  ...localContentSchema.shape,
  id: localIdSchema,
  /** 1 when it was first saved, and one more at each save that changed it. */
  version: z.int().min(1).max(1e9),
});

export type Grading = z.infer<typeof gradingSchema>;
export type LocalContent = z.infer<typeof localContentSchema>;
export type LocalInitiative = z.infer<typeof localInitiativeSchema>;
