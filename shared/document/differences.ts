import type { Scenario } from './scenario.ts';

/**
 * What differs between two documents, field by field, and how to make one of the other. Paths are those of
 * `provenance`: parts of a list go by their id. `provenance/…` and `planner/…` are followed by their whole key, which
 * may itself hold strokes; `…/#order` is the order of a list whose parts have ids.
 */
export interface Difference {
  readonly path: string;
  /** What stands at the path; undefined where nothing does. */
  readonly before: unknown;
  readonly after: unknown;
}

const ORDER = '#order';

type Part = { readonly id: string };
type Fields = Readonly<Record<string, unknown>>;

/** The differences from one document to another, in the order of the document's own keys. Empty for equal ones. */
export function differences(before: Scenario, after: Scenario): Difference[] {
  return ofFields(before, after, '');
}

/** The document that `differences` led to, made of the one that they began from. */
export function applyDifferences(document: Scenario, found: readonly Difference[]): Scenario {
  return found.reduce<Fields>((result, { path, after }) => placed(result, stepsOf(path), after), document) as Scenario;
}

function ofFields(before: Fields, after: Fields, path: string): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) =>
    ofValues(valueAt(before, key), valueAt(after, key), path === '' ? key : `${path}/${key}`),
  );
}

function ofValues(before: unknown, after: unknown, path: string): Difference[] {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path);
  // Another kind of effect or capacity has other fields: it is one thing that was replaced by another.
  if (isFields(before) && isFields(after) && before.kind === after.kind && !isWhole(path)) {
    return ofFields(before, after, path);
  }
  return isEqual(before, after) ? [] : [{ path, before, after }];
}

function ofLists(before: readonly unknown[], after: readonly unknown[], path: string): Difference[] {
  if (isEqual(before, after)) return [];
  if (isWhole(path)) return [{ path, before, after }];
  if (areParts(before) && areParts(after)) return ofParts(before, after, path);
  const isNumbers = [...before, ...after].every((value) => typeof value === 'number');
  if (!isNumbers || before.length !== after.length) return [{ path, before, after }];
  return before.flatMap((value, at) => ofValues(value, after[at], `${path}/${at}`));
}

function ofParts(before: readonly Part[], after: readonly Part[], path: string): Difference[] {
  const ids = (parts: readonly Part[]) => parts.map(({ id }) => id);
  const find = (parts: readonly Part[], wanted: string) => parts.find(({ id }) => id === wanted);
  const all = [...new Set([...ids(before), ...ids(after)])];
  const changed = all.flatMap((id) => ofValues(find(before, id), find(after, id), `${path}/${id}`));
  const kept = ids(before).filter((id) => find(after, id));
  const added = ids(after).filter((id) => !find(before, id));
  const isInOrder = isEqual([...kept, ...added], ids(after));
  return isInOrder ? changed : [...changed, { path: `${path}/${ORDER}`, before: ids(before), after: ids(after) }];
}

/** What belongs to the app, or says where a number is from, is one thing a key. */
function isWhole(path: string): boolean {
  return /^(?:provenance|planner)\/./.test(path);
}

function stepsOf(path: string): string[] {
  const [, list, key] = /^(provenance|planner)\/(.+)$/s.exec(path) ?? [];
  return list !== undefined && key !== undefined ? [list, key] : path.split('/');
}

function placed(holder: Fields, steps: readonly string[], value: unknown): Fields {
  const [step = '', ...rest] = steps;
  const next = rest.length === 0 ? value : placedIn(valueAt(holder, step), rest, value);
  const { [step]: _, ...others } = holder;
  if (next === undefined) return others;
  return Object.hasOwn(holder, step) ? { ...holder, [step]: next } : { ...others, [step]: next };
}

function placedIn(holder: unknown, steps: readonly string[], value: unknown): unknown {
  if (!Array.isArray(holder)) return placed(isFields(holder) ? holder : {}, steps, value);
  const [step = '', ...rest] = steps;
  if (step === ORDER) return inOrder(holder as Part[], value as string[]);
  if (!areParts(holder)) return holder.map((one, at) => (String(at) === step ? value : one));
  const found = holder.find(({ id }) => id === step);
  const next = rest.length === 0 ? value : placed(found ?? {}, rest, value);
  if (next === undefined) return holder.filter(({ id }) => id !== step);
  return found ? holder.map((one) => (one === found ? next : one)) : [...holder, next];
}

function inOrder(parts: readonly Part[], ids: readonly string[]): Part[] {
  return [...parts].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function valueAt(fields: unknown, key: string): unknown {
  return isFields(fields) && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose parts are told apart by their ids; an empty one may become such a list. */
function areParts(list: readonly unknown[]): list is Part[] {
  const ids = list.map((one) => (isFields(one) && typeof one.id === 'string' ? one.id : null));
  return ids.every((id) => id !== null) && new Set(ids).size === ids.length;
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, at) => isEqual(value, other[at]));
  }
  if (!isFields(one) || !isFields(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
  );
}
