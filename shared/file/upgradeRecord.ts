import { FILE_VERSION } from './records.ts';

type AnyRecord = Readonly<Record<string, unknown>>;

/** Takes a line of a file of version N to N + 1; null for a record that the next version has no more. Frozen once released. */
export type RecordStep = (record: AnyRecord) => AnyRecord | null;

/** `steps[0]` takes version 1 to 2, and so on; there is one fewer than there are versions. */
const steps: readonly RecordStep[] = [withFollowUp];

/** 1 to 2: a scenario says which of its versions is followed up. */
function withFollowUp(record: AnyRecord): AnyRecord {
  if (record.format !== undefined) return { ...record, version: 2 };
  return record.kind === 'scenario' ? { ...record, follows: null } : record;
}

/**
 * A line of a file of an earlier version, header included, as today's version would have written it.
 *
 * @param version that of the file, from 1 to today's
 */
export function upgradeRecord(record: AnyRecord, version: number, chain = steps): AnyRecord | null {
  let climbed: AnyRecord | null = record;
  for (const step of chain.slice(version - 1)) climbed = climbed && step(climbed);
  return climbed;
}

/** Whether this app can read a file of `version`. */
export function isKnownVersion(version: number): boolean {
  return version >= 1 && version <= FILE_VERSION;
}
