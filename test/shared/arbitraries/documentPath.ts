/** Paths as faults name them: `segments[0].baseline.toJob`. */

type Step = string | number;

function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? String(key) : +index,
  );
}

/** Puts `value` at `path`; undefined takes the field away. Everything on the way must be there. */
export function setAt(document: unknown, path: string, value: unknown): void {
  const steps = stepsOf(path);
  const last = steps.pop();
  if (last === undefined) throw new RangeError('no path');
  const parent = steps.reduce<unknown>((part, step) => stepInto(part, step, path), document) as Record<Step, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

export function getAt(document: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((part, step) => stepInto(part, step, path), document);
}

function stepInto(part: unknown, step: Step, path: string): unknown {
  const value = typeof part === 'object' && part !== null ? (part as Record<Step, unknown>)[step] : undefined;
  if (value === undefined) throw new RangeError(`${path}: nothing at ${step}`);
  return value;
}
