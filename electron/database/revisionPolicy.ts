/**
 * Which revisions a save makes superfluous. The app saves at every pause in the typing, so most revisions are of no use
 * afterwards: those made by itself within ten minutes in one sitting are one, the latest of them. Pure.
 */

/** Instants are ISO 8601 text in UTC. */
export interface KeptRevision {
  readonly revision: number;
  /** Null for those the app made by itself. */
  readonly label: string | null;
  /** Locked as decided: 1, or 0. */
  readonly isDecided: number;
  /** One run of the app. Null for creations and restores, which stand alone: they can be returned to. */
  readonly sitting: string | null;
  /** The first of the saves that this revision stands for; `savedAt` is the last. */
  readonly startedAt: string;
}

export const MERGE_WITHIN_MS = 10 * 60_000;
export const AUTOMATIC_MAX = 200;

/** Whether a save by `sitting` at `now` takes the place of `latest`, the scenario's newest revision. */
export function takesThePlaceOf(latest: KeptRevision, sitting: string | null, now: string): boolean {
  if (isKept(latest) || latest.sitting === null || latest.sitting !== sitting) return false;
  const passed = Date.parse(now) - Date.parse(latest.startedAt);
  // A clock that was set back says nothing about how much lies between.
  return passed >= 0 && passed <= MERGE_WITHIN_MS;
}

/**
 * The revisions to remove so that at most `max` automatic ones remain (one or more, so that the newest of all is never
 * among them): the oldest go first, labelled and decided ones never.
 */
export function revisionsToThin(
  revisions: readonly Pick<KeptRevision, 'revision' | 'label' | 'isDecided'>[],
  max = AUTOMATIC_MAX,
): number[] {
  const automatic = revisions
    .filter((one) => !isKept(one))
    .map(({ revision }) => revision)
    .sort((a, b) => a - b);
  return automatic.slice(0, Math.max(0, automatic.length - max));
}

/** A revision that the planner named or locked is kept for good. */
function isKept({ label, isDecided }: Pick<KeptRevision, 'label' | 'isDecided'>): boolean {
  return label !== null || isDecided === 1;
}
