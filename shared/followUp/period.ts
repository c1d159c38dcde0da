import { z } from 'zod';

/** A calendar month ("2027-03") or quarter ("2027-Q1"). */
export const periodSchema = z.string().regex(/^[0-9]{4}-(?:0[1-9]|1[0-2]|Q[1-4])$/);

export type Period = z.infer<typeof periodSchema>;
