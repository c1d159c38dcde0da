import { z } from 'zod';
import { text } from './quantity.ts';
import type { Scenario } from './scenario.ts';

/**
 * Who makes a saving real: who lowers which line of the budget, and from when. The planner's own notes, in the
 * document's `planner`; the model does not read them.
 */
const takerSchema = z.strictObject({
  /** The unit or person in charge, by title and never a citizen. */
  owner: text(0, 120),
  note: text(0, 400).exactOptional(),
});

/** The lines of the budget that the model lowers: what benefits cost, and what ordinary effort costs. */
export const budgetLines = ['benefits', 'ordinaryEffort'] as const;
export type BudgetLine = (typeof budgetLines)[number];

export const realisationSchema = z.partialRecord(z.enum(budgetLines), takerSchema);

export type Realisation = z.infer<typeof realisationSchema>;

/** The takers named so far; none where what stands there cannot be read. */
export function readRealisation({ planner }: Scenario): Realisation {
  return realisationSchema.safeParse(planner?.realisation ?? {}).data ?? {};
}

/** The scenario with `owner` as who lowers a budget line; an empty name takes it away. */
export function withTaker(scenario: Scenario, line: BudgetLine, owner: string): Scenario {
  const { [line]: before, ...others } = readRealisation(scenario);
  const realisation = owner === '' ? others : { ...others, [line]: { ...before, owner } };
  return { ...scenario, planner: { ...scenario.planner, realisation } };
}
