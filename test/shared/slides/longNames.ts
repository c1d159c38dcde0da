import type { Scenario } from '../../../shared/document/scenario.ts';
import { exampleDocument } from '../document/exampleDocument.ts';

/** A name as long as a name may be, of letters as wide as letters get. */
const longName = (at: number) => `${'W'.repeat(117)}${String(at).padStart(3, '0')}`;

/** The example municipality with every name as long as it may be. */
export const withLongNames: Scenario = {
  ...exampleDocument,
  name: longName(0),
  municipality: longName(1),
  segments: exampleDocument.segments.map((one, at) => ({ ...one, name: longName(at) })),
  interventions: exampleDocument.interventions.map((one, at) => ({ ...one, name: longName(at) })),
};
