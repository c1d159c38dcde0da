import { z } from 'zod';
import { id, text } from '../document/quantity.ts';
import { documentFiles } from './documents.ts';
import type { LocalText } from './localText.ts';
import { type DocumentSource, quoted } from './source.ts';
import { targetGroupIdSchema } from './targetGroup.ts';

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

export const localInitiativeSchema = z.strictObject({
  id,
  name: text(1, 120),
  description: text(0, 4000),
  targetGroups: z.array(targetGroupIdSchema),
  grading: gradingSchema,
});

export type Grading = z.infer<typeof gradingSchema>;
export type LocalInitiative = z.infer<typeof localInitiativeSchema>;
