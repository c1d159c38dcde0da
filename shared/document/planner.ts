import { z } from 'zod';
import { type LocalInitiative, localInitiativeSchema } from '../evidence/localInitiative.ts';
import { questionSchema } from '../optimisation/question.ts';
import type { Intervention } from './intervention.ts';
import type { Scenario } from './scenario.ts';
import { thresholdsSchema } from './thresholds.ts';

/**
 * The app's own part of a document, which the model does not read. What another version of the app keeps there is
 * left as it is: every key but those named here is carried along untouched. MODEL §8, `planner`.
 */
export const plannerSchema = z.looseObject({
  /** The local initiatives that interventions were made from, so that a scenario can be read where they are not stored. */
  localEvidence: z.array(localInitiativeSchema).exactOptional(),
  /** Paths of the numbers that the planner still has to give. */
  missing: z.array(z.string()).exactOptional(),
  /** The planner's own words for what the scenario belongs to. */
  tags: z.array(z.string()).exactOptional(),
  /** Ids of the interventions that the planner counts toward the cap on guidance and mentor support. */
  guidanceCap: z.array(z.string()).exactOptional(),
  /** What the planner wants the plan to pass. */
  thresholds: thresholdsSchema.exactOptional(),
  /** What the planner asks of the optimisation. */
  optimisation: questionSchema.exactOptional(),
});

/** The local initiatives that travel in a scenario. One that cannot be read hides none of the others. */
export function localEvidenceIn(scenario: Scenario): LocalInitiative[] {
  return carriedBy(scenario).flatMap((one) => readOne(one) ?? []);
}

/** The local initiative, in the version, that an intervention was made from; undefined for any other intervention. */
export function localEvidenceOf(scenario: Scenario, intervention: Intervention): LocalInitiative | undefined {
  return localEvidenceIn(scenario).find((one) => isFrom(intervention, one));
}

/**
 * The scenario with a local initiative travelling in it. Those that no intervention is made from any more stay behind;
 * one that cannot be read may be a newer app's, and is carried along.
 */
export function withLocalEvidence(scenario: Scenario, initiative: LocalInitiative): Scenario {
  const kept = carriedBy(scenario).filter((carried) => {
    const one = readOne(carried);
    return !one || (!isSame(one, initiative) && scenario.interventions.some((made) => isFrom(made, one)));
  });
  return { ...scenario, planner: { ...scenario.planner, localEvidence: [...kept, initiative] } };
}

type Carried = NonNullable<Scenario['planner']>[string];

function carriedBy({ planner }: Scenario): readonly Carried[] {
  const carried = planner?.localEvidence;
  return Array.isArray(carried) ? carried : [];
}

function readOne(carried: unknown): LocalInitiative | undefined {
  return localInitiativeSchema.safeParse(carried).data;
}

function isFrom({ evidenceId, evidenceVersion }: Intervention, { id, version }: LocalInitiative): boolean {
  return evidenceId === id && evidenceVersion === String(version);
}

function isSame(one: LocalInitiative, other: LocalInitiative): boolean {
  return one.id === other.id && one.version === other.version;
}
