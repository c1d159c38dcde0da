import { missingIn } from '../../../shared/document/missing.ts';
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
  /** Its place among all that are chosen; the open scenario has 0. */
  readonly place: number;
  readonly name: string;
  readonly isOpen: boolean;
  readonly scenario: Scenario;
  readonly projection: Projection;
}

/** The open scenario, unless numbers of it are still to be given, and those chosen beside it, which have all theirs. */
export function columnsOf(shown: ShownResult, chosen: readonly ChosenColumn[]): Column[] {
  const open = { name: shown.scenario.name, isOpen: true, ...shown };
  const others = chosen.map(({ name, scenario }) => ({
    name,
    isOpen: false,
    scenario,
    projection: projectionOf(scenario),
  }));
  return [open, ...others]
    .slice(0, letters.length)
    .map((column, place) => ({ ...column, place, letter: letters[place] ?? 'A' }))
    .filter(({ scenario }) => missingIn(scenario).length === 0);
}

/** Chosen scenarios do not change, so each is projected once. */
const projections = new WeakMap<Scenario, Projection>();

function projectionOf(scenario: Scenario): Projection {
  const known = projections.get(scenario) ?? project(scenario);
  projections.set(scenario, known);
  return known;
}
