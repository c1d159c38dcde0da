import { readRealisation } from '../document/realisation.ts';
import type { Scenario } from '../document/scenario.ts';
import type { WeakPoint } from './weakPoint.ts';

/**
 * Ordinary effort that is counted as money in the budget, with nobody named who will lower the budget line: until
 * somebody does, it is time and places that are freed. MODEL §5, cashableOrdinaryShare.
 */
export function savingPoints(scenario: Scenario): WeakPoint[] {
  const { cashableOrdinaryShare = 0 } = scenario.economy;
  if (cashableOrdinaryShare === 0 || readRealisation(scenario).ordinaryEffort?.owner) return [];
  return [
    {
      code: 'savingWithoutTaker',
      field: 'economy/cashableOrdinaryShare',
      facts: { share: cashableOrdinaryShare },
      without: () => ({ ...scenario, economy: { ...scenario.economy, cashableOrdinaryShare: 0 } }),
    },
  ];
}
