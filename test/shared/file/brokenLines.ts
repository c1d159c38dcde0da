import fc from 'fast-check';

/** What somebody who means harm, or a broken disk, puts in the place of a value. */
export const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1e308, -1e308, 5e-324, 2 ** 53, '', 'x'.repeat(5000), [], {}, [[]], {
    kind: 'scenario',
  }),
  fc.string(),
  fc.double(),
  fc.jsonValue(),
);

const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'name', 'kind', 'version', 'scenario'),
  fc.string({ maxLength: 12 }),
);

/** A change of a value somewhere in JSON: at a place that is found by walking from its top. */
export const valueChange = fc.record({
  way: fc.array(fc.nat(), { maxLength: 6 }),
  key,
  value: strange,
  how: fc.constantFrom('replace', 'remove', 'add'),
});

/** A change of one line of a file: of the line itself, or of a value in it. */
export const lineChange = fc.record({
  line: fc.nat(),
  way: fc.array(fc.nat(), { maxLength: 6 }),
  key,
  value: strange,
  how: fc.constantFrom('replace', 'remove', 'add', 'cut', 'swap', 'repeat', 'letter'),
});

type ValueChange = Omit<typeof valueChange extends fc.Arbitrary<infer T> ? T : never, 'how'> & { readonly how: string };
type LineChange = typeof lineChange extends fc.Arbitrary<infer T> ? T : never;

/** The lines with one change made. */
export function brokenLines(lines: readonly string[], { line, how, ...rest }: LineChange): string[] {
  const at = line % lines.length;
  const text = lines[at] ?? '';
  const other = (line >> 3) % lines.length;
  switch (how) {
    case 'cut':
      return [...lines.slice(0, at), text.slice(0, line % (text.length + 1))];
    case 'swap':
      return lines.map((one, number) => (number === at ? (lines[other] ?? '') : number === other ? text : one));
    case 'repeat':
      return [...lines.slice(0, at), text, ...lines.slice(at)];
    case 'letter':
      return lines.with(at, text.slice(0, other) + rest.key.slice(0, 1) + text.slice(other + 1));
    default:
      return lines.with(at, brokenJson(text, { how, ...rest }));
  }
}

/** The JSON with one change made; a text that is no JSON as it is. */
export function brokenJson(text: string, { way, key: named, value, how }: ValueChange): string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return text;
  }
  // A change made before may have left a bare value.
  if (typeof json !== 'object' || json === null) return text;
  let part = json as Record<string, unknown>;
  for (const step of way) {
    const keys = Object.keys(part);
    const next = part[keys[step % Math.max(1, keys.length)] ?? ''];
    if (typeof next !== 'object' || next === null) break;
    part = next as Record<string, unknown>;
  }
  const keys = Object.keys(part);
  const chosen = how === 'add' ? named : (keys[named.length % Math.max(1, keys.length)] ?? named);
  if (how === 'remove') delete part[chosen];
  else Object.defineProperty(part, chosen, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(json);
}
