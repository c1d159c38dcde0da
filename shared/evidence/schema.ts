import { z } from 'zod';
import { effectSchema } from '../document/effect.ts';
import { limits } from '../document/limits.ts';
import { id, quantity, share } from '../document/quantity.ts';
import { catalogueRowSchema } from './catalogueRow.ts';
import { certaintySchema } from './certainty.ts';
import { figureSchema } from './figure.ts';
import { localTextSchema } from './localText.ts';
import { normsSchema } from './norms.ts';
import { sourceSchema } from './source.ts';
import { targetGroupIdSchema } from './targetGroup.ts';

/** An entry of the evidence library: what an effort is, how it was studied, and what the model may take from it. */

const studyDesigns = [
  'randomisedTrial',
  'matchedComparison',
  'timingOfEvents',
  'association',
  'beforeAfter',
  'resultsOnly',
  'literature',
  'legalFrame',
  'description',
] as const;

const studySchema = z.strictObject({
  design: z.enum(studyDesigns),
  /** As the source gives them: "2012–2013", "fra 2022". */
  years: localTextSchema.exactOptional(),
  n: z.int().positive().exactOptional(),
  description: localTextSchema,
});

/** Where the effect's numbers come from. `figureIds` are the entry's own figures that it rests on. */
const effectBasisSchema = z.strictObject({
  kind: z.enum([
    /** The entry's own study, in one of the documents. */
    'ownStudy',
    /** Another entry's study: offered because nothing has been measured here yet. */
    'borrowed',
    /** A publication outside the documents. */
    'otherResearch',
    /** A number to start from that no source gives; it is the planner's own to choose. */
    'startingEstimate',
    'none',
  ]),
  entryId: id.exactOptional(),
  figureIds: z.array(id),
  explanation: localTextSchema,
});

const cautionSchema = z.strictObject({ ...localTextSchema.shape, source: sourceSchema.exactOptional() });

/** Something a source says that is no figure: a rule, a target group, a finding in words. */
const pointSchema = z.strictObject({ ...localTextSchema.shape, source: sourceSchema });

export const evidenceEntrySchema = z.strictObject({
  id,
  /** The month the entry was last revised, "2026-11": a scenario remembers the one it was made from. */
  version: z.string().regex(/^\d{4}-\d{2}$/),
  group: z.enum(['effect', 'direction', 'saving', 'catalogue']),
  name: localTextSchema,
  /** Two or three sentences of our own. */
  summary: localTextSchema,
  targetGroups: z.array(targetGroupIdSchema).min(1),
  setting: localTextSchema,
  study: studySchema,
  certainty: certaintySchema,
  figures: z.array(figureSchema),
  points: z.array(pointSchema),
  norms: normsSchema,
  effect: effectSchema,
  effectBasis: effectBasisSchema,
  defaultCausalShare: share,
  /** Why the default is another than the certainty gives; required then, and only then. */
  causalShareReason: localTextSchema.exactOptional(),
  publishedSavingPerPerson: quantity(limits.signed).exactOptional(),
  typicalDurationMonths: quantity(limits.durationMonths).exactOptional(),
  /** Said where the typical duration is an assumption of ours and no norm of a source. */
  durationAssumption: localTextSchema.exactOptional(),
  cautions: z.array(cautionSchema),
  catalogue: catalogueRowSchema.exactOptional(),
});

export type EvidenceEntry = z.infer<typeof evidenceEntrySchema>;
export type EvidenceGroup = EvidenceEntry['group'];
export type Point = EvidenceEntry['points'][number];
