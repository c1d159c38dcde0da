import { z } from 'zod';
import { readLocalContent } from './localFaults.ts';
import { type LocalInitiative, localInitiativeSchema } from './localInitiative.ts';

/** Local initiatives as a file that can be handed over: their own, not a scenario's. */

const FORMAT = 'ungeplan-lokale-indsatser';
const VERSION = 1;

/** More than any municipality has: a file beyond it is no file of ours. */
export const LOCAL_FILE_MOST = 1000;
/** Bytes. */
export const LOCAL_FILE_LARGEST = 8 * 2 ** 20;

/** Why nothing was read from a file. `found` goes with `tooMany`. */
export const localFileRefusals = ['notJson', 'notInitiatives', 'unknownVersion', 'tooMany'] as const;

export type ReadLocalFile =
  | {
      readonly ok: true;
      readonly initiatives: readonly LocalInitiative[];
      /** What can be read of the names of those that cannot be read. */
      readonly unread: readonly string[];
    }
  | { readonly ok: false; readonly reason: (typeof localFileRefusals)[number]; readonly found?: number };

const fileSchema = z.object({ format: z.literal(FORMAT), version: z.int(), initiatives: z.array(z.unknown()) });

/** The text of a file that holds these initiatives. */
export function writeLocalFile(initiatives: readonly LocalInitiative[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, initiatives }, null, 2)}\n`;
}

/**
 * Reads the text of a file from outside. One initiative that breaks a rule is named and hides no other; of two with
 * the same id the first counts.
 */
export function readLocalFile(text: string): ReadLocalFile {
  const json = fromJson(text);
  if (json === undefined) return { ok: false, reason: 'notJson' };
  const file = fileSchema.safeParse(json);
  if (!file.success) return { ok: false, reason: 'notInitiatives' };
  if (file.data.version !== VERSION) return { ok: false, reason: 'unknownVersion' };
  const { initiatives: found } = file.data;
  if (found.length > LOCAL_FILE_MOST) return { ok: false, reason: 'tooMany', found: found.length };
  const initiatives = new Map<string, LocalInitiative>();
  const unread: string[] = [];
  for (const one of found) {
    const initiative = readInitiative(one);
    if (!initiative || initiatives.has(initiative.id)) unread.push(nameIn(one));
    else initiatives.set(initiative.id, initiative);
  }
  return { ok: true, initiatives: [...initiatives.values()], unread };
}

/** An initiative from outside, checked with every rule of its fields; undefined where it breaks one. */
export function readInitiative(value: unknown): LocalInitiative | undefined {
  const shape = localInitiativeSchema.safeParse(value);
  if (!shape.success) return undefined;
  const { id: _id, version: _version, ...content } = shape.data;
  return readLocalContent(content).ok ? shape.data : undefined;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Characters of a name that is no name of ours, at most. */
const NAME_SHOWN = 60;

function nameIn(value: unknown): string {
  const named = z.object({ name: z.string().trim().min(1) }).safeParse(value);
  return named.success ? named.data.name.slice(0, NAME_SHOWN) : '?';
}
