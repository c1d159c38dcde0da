import { type Fault, fault } from './fault.ts';
import { type Intervention, interventionSchema } from './intervention.ts';
import { interventionFaults } from './interventionRules.ts';
import { type Economy, economySchema, type Scenario } from './scenario.ts';
import { type Segment, segmentSchema } from './segment.ts';
import { addsUpToOne } from './shares.ts';

/**
 * The rules that span several fields of a document. They run on every part whose own shape is right, so that one
 * wrong number does not hide the faults of the rest. MODEL §8.
 */
export function faultsAcrossFields(document: unknown): Fault[] {
  if (typeof document !== 'object' || document === null) return [];
  const parts = document as Partial<Record<keyof Scenario, unknown>>;
  const segments = listOf(parts.segments);
  const interventions = listOf(parts.interventions);
  const context = { segmentIds: idsOf(segments), horizonMonths: parts.horizonMonths };

  return [
    ...duplicateIds('segments', segments),
    ...duplicateIds('interventions', interventions),
    ...segments.flatMap((part, index) => {
      const segment = segmentSchema.safeParse(part);
      return segment.success ? segmentFaults(segment.data, ['segments', index]) : [];
    }),
    ...interventions.flatMap((part, index) => {
      const intervention = interventionSchema.safeParse(part);
      return intervention.success ? interventionFaults(intervention.data, ['interventions', index], context) : [];
    }),
    ...taxFaults(parts.economy),
  ];
}

/** Why `reference` cannot be the reference of `scenario`: both must cover the same months. MODEL §6. */
export function faultsOfReference(scenario: Scenario, reference: Scenario): Fault[] {
  const faults: Fault[] = [];
  if (reference.startMonth !== scenario.startMonth) {
    faults.push(
      fault(['startMonth'], 'startMonthDiffers', { value: reference.startMonth, allowed: scenario.startMonth }),
    );
  }
  if (reference.horizonMonths !== scenario.horizonMonths) {
    const facts = { value: reference.horizonMonths, allowed: scenario.horizonMonths };
    faults.push(fault(['horizonMonths'], 'horizonDiffers', facts));
  }
  return faults;
}

function segmentFaults(segment: Segment, path: PropertyKey[]): Fault[] {
  const faults: Fault[] = [];
  const { toEducation, toJob } = segment.baseline;
  if (toEducation + toJob >= 1) {
    faults.push(fault([...path, 'baseline', 'toEducation'], 'sumBelowOne', { sum: toEducation + toJob }));
  }
  if (!addsUpToOne(segment.reimbursementMix)) {
    faults.push(fault([...path, 'reimbursementMix'], 'sumToOne', { sum: sumOf(segment.reimbursementMix) }));
  }
  return faults;
}

function taxFaults(economy: unknown): Fault[] {
  const tax = economySchema.shape.tax.safeParse((economy as Partial<Economy> | undefined)?.tax);
  const sum = tax.success ? tax.data.municipal + tax.data.state : 0;
  return sum > 1 ? [fault(['economy', 'tax', 'state'], 'sumAtMostOne', { sum })] : [];
}

function duplicateIds(list: string, parts: readonly unknown[]): Fault[] {
  const ids = idsOf(parts);
  return ids.flatMap((value, index) =>
    value !== undefined && ids.indexOf(value) < index ? [fault([list, index, 'id'], 'duplicateId', { value })] : [],
  );
}

function idsOf(parts: readonly unknown[]): (string | undefined)[] {
  return parts.map((part) => {
    const id = (part as Partial<Segment & Intervention> | null)?.id;
    return typeof id === 'string' ? id : undefined;
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
