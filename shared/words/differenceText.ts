import type { Difference } from '../document/differences.ts';
import { type FieldPath, fieldShapes, shapeOf } from '../document/field.ts';
import { isMissing } from '../document/missing.ts';
import type { ProvenanceEntry } from '../document/provenance.ts';
import type { Scenario } from '../document/scenario.ts';
import { fieldNameIn, fieldValueText } from './fieldName.ts';
import type { Words } from './words.ts';

/** A difference as people read it. */
export interface DifferenceText {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** Says what differs, and what stood and stands there, in words and numbers. */
export function differenceText(words: Words, before: Scenario, after: Scenario, found: Difference): DifferenceText {
  const say = (scenario: Scenario, value: unknown) => valueText(words, scenario, found.path, value);
  return {
    what: whatText(words, before, after, found.path),
    before: say(before, found.before),
    after: say(after, found.after),
  };
}

function whatText(words: Words, before: Scenario, after: Scenario, path: string): string {
  const { t } = words;
  const source = /^provenance\/(.+)$/s.exec(path)?.[1];
  if (source !== undefined) return t('differences.source', { field: placeText(words, before, after, source) });
  return placeText(words, before, after, path);
}

/** Names of the document's own fields that are no numbers. */
const ownNames = ['name', 'municipality', 'description', 'startMonth', 'horizonMonths'] as const;
/** Names of fields of a segment or an intervention that are no numbers. */
const partNames = ['name', 'startsIn', 'capacity', 'effect', 'allocation'] as const;

function placeText(words: Words, before: Scenario, after: Scenario, path: string): string {
  const { t } = words;
  const own = ownNames.find((name) => name === path);
  if (own) return t(`differences.${own}`);
  if (path === 'segments/#order') return t('differences.segmentOrder');
  if (path === 'interventions/#order') return t('differences.interventionOrder');
  const [list, id = '', ...rest] = path.split('/');
  if (list === 'planner') return t(id === 'tags' || id === 'missing' ? `differences.${id}` : 'differences.notes');
  const scenario = partOf(after, path) ? after : before;
  if (isField(path)) return fieldNameIn(words, scenario, path);
  const part = partOf(scenario, path);
  if (!part) return t('differences.notes');
  const whole = t(list === 'segments' ? 'differences.segment' : 'differences.intervention', { name: part.name });
  if (rest.length === 0) return whole;
  if (rest[0]?.startsWith('evidence'))
    return t('differences.part', { field: t('differences.evidence'), part: part.name });
  const name = partNames.find((one) => one === rest[0]);
  return name ? t('differences.part', { field: t(`differences.${name}`), part: part.name }) : whole;
}

function valueText(words: Words, scenario: Scenario, path: string, value: unknown): string {
  const { t, month, number } = words;
  if (isField(path) && isMissing(scenario, path)) return t('missing.field');
  const isPart = /^(?:segments|interventions)\/[^/]+$/.test(path);
  if (value === undefined) return t(isPart ? 'differences.absent' : 'differences.none');
  if (isField(path) && typeof value === 'number') return fieldValueText(words, path, value);
  if (path === 'startMonth' && typeof value === 'string') return month(value, 0);
  if (path.startsWith('provenance/')) return t(`source.${(value as ProvenanceEntry).kind}`);
  if (path.endsWith('/startsIn')) return t(value === 'support' ? 'differences.support' : 'differences.education');
  if (typeof value === 'string') return value === '' ? t('differences.none') : value;
  if (typeof value === 'number') return number(value, { decimals: 2 });
  if (path === 'planner/tags' && Array.isArray(value)) return value.join(', ');
  if (path === 'planner/missing' && Array.isArray(value)) return number(value.length);
  if (path.endsWith('/#order')) return orderText(scenario, path, value);
  return t(isPart ? 'differences.present' : 'differences.changed');
}

function orderText(scenario: Scenario, path: string, ids: unknown): string {
  const parts = path.startsWith('segments') ? scenario.segments : scenario.interventions;
  return (ids as string[]).map((id) => parts.find((part) => part.id === id)?.name ?? id).join(', ');
}

function isField(path: FieldPath): boolean {
  return fieldShapes.includes(shapeOf(path));
}

function partOf({ segments, interventions }: Scenario, path: string): { readonly name: string } | undefined {
  const [list, id] = path.split('/');
  const parts = list === 'segments' ? segments : list === 'interventions' ? interventions : [];
  return parts.find((part) => part.id === id);
}
