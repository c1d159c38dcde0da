import { type Limits, limits } from './limits.ts';
import type { Scenario } from './scenario.ts';

/**
 * Numbers of a document, named by ids and not by place, as in `segments/aktivitetsparate/baseline/toJob`: the name
 * stays when a list is reordered. The same names stand in `provenance`. MODEL §8.
 */
export type FieldPath = string;

/** The number at `path`; undefined where the document leaves it out or has no such field. */
export function readField(scenario: Scenario, path: FieldPath): number | undefined {
  let value: unknown = scenario;
  for (const step of path.split('/')) value = childOf(value, step);
  return typeof value === 'number' ? value : undefined;
}

/** The document with another number at `path`. Every part that is not on the way is the same object as before. */
export function writeField(scenario: Scenario, path: FieldPath, value: number): Scenario {
  return written(scenario, path.split('/'), value) as Scenario;
}

/** What a planner may write in a field: limits by the shape of its path, `*` for an id. */
const fieldLimits: Readonly<Record<string, Limits>> = {
  'segments/*/persons': limits.amount,
  'segments/*/inflowPerMonth': limits.amount,
  'segments/*/baseline/toEducation': limits.shareBelowOne,
  'segments/*/baseline/toJob': limits.shareBelowOne,
  'segments/*/baseline/withinMonths': limits.observedMonths,
  'segments/*/otherExitWithin12Months': limits.shareBelowOne,
  'segments/*/returnWithin12Months/fromEducation': limits.shareBelowOne,
  'segments/*/returnWithin12Months/fromJob': limits.shareBelowOne,
  'segments/*/returnInLaterYears/fromEducation': limits.shareBelowOne,
  'segments/*/returnInLaterYears/fromJob': limits.shareBelowOne,
  'segments/*/completionToJobWithin12Months': limits.shareBelowOne,
  'segments/*/benefitPerMonth': limits.amount,
  'segments/*/ordinaryCostPerMonth': limits.amount,
  'segments/*/reimbursementMix/0': limits.share,
  'segments/*/reimbursementMix/1': limits.share,
  'segments/*/reimbursementMix/2': limits.share,
  'segments/*/reimbursementMix/3': limits.share,
  'segments/*/baselineN': limits.positive,
  'interventions/*/capacity/fte': limits.amount,
  'interventions/*/capacity/caseload': limits.positive,
  'interventions/*/capacity/hoursPerWeek': limits.amount,
  'interventions/*/capacity/hoursPerPersonPerWeek': limits.positive,
  'interventions/*/capacity/places': limits.amount,
  'interventions/*/caseloadNorm/min': limits.amount,
  'interventions/*/caseloadNorm/max': limits.positive,
  'interventions/*/doseNorm': limits.positive,
  'interventions/*/durationMonths': limits.durationMonths,
  'interventions/*/aftercare/months': limits.aftercareMonths,
  'interventions/*/aftercare/load': limits.share,
  'interventions/*/startMonth': limits.startMonth,
  'interventions/*/rampMonths': limits.rampMonths,
  'interventions/*/endMonth': limits.endMonth,
  'interventions/*/causalShare': limits.share,
  'interventions/*/effect/toEducation': limits.positive,
  'interventions/*/effect/toJob': limits.positive,
  'interventions/*/effect/effectMonths': limits.effectMonths,
  'interventions/*/effect/control': limits.shareBelowOne,
  'interventions/*/effect/control/toEducation': limits.shareBelowOne,
  'interventions/*/effect/control/toJob': limits.shareBelowOne,
  'interventions/*/effect/treated': limits.shareBelowOne,
  'interventions/*/effect/treated/toEducation': limits.shareBelowOne,
  'interventions/*/effect/treated/toJob': limits.shareBelowOne,
  'interventions/*/effect/nControl': limits.positive,
  'interventions/*/effect/nTreated': limits.positive,
  'interventions/*/effect/logStandardError': limits.amount,
  'interventions/*/effect/relativeStandardError': limits.amount,
  'interventions/*/cost/perFteYear': limits.amount,
  'interventions/*/cost/perHour': limits.amount,
  'interventions/*/cost/perPlaceMonth': limits.amount,
  'interventions/*/cost/perParticipant': limits.amount,
  'interventions/*/cost/fixedPerYear': limits.amount,
  'interventions/*/cost/startup': limits.amount,
  'interventions/*/cost/overheadShare': limits.amount,
  'interventions/*/stateSubsidyShare': limits.share,
  'interventions/*/replacesOrdinaryShare': limits.share,
  'interventions/*/regionCostPerParticipantMonth': limits.signed,
  'interventions/*/publishedSavingPerPerson': limits.signed,
  'ordinaryEffort/advisers': limits.positive,
  'ordinaryEffort/referenceCaseload': limits.positive,
  'ordinaryEffort/elasticity': limits.amount,
  'economy/discountRate': limits.discountRate,
  'economy/cashableOrdinaryShare': limits.share,
  'economy/studyGrantPerMonth': limits.amount,
  'economy/wagePerMonth': limits.amount,
  'economy/hourlyWage': limits.amount,
  'economy/benefitReductionPerHour': limits.amount,
  'economy/tax/municipal': limits.share,
  'economy/tax/state': limits.share,
  'economy/tax/municipalRetained': limits.share,
  'economy/reimbursement/0': limits.share,
  'economy/reimbursement/1': limits.share,
  'economy/reimbursement/2': limits.share,
  'economy/reimbursement/3': limits.share,
  'assumptions/caseloadElasticity': limits.elasticity,
  'uncertainty/draws': limits.draws,
  'uncertainty/seed': limits.seed,
  'uncertainty/costSpread': limits.costSpread,
};

/** The paths of all fields that a planner may write, with `*` for an id. */
export const fieldShapes = Object.keys(fieldLimits);

/** A field's path with `*` for the id of its segment or intervention. */
export function shapeOf(path: FieldPath): string {
  return path.replace(/^(segments|interventions)\/[^/]+/, '$1/*');
}

/** The limits of the field at `path`. Throws for a field that is not in the table: a programmer's mistake. */
export function limitsOf(path: FieldPath): Limits {
  const shape = shapeOf(path);
  const found = Object.hasOwn(fieldLimits, shape) ? fieldLimits[shape] : undefined;
  if (!found) throw new Error(`No limits are known for the field "${path}"`);
  return found;
}

function childOf(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value.find((part, at) => isAt(part, at, step));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string, unknown>)[step];
}

/** Parts of a list go by their id, plain numbers by their place, which is what they mean. */
function isAt(part: unknown, at: number, step: string): boolean {
  return typeof part === 'object' && part !== null ? (part as { id?: unknown }).id === step : String(at) === step;
}

function written(value: unknown, steps: readonly string[], number: number): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return number;
  if (Array.isArray(value)) {
    return value.map((part, at) => (isAt(part, at, step) ? written(part, rest, number) : part));
  }
  const parts = (value ?? {}) as Record<string, unknown>;
  return { ...parts, [step]: written(childOf(parts, step), rest, number) };
}
