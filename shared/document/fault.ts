import type { z } from 'zod';

/**
 * A fault in a document, as data: where, which rule, and the facts that a sentence about it needs.
 * The sentences are in shared/words, in both languages.
 */
export const faultCodes = [
  'notJson',
  'notAScenario',
  'unknownVersion',
  'missing',
  'wrongType',
  'unknownField',
  'outOfRange',
  'notANumber',
  'textTooShort',
  'textTooLong',
  'listTooShort',
  'listTooLong',
  'notOneOf',
  'badId',
  'badMonth',
  'duplicateId',
  'sumBelowOne',
  'sumToOne',
  'sumAtMostOne',
  'emptyAllocation',
  'unknownSegment',
  'segmentTwice',
  'normOrder',
  'startAfterEnd',
  'endBeforeStart',
  'firstPointNotZero',
  'pointsNotIncreasing',
  'notForRetention',
  'startMonthDiffers',
  'horizonDiffers',
] as const;

export type FaultCode = (typeof faultCodes)[number];

export interface Fault {
  /** As in `segments[0].baseline.toEducation`; empty for the document itself. */
  readonly path: string;
  readonly code: FaultCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A fault at `path` (a list of keys and indexes), with the facts its sentence needs. */
export function fault(path: readonly PropertyKey[], code: FaultCode, facts: Fault['facts'] = {}): Fault {
  return { path: pathText(path), code, facts };
}

/** Writes keys and indexes as a path that a person can follow in the document. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

/** What stands in a document, short enough for a sentence. */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export type Issue = z.core.$ZodIssue;
