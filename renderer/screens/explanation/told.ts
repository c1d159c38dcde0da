import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Breakdown } from '../../../shared/ledger/breakdown.ts';

/** What every row of an explanation is told with. */
export interface Told {
  readonly scenario: Scenario;
  readonly breakdown: Breakdown;
  /** What is shown of each row, from left to right. */
  readonly columns: readonly ('scenario' | 'reference' | 'difference')[];
  readonly amount: (value: number, signed: boolean) => string;
}
