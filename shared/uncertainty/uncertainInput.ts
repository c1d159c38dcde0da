import type { Scenario } from '../document/scenario.ts';
import type { DrawableInputs } from './drawableInputs.ts';

/** Which input of a document: what the screens name it by. */
export interface UncertainInputName {
  /** As in the draws: MODEL §7. */
  readonly name: string;
  readonly kind: 'effect' | 'baseline' | 'otherExit' | 'return' | 'completion' | 'cost' | 'caseloadElasticity';
  /** The target group whose input it is; null for an intervention's. */
  readonly segmentId: string | null;
  /** The interventions whose input it is: several share one effect of one study. */
  readonly interventionIds: readonly string[];
}

/** One number of an input, as a person reads it. */
export interface InputValue {
  readonly part:
    | 'toEducation'
    | 'toJob'
    | 'dropout'
    | 'hours'
    | 'share'
    | 'fromEducation'
    | 'fromJob'
    | 'laterFromEducation'
    | 'laterFromJob'
    | 'cost'
    | 'elasticity';
  /** A hazard ratio (1 is no effect), a share (0–1), a factor on what the document says, or an elasticity. */
  readonly unit: 'ratio' | 'share' | 'factor' | 'elasticity';
  readonly value: number;
}

/** An input that the draws vary, as a function of how low or high it is. All its numbers move together. */
export interface UncertainInput extends UncertainInputName {
  readonly central: readonly InputValue[];
  /** Its numbers at a percentile (0–1) of their own drawn distributions. */
  at(share: number): readonly InputValue[];
  /** Its numbers as many times as strong as the document says: 1 is central, `factorMax` as far as it may go. */
  scaled(factor: number): readonly InputValue[];
  readonly factorMax: number;
  /** Writes numbers over those of a document's inputs. */
  write(values: readonly InputValue[], inputs: DrawableInputs, document: Scenario): void;
}
