import { createContext, useContext } from 'react';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { ModelCheck } from '../../../shared/model/modelCheck.ts';
import type { Projection, ProjectionSeries } from '../../../shared/model/projection.ts';

export type InterventionSeries = ProjectionSeries['interventions'][number];

/** What all parts of an open card are about. */
export interface CardContents {
  readonly scenario: Scenario;
  readonly intervention: Intervention;
  /** What the projection says of the whole plan, and of this intervention; null before the first one. */
  readonly projection: Projection | null;
  readonly series: InterventionSeries | null;
  /** The model checks of this intervention. */
  readonly checks: readonly ModelCheck[];
  /** Told which field has the focus, so that its source can be shown. */
  readonly onChoose: (field: { path: string; name: string }) => void;
}

export const CardContext = createContext<CardContents | null>(null);

/** The card that a part stands in. Throws outside one: a mistake of ours. */
export function useCard(): CardContents {
  const card = useContext(CardContext);
  if (!card) throw new Error('This part stands in no card');
  return card;
}
