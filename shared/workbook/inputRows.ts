import { defaultNumber } from '../document/defaults.ts';
import { type FieldPath, fieldShapes, readField } from '../document/field.ts';
import { isMissing } from '../document/missing.ts';
import { type ProvenanceEntry, provenanceOf } from '../document/provenance.ts';
import type { Scenario } from '../document/scenario.ts';
import { fieldName, fieldUnit } from '../words/fieldName.ts';
import type { Words } from '../words/words.ts';

/** A number of the scenario, as the sheet of assumptions tells it. */
export interface InputRow {
  /** As in `provenance`: what the number is found by. */
  readonly path: string;
  /** The segment or intervention that it belongs to; empty for none. */
  readonly where: string;
  readonly name: string;
  readonly unit: 'number' | 'share' | 'kroner';
  /** Null for one that is still to be given. */
  readonly value: number | null;
  /** What it is unless somebody chooses another; null where there is no such number. */
  readonly standard: number | null;
  readonly entry: ProvenanceEntry | undefined;
}

/** Every number of the document, in its own order: common ones first, then each segment and each intervention. */
export function inputRows(scenario: Scenario, words: Words): InputRow[] {
  const common = fieldShapes.filter((shape) => !shape.includes('*'));
  const ofPart = (list: 'segments' | 'interventions', id: string) =>
    fieldShapes.filter((shape) => shape.startsWith(`${list}/*/`)).map((shape) => shape.replace('*', id));
  const rows = (paths: readonly FieldPath[], where: string) =>
    paths
      .filter((path) => readField(scenario, path) !== undefined)
      .map((path) => fieldRow(scenario, words, path, where));
  return [
    ...rows(common, ''),
    ...scenario.segments.flatMap(({ id, name }) => rows(ofPart('segments', id), name)),
    ...scenario.interventions.flatMap((intervention) => [
      ...rows(ofPart('interventions', intervention.id), intervention.name),
      ...listRows(scenario, words, intervention),
    ]),
  ];
}

function fieldRow(scenario: Scenario, words: Words, path: FieldPath, where: string): InputRow {
  return {
    path,
    where,
    name: fieldName(words, path),
    unit: fieldUnit(path),
    value: isMissing(scenario, path) ? null : (readField(scenario, path) ?? null),
    standard: defaultNumber(scenario, path, words.language)?.value ?? null,
    entry: provenanceOf(scenario.provenance, path),
  };
}

/** What stands in lists of an intervention: its shares by segment, and its hours by month. */
function listRows(
  scenario: Scenario,
  { t, number }: Words,
  { id, name, allocation, effect }: Scenario['interventions'][number],
): InputRow[] {
  const own = `interventions/${id}`;
  const row = (path: string, called: string, unit: InputRow['unit'], value: number): InputRow => ({
    path,
    where: name,
    name: called,
    unit,
    value,
    standard: null,
    entry: provenanceOf(scenario.provenance, path),
  });
  const segmentName = (wanted: string) => scenario.segments.find((one) => one.id === wanted)?.name ?? wanted;
  return [
    ...allocation.map(({ segmentId, share }) =>
      row(
        `${own}/allocation/${segmentId}`,
        t('workbook.allocation', { segment: segmentName(segmentId) }),
        'share',
        share,
      ),
    ),
    ...(effect.kind === 'paidHours'
      ? effect.points.map(([month, hours]) =>
          row(`${own}/effect/points/${month}`, t('workbook.profile', { month: number(month) }), 'number', hours),
        )
      : []),
  ];
}
