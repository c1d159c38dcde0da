import type { Difference } from '../document/differences.ts';
import { isMissing } from '../document/missing.ts';
import type { ProvenanceEntry } from '../document/provenance.ts';
import type { Scenario } from '../document/scenario.ts';
import { differingInputName, differingInputValue } from './differingInput.ts';
import type { Words } from './words.ts';

/** A difference between two versions as people read it. */
export interface DifferenceText {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** Says what differs, and what stood and stands there, in words and numbers: what the model reads, and what else is kept. */
export function differenceText(words: Words, before: Scenario, after: Scenario, found: Difference): DifferenceText {
  const { path } = found;
  const [, source] = /^provenance\/(.+)$/s.exec(path) ?? [];
  const name = placeText(words, [after, before], source ?? path);
  return {
    what: source === undefined ? name : words.t('differences.source', { field: name }),
    before: valueText(words, before, path, found.before),
    after: valueText(words, after, path, found.after),
  };
}

/** Fields that the model does not read. */
const ownNames = ['name', 'municipality', 'description'] as const;

function placeText(words: Words, scenarios: readonly Scenario[], path: string): string {
  const { t } = words;
  const own = ownNames.find((name) => name === path);
  if (own) return t(`differences.${own}`);
  const [list, id = '', field = ''] = path.split('/');
  if (list === 'planner') return t(id === 'tags' || id === 'missing' ? `differences.${id}` : 'differences.notes');
  if (list === 'provenance') return t('differences.sources');
  const part = scenarios
    .flatMap(({ segments, interventions }) => [...segments, ...interventions])
    .find((one) => one.id === id);
  if (part && field === 'name') return t('differences.part', { field: t('differences.name'), part: part.name });
  if (part && field.startsWith('evidence'))
    return t('differences.part', { field: t('differences.evidence'), part: part.name });
  return differingInputName(words, scenarios, { path, values: [] });
}

function valueText(words: Words, scenario: Scenario, path: string, value: unknown): string {
  const { t, number } = words;
  if (isMissing(scenario, path)) return t('missing.field');
  if (value === undefined || value === '')
    return t(/^(?:segments|interventions)\/[^/]+$/.test(path) ? 'comparison.isOut' : 'comparison.notGiven');
  if (path.startsWith('provenance/')) return t(`source.${(value as ProvenanceEntry).kind}`);
  if (path === 'planner/tags' && Array.isArray(value)) return value.join(', ');
  if (path === 'planner/missing' && Array.isArray(value)) return number(value.length);
  if (path.startsWith('planner') || path === 'provenance') return t('differences.present');
  const isText = typeof value === 'string' && path !== 'startMonth' && !path.endsWith('/startsIn');
  return isText ? value : differingInputValue(words, scenario, path, value);
}
