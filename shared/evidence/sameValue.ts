/** Whether two values of plain data are equal all the way down, in whatever order their keys stand. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, otherKeys] = [Object.keys(one), Object.keys(other)];
  const others = other as Record<string, unknown>;
  return (
    keys.length === otherKeys.length &&
    Object.entries(one).every(([key, value]) => Object.hasOwn(others, key) && sameValue(value, others[key]))
  );
}
