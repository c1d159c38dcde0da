import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Projection } from '../../../shared/model/projection.ts';
import type { UncertaintyInDepth } from '../../../shared/uncertainty/uncertainty.ts';

/** What every card of the screen tells of: the draws, and the document and central run that stand beside them. */
export interface Parts {
  readonly scenario: Scenario;
  readonly projection: Projection;
  readonly uncertainty: UncertaintyInDepth;
  /** Where the numbers come from, under each picture. */
  readonly source: string;
}
