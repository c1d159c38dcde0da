import type { FieldPath } from '../document/field.ts';
import type { Scenario } from '../document/scenario.ts';

/** What can be weak about a scenario before a committee sees it, in the order that it is told. */
export const weakPointCodes = [
  /** A number that must still be given. */
  'missing',
  /** A counted effect with no comparison group behind it. */
  'noComparison',
  /** An effect that no study of this effort gives: the planner's own, one to start from, or a borrowed one. */
  'ownEstimate',
  /** A larger part of the effect is counted than the evidence gives reason for. */
  'shareBeyondEvidence',
  /** The effect is counted for longer than it was studied. */
  'monthsBeyondEvidence',
  /** More persons per adviser than the documented norm. */
  'overCaseload',
  /** Fewer hours a person than the documented norm. */
  'underDose',
  /** The model does not give the time off support that the study measured. */
  'modelCheck',
  /** A saving that counts as money though nobody is to take it out of a budget. */
  'savingWithoutTaker',
  /** Guidance and mentor spending above the cap of the budget guarantee. */
  'overCap',
  /** A public rate whose date is past. */
  'ratePast',
  /** A number with nothing to say where it is from. */
  'noSource',
  /** An intervention in which nobody can take part. */
  'noPlaces',
] as const;

export type WeakPointCode = (typeof weakPointCodes)[number];

/** One weak point of a scenario. */
export interface WeakPoint {
  readonly code: WeakPointCode;
  /** The field to look at, by ids. */
  readonly field: FieldPath;
  /** Numbers for its sentence, in the units of the document; names and days are text. */
  readonly facts: Readonly<Record<string, string | number>>;
  /**
   * The scenario without the weakness: the effect not counted, the caseload at its norm, the newer rate. Its result
   * against today's says how much hangs on the point. Null where no one change removes it. Made when asked for, since
   * a large scenario has hundreds of points.
   */
  readonly without: () => Scenario | null;
}
