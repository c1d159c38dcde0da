import { z } from 'zod';

/** Bytes of a picture: a chart at twice its size has a tenth of this. */
export const LARGEST_PICTURE = 20_000_000;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

/** A picture as PNG, by its first bytes. */
export const pngSchema = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= LARGEST_PICTURE && SIGNATURE.every((byte, at) => bytes[at] === byte));
