import { z } from 'zod';

/** Where something is counted: in all, in one target group, or in one intervention. */
export const placeSchema = z.discriminatedUnion('level', [
  z.strictObject({ level: z.literal('all') }),
  z.strictObject({ level: z.literal('segment'), id: z.string().min(1).max(64) }),
  z.strictObject({ level: z.literal('intervention'), id: z.string().min(1).max(64) }),
]);

export type Place = z.infer<typeof placeSchema>;

/** One text for each place. */
export function placeKey(place: Place): string {
  return place.level === 'all' ? 'all' : `${place.level}/${place.id}`;
}
