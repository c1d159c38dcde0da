import { fileLimits } from './fileLimits.ts';

/**
 * Whether what a line was parsed to can be given to the schemas: not nested so deeply that a walk through it fills the
 * stack, not larger than any record of ours, and without a key that would reach the prototype of what it is copied to.
 * Walks without calling itself, so that its own stack cannot be filled.
 */
export function isHarmless(value: unknown): boolean {
  let level: unknown[] = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (depth > fileLimits.nesting || values > fileLimits.values) return false;
    const below: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      if (Object.hasOwn(one, '__proto__')) return false;
      for (const part of Object.values(one)) below.push(part);
    }
    level = below;
  }
  return true;
}
