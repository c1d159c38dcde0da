import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import type { Projection } from '../../../shared/model/projection.ts';
import type { ChosenColumn } from '../../state/comparisonStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';

/** Letters tell the columns apart where colour does not: in print, and for those who see no colours. */
const letters = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof letters)[number];

/** A scenario in the comparison, with its projection against itself with no interventions. */
export interface Column {
  readonly letter: Letter;
  readonly name: string;
  readonly isOpen: boolean;
  readonly scenario: Scenario;
  readonly projection: Projection;
}

/** The open scenario and those chosen beside it. */
export function columnsOf(shown: ShownResult, chosen: readonly ChosenColumn[]): Column[] {
  const open = { name: shown.scenario.name, isOpen: true, ...shown };
  const others = chosen.map(({ name, scenario }) => ({
    name,
    isOpen: false,
    scenario,
    projection: projectionOf(scenario),
  }));
  return [open, ...others].slice(0, letters.length).map((column, at) => ({ ...column, letter: letters[at] ?? 'A' }));
}

/** Chosen scenarios do not change, so each is projected once. */
const projections = new WeakMap<Scenario, Projection>();

function projectionOf(scenario: Scenario): Projection {
  const known = projections.get(scenario) ?? project(scenario);
  projections.set(scenario, known);
  return known;
}
