import { z } from 'zod';
import { id } from '../document/quantity.ts';
import { localTextSchema } from './localText.ts';
import { targetGroupIdSchema } from './targetGroup.ts';

/** The three places of the catalogue's overview. */
const cataloguePlaces = ['aroundPrimarySchool', 'afterPrimarySchool', 'retention'] as const;

/**
 * One cell of the overview. `da` is what the catalogue prints; where that has an obvious slip of the pen, `da` is the
 * corrected text and `asPrinted` the catalogue's own.
 */
const catalogueCellSchema = z.strictObject({
  ...localTextSchema.shape,
  asPrinted: z.string().min(1).exactOptional(),
});

export const catalogueRowSchema = z.strictObject({
  /** The id of the library entry that the row becomes, or belongs to. */
  id,
  place: z.enum(cataloguePlaces),
  name: catalogueCellSchema,
  context: catalogueCellSchema,
  focus: catalogueCellSchema,
  targetGroup: catalogueCellSchema,
  anchoring: z.array(catalogueCellSchema).min(1),
  /** What it is, in a sentence or two of our own. */
  summary: localTextSchema,
  targetGroupIds: z.array(targetGroupIdSchema).min(1),
  /** What the catalogue says about it elsewhere, verbatim, and the public page it points to. */
  mention: z.strictObject({ quote: z.string().min(1), link: z.url().exactOptional() }).exactOptional(),
});

export type CatalogueCell = z.infer<typeof catalogueCellSchema>;
export type CatalogueRow = z.infer<typeof catalogueRowSchema>;
