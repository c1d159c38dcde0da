import { type Fault, fault, type Issue, shownValue } from './fault.ts';
import type { Limits } from './limits.ts';

/**
 * Turns what zod found in `document` into our own faults: one per unknown field, and for a number the whole range
 * that is allowed there.
 */
export function faultsOfShape(issues: readonly Issue[], document: unknown): Fault[] {
  const faults = issues.flatMap((issue) => faultsOfIssue(issue, valueAt(document, issue.path)));
  // What is of the wrong kind may break a rule of the right kind too; one sentence a place is enough.
  return faults.filter(({ path }, at) => faults.findIndex((other) => other.path === path) === at);
}

function faultsOfIssue(issue: Issue, value: unknown): Fault[] {
  const { path } = issue;
  if (value === undefined && issue.code !== 'unrecognized_keys') return [fault(path, 'missing')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault([...path, key], 'unknownField'));
    case 'custom':
      return [numberFault(path, value, issue.params?.allowed as Limits)];
    case 'too_small':
      if (path.at(-1) === 'allocation') return [fault(path, 'emptyAllocation')];
      return [
        fault(path, issue.origin === 'string' ? 'textTooShort' : 'listTooShort', { least: Number(issue.minimum) }),
      ];
    case 'too_big':
      return [fault(path, issue.origin === 'string' ? 'textTooLong' : 'listTooLong', { most: Number(issue.maximum) })];
    case 'invalid_format':
      return [fault(path, path.at(-1) === 'startMonth' ? 'badMonth' : 'badId', { value: String(value) })];
    case 'invalid_value':
      return [fault(path, 'notOneOf', { value: shownValue(value), allowed: issue.values.map(String).join(', ') })];
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(', ') : '';
      return [
        options === ''
          ? fault(path, 'wrongType', { value: shownValue(value) })
          : fault(path, 'notOneOf', { value: shownValue(value), allowed: options }),
      ];
    }
    default:
      return [fault(path, 'wrongType', { value: shownValue(value) })];
  }
}

function numberFault(path: readonly PropertyKey[], value: unknown, allowed: Limits): Fault {
  const facts = {
    value: shownValue(value),
    min: allowed.min,
    max: allowed.max,
    bounds: `${allowed.minExcluded ? 'above' : 'from'}-${allowed.maxExcluded ? 'below' : 'to'}`,
    whole: allowed.whole ? 'yes' : 'no',
  };
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  return fault(path, isNumber || (typeof value === 'object' && value !== null) ? 'outOfRange' : 'notANumber', facts);
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
