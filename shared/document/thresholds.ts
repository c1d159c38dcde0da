import { z } from 'zod';
import { limits } from './limits.ts';
import { quantity } from './quantity.ts';
import type { Scenario } from './scenario.ts';

/**
 * What the planner wants the plan to pass: kroner of municipal net, and persons more in education or job. Kept in
 * `planner`; the model does not read them, the chance of passing them is counted among its draws.
 */
export const thresholdsSchema = z.strictObject({
  kroner: quantity(limits.signed).exactOptional(),
  persons: quantity(limits.signed).exactOptional(),
});

export type Thresholds = z.infer<typeof thresholdsSchema>;

/** The thresholds of the scenario; none where what stands there cannot be read. */
export function readThresholds({ planner }: Scenario): Thresholds {
  return thresholdsSchema.safeParse(planner?.thresholds ?? {}).data ?? {};
}

/** The scenario with another threshold; null takes it away. */
export function withThreshold(scenario: Scenario, name: keyof Thresholds, value: number | null): Scenario {
  const { [name]: _, ...others } = readThresholds(scenario);
  const thresholds: Thresholds = value === null ? others : { ...others, [name]: value };
  return { ...scenario, planner: { ...scenario.planner, thresholds } };
}
