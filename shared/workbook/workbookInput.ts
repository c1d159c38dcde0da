import type { FileFacts } from '../contract/exportContent.ts';
import type { Ranges } from '../contract/uncertainty.ts';
import { missingFor } from '../document/missing.ts';
import type { Scenario } from '../document/scenario.ts';
import { type Breakdown, breakdownOf } from '../ledger/breakdown.ts';
import type { CautiousFactors } from '../model/cautious.ts';
import { project } from '../model/project.ts';
import type { Projection } from '../model/projection.ts';
import type { Words } from '../words/words.ts';

/** What the files of numbers are made from. */
export interface WorkbookInput {
  readonly scenario: Scenario;
  /** What it is compared with; itself with no interventions where left out. */
  readonly reference?: Scenario | undefined;
  /** Null where the draws have not been made. */
  readonly ranges: Ranges | null;
  readonly cautious: CautiousFactors;
  readonly facts: FileFacts;
}

/** The same with what follows from it, once for all sheets. */
export interface WorkbookContent extends WorkbookInput {
  readonly words: Words;
  readonly projection: Projection;
  readonly breakdown: Breakdown;
  /** Whether every number that persons, and money, rest on has been given. */
  readonly hasPersons: boolean;
  readonly hasMoney: boolean;
}

/** Runs the model for what the sheets show. MODEL §6. */
export function contentOf(input: WorkbookInput, words: Words): WorkbookContent {
  const { scenario, reference, cautious } = input;
  const missing = missingFor(scenario, 'people');
  return {
    ...input,
    words,
    projection: project(scenario, reference, cautious),
    breakdown: breakdownOf(scenario, reference),
    hasPersons: missing.length === 0,
    hasMoney: missingFor(scenario, 'money').length === 0,
  };
}

/** The name of a segment or an intervention in the scenario, or in what it is compared with. */
export function partName({ scenario, reference }: WorkbookInput, kind: 'segment' | 'intervention', id: string): string {
  const documents = reference ? [scenario, reference] : [scenario];
  const parts = documents.flatMap((one): readonly { readonly id: string; readonly name: string }[] =>
    kind === 'segment' ? one.segments : one.interventions,
  );
  return parts.find((part) => part.id === id)?.name ?? id;
}

/** What the reference is called at the head of a column. */
export function referenceHead({ reference, words: { t } }: WorkbookContent): string {
  return t(reference ? 'workbook.heads.referenceOther' : 'workbook.heads.reference');
}
