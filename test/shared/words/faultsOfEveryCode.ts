import tiny from '../../fixtures/examples/tiny.json' with { type: 'json' };
import type { Fault, FaultCode } from '../../../shared/document/fault.ts';
import { parseScenario, readScenario } from '../../../shared/document/parse.ts';
import { faultsOfReference } from '../../../shared/document/rules.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';

/** The example, open to any change: what a test breaks need not be a document any more. */
type Open = { [name: string]: Open } & Open[];
type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

/** The path of a number, text or part in the document, as in `segments.0.persons`. */
type Path = string;

/** The document tiny.json with other values at some paths. */
export function changed(changes: Readonly<Record<Path, Value | undefined>>): unknown {
  const document = structuredClone(tiny) as unknown as Open;
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const part = steps.reduce<Open>((at, step) => at[step] as Open, document);
    if (value === undefined) delete part[last];
    else part[last] = structuredClone(value) as unknown as Open;
  }
  return document;
}

function faultsOf(changes: Readonly<Record<Path, Value | undefined>>): Fault[] {
  const parsed = parseScenario(changed(changes));
  return parsed.ok ? [] : parsed.faults;
}

function readFaults(text: string): Fault[] {
  const parsed = readScenario(text);
  return parsed.ok ? [] : parsed.faults;
}

const segment = tiny.segments[0] as unknown as Value;
const paidHours = (points: Value) => ({ 'interventions.0.effect': { kind: 'paidHours', effectMonths: 6, points } });
const retention = { kind: 'retention', effectMonths: 12, control: 0.2, treated: 0.1 };
const other = (changes: Partial<Scenario>) => ({ ...tiny, ...changes }) as unknown as Scenario;

/** For each code, the faults of a document that is wrong in that way. */
export const faultsOfEveryCode: Readonly<Record<FaultCode, () => Fault[]>> = {
  notJson: () => readFaults('{"format":'),
  notAScenario: () => faultsOf({ format: 'another' }),
  unknownVersion: () => faultsOf({ version: 7 }),
  missing: () => faultsOf({ name: undefined }),
  wrongType: () => faultsOf({ segments: { a: 1 } }),
  unknownField: () => faultsOf({ colour: 'red' }),
  outOfRange: () => faultsOf({ 'segments.0.persons': -1234.5 }),
  notANumber: () => faultsOf({ 'segments.0.persons': '3,o' }),
  textTooShort: () => faultsOf({ name: '' }),
  textTooLong: () => faultsOf({ name: 'x'.repeat(121) }),
  listTooShort: () => faultsOf({ segments: [] }),
  listTooLong: () => faultsOf({ segments: Array.from({ length: 25 }, () => segment) }),
  notOneOf: () => faultsOf({ 'segments.0.startsIn': 'prison' }),
  badId: () => faultsOf({ 'interventions.0.id': 'Forløb 1' }),
  badMonth: () => faultsOf({ startMonth: '2027-13' }),
  duplicateId: () => faultsOf({ segments: [segment, segment] }),
  sumBelowOne: () => faultsOf({ 'segments.0.baseline.toEducation': 0.95 }),
  sumToOne: () => faultsOf({ 'segments.0.reimbursementMix': [0.1, 0.2, 0, 0.4] }),
  sumAtMostOne: () => faultsOf({ 'economy.tax.state': 0.8 }),
  emptyAllocation: () => faultsOf({ 'interventions.0.allocation': [] }),
  unknownSegment: () => faultsOf({ 'interventions.0.allocation.0.segmentId': 'nobody' }),
  segmentTwice: () =>
    faultsOf({
      'interventions.0.allocation': [
        { segmentId: 'unge', share: 0.5 },
        { segmentId: 'unge', share: 0.5 },
      ],
    }),
  normOrder: () => faultsOf({ 'interventions.0.caseloadNorm': { min: 20.5, max: 15 } }),
  startAfterEnd: () => faultsOf({ 'interventions.0.startMonth': 12 }),
  endBeforeStart: () => faultsOf({ 'interventions.0.startMonth': 5, 'interventions.0.endMonth': 5 }),
  firstPointNotZero: () => faultsOf(paidHours([[1, 2]])),
  pointsNotIncreasing: () =>
    faultsOf(
      paidHours([
        [0, 2],
        [3, 4],
        [3, 5],
      ]),
    ),
  notForRetention: () =>
    faultsOf({ 'interventions.0.effect': retention, 'interventions.0.replacesOrdinaryShare': 0.5 }),
  startMonthDiffers: () => faultsOfReference(other({}), other({ startMonth: '2028-01' })),
  horizonDiffers: () => faultsOfReference(other({}), other({ horizonMonths: 24 })),
};
