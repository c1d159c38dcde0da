import type { DifferingInput } from '../comparison/inputsThatDiffer.ts';
import { fieldShapes, shapeOf } from '../document/field.ts';
import type { Intervention } from '../document/intervention.ts';
import type { Scenario } from '../document/scenario.ts';
import type { da } from './da/index.ts';
import { fieldNameIn, fieldValueText } from './fieldName.ts';
import type { Words } from './words.ts';

type OtherField = keyof (typeof da)['comparison']['fields'];

/** Fields that are no single number, by the shape of their path. */
const otherFields: Readonly<Record<string, OtherField>> = {
  startMonth: 'startMonth',
  horizonMonths: 'horizonMonths',
  ordinaryEffort: 'ordinaryEffort',
  'segments/#order': 'segmentOrder',
  'interventions/#order': 'interventionOrder',
  'segments/*': 'segment',
  'segments/*/startsIn': 'startsIn',
  'segments/*/returnInLaterYears': 'returnInLaterYears',
  'interventions/*': 'intervention',
  'interventions/*/allocation': 'allocation',
  'interventions/*/capacity': 'capacity',
  'interventions/*/caseloadNorm': 'caseloadNorm',
  'interventions/*/aftercare': 'aftercare',
  'interventions/*/effect': 'effect',
  'interventions/*/effect/points': 'points',
  'interventions/*/effect/measured': 'measured',
  'interventions/*/effect/measured/weeksGained': 'measured',
};

/** What a differing input is called, with the segment or intervention it belongs to in whichever scenario has it. */
export function differingInputName(words: Words, scenarios: readonly Scenario[], { path }: DifferingInput): string {
  const holder = scenarios.find((scenario) => partOf(scenario, path)) ?? scenarios[0];
  if (isNumberField(path) && holder) return fieldNameIn(words, holder, path);
  const field = words.t(`comparison.fields.${otherFieldOf(path)}`);
  const part = holder && partOf(holder, path);
  return part ? words.t('comparison.place', { field, part: part.name }) : field;
}

/** What one scenario has in a differing input, in words or as a number. */
export function differingInputValue(words: Words, scenario: Scenario, path: string, value: unknown): string {
  const { t } = words;
  const other = isNumberField(path) ? null : otherFieldOf(path);
  if (other === 'segment' || other === 'intervention') {
    return t(value === undefined ? 'comparison.isOut' : 'comparison.isIn');
  }
  if (value === undefined) return t('comparison.notGiven');
  if (typeof value === 'number') return other ? words.number(value) : fieldValueText(words, path, value);
  switch (other) {
    case 'startMonth':
      return words.month(String(value), 0);
    case 'startsIn':
      return t(value === 'education' ? 'segments.startsInEducation' : 'segments.startsOnSupport');
    case 'allocation':
      return allocationText(words, scenario, value as Intervention['allocation']);
    case 'capacity':
      return capacityText(words, value as Intervention['capacity']);
    case 'effect':
      return t(`comparison.effects.${(value as Intervention['effect']).kind}`);
    case 'segmentOrder':
    case 'interventionOrder':
      return orderText(words, scenario, value as readonly string[]);
    default:
      return t('comparison.other');
  }
}

function allocationText({ percent }: Words, { segments }: Scenario, allocation: Intervention['allocation']): string {
  const nameOf = (id: string) => segments.find((segment) => segment.id === id)?.name ?? id;
  return allocation.map(({ segmentId, share }) => `${percent(share, 0)} ${nameOf(segmentId)}`).join(', ');
}

function capacityText({ t, number }: Words, capacity: Intervention['capacity']): string {
  const shown = (value: number) => number(value, { decimals: 1 });
  switch (capacity.kind) {
    case 'caseload':
      return t('interventions.caseload', { fte: shown(capacity.fte), caseload: shown(capacity.caseload) });
    case 'hours':
      return t('interventions.hours', {
        hours: shown(capacity.hoursPerWeek),
        perPerson: shown(capacity.hoursPerPersonPerWeek),
      });
    case 'places':
      return t('interventions.places', { places: shown(capacity.places) });
  }
}

function orderText({ t }: Words, { segments, interventions }: Scenario, ids: readonly string[]): string {
  const first = [...segments, ...interventions].find(({ id }) => id === ids[0])?.name ?? '';
  return t('comparison.orderValue', { first });
}

function partOf({ segments, interventions }: Scenario, path: string) {
  const [list, id] = path.split('/');
  const parts = list === 'segments' ? segments : list === 'interventions' ? interventions : [];
  return parts.find((part) => part.id === id);
}

function otherFieldOf(path: string): OtherField {
  const shape = path.endsWith('#order') ? path : shapeOf(path);
  return Object.hasOwn(otherFields, shape) ? (otherFields[shape] ?? 'other') : 'other';
}

function isNumberField(path: string): boolean {
  return fieldShapes.includes(shapeOf(path));
}
