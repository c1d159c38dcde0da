import { z } from 'zod';

/** What is followed up, and counted alike by the municipality and by the model. */
export const measures = ['educationOrJob', 'support', 'enrolled', 'occupied', 'completed', 'cost', 'caseload'] as const;

export const measureSchema = z.enum(measures);

export type Measure = z.infer<typeof measureSchema>;

/** What a measure is of: all, one target group, or one intervention. */
export type Level = 'all' | 'segment' | 'intervention';

export interface MeasureFacts {
  readonly unit: 'persons' | 'kroner' | 'personsPerAdviser';
  /** A stock is counted at the end of a period, a flow during it. */
  readonly kind: 'stock' | 'flow';
  readonly levels: readonly Level[];
}

export const measureFacts: Readonly<Record<Measure, MeasureFacts>> = {
  educationOrJob: { unit: 'persons', kind: 'stock', levels: ['all', 'segment'] },
  support: { unit: 'persons', kind: 'stock', levels: ['all', 'segment'] },
  enrolled: { unit: 'persons', kind: 'flow', levels: ['all', 'intervention'] },
  occupied: { unit: 'persons', kind: 'stock', levels: ['all', 'intervention'] },
  completed: { unit: 'persons', kind: 'flow', levels: ['all', 'intervention'] },
  cost: { unit: 'kroner', kind: 'flow', levels: ['all', 'intervention'] },
  caseload: { unit: 'personsPerAdviser', kind: 'stock', levels: ['intervention'] },
};
