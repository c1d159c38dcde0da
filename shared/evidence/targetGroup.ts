import { z } from 'zod';
import { localTextSchema } from './localText.ts';
import { publicationSchema } from './source.ts';

/**
 * Whom an entry is for. The law's group names change (1 January 2014, 1 July 2025, expected again 1 January 2027), so a
 * group keeps its id and has dated names.
 */
export const targetGroupIds = [
  'aabenlyst-uddannelsesparate',
  'uddannelsesparate',
  'aktivitetsparate',
  'alvorlige-sindslidelser',
  'psykisk-saarbare',
  'udsatte-unge',
  'unge-15-17',
  'unge-under-30',
  'ikke-uddannelsesparate-elever',
  'skoleelever',
  'i-uddannelse',
  'borgere-laengere-fra-arbejdsmarkedet',
] as const;

export const targetGroupIdSchema = z.enum(targetGroupIds);

export type TargetGroupId = z.infer<typeof targetGroupIdSchema>;

/** A calendar day, "2027-01-01". */
export const daySchema = z.iso.date();

export const targetGroupSchema = z.strictObject({
  id: targetGroupIdSchema,
  /** Names in order of time, without gaps: each runs until the day before the next. */
  names: z
    .array(
      z.strictObject({
        name: localTextSchema,
        /** Left out for a plain description that no law defines. */
        validFrom: daySchema.exactOptional(),
        /** `expected`: announced, and to be checked once in force. */
        status: z.enum(['inForce', 'expected']),
        note: localTextSchema.exactOptional(),
        source: publicationSchema.exactOptional(),
      }),
    )
    .min(1),
});

export type TargetGroup = z.infer<typeof targetGroupSchema>;
export type DatedName = TargetGroup['names'][number];

/** The name in use on `day` ("2026-11-22"): the latest that had begun, or the first where none had. */
export function nameOn(group: TargetGroup, day: string): DatedName {
  const [first] = group.names;
  if (!first) throw new RangeError(`The group ${group.id} has no name.`);
  return group.names.findLast(({ validFrom }) => validFrom === undefined || validFrom <= day) ?? first;
}
