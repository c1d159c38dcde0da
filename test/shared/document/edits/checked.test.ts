import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checked } from '../../../../shared/document/edits/checked.ts';
import { parseScenario } from '../../../../shared/document/parse.ts';
import { type Scenario, scenarioSchema } from '../../../../shared/document/scenario.ts';
import { largestScenario } from '../../../bench/largestScenario.ts';
import { exampleScenario } from '../../../e2e/exampleScenario.ts';
import { rules } from '../../arbitraries/faultyScenario.ts';
import { broken } from '../../arbitraries/rule.ts';
import { runs } from '../../arbitraries/runs.ts';
import { scenario } from '../../arbitraries/scenario.ts';

const example = exampleScenario();

/** `after` with every part that did not change as the same object as in `before`, as an edit leaves it. */
function sharing<Value>(before: unknown, after: Value): Value {
  if (typeof after !== 'object' || after === null || typeof before !== 'object' || before === null) return after;
  const parts = Object.entries(after).map(([key, part]) => [key, sharing(Reflect.get(before, key), part)] as const);
  const isSame =
    parts.length === Object.keys(before).length && parts.every(([key, part]) => part === Reflect.get(before, key));
  if (isSame) return before as Value;
  return (Array.isArray(after) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as Value;
}

/** What reading all of the document says. */
function wholly(after: Scenario) {
  const parsed = parseScenario(after);
  return parsed.ok ? { ok: true, scenario: after } : parsed;
}

const isList = ({ segments, interventions }: Scenario) => Array.isArray(segments) && Array.isArray(interventions);

describe('an edit of a lawful document', () => {
  test.each(rules.map((rule) => [rule.rule, rule] as const))('is refused as by reading all of it: %s', (_, rule) => {
    const { before, after } = broken(example, rule);
    const edited = sharing(before, after);
    if (!isList(edited) || !parseScenario(before).ok) return;
    expect(checked(before, edited)).toEqual(wholly(after));
    expect(checked(before, edited).ok).toBe(false);
  });

  test('is judged as by reading all of it, whichever parts are taken from another one', () => {
    const parts = ['segments', 'interventions', 'horizonMonths', 'economy', 'provenance', 'planner'] as const;
    fc.assert(
      fc.property(scenario, scenario, fc.subarray([...parts]), (before, other, taken) => {
        const given = taken.filter((part) => other[part] !== undefined);
        const after = { ...before, ...Object.fromEntries(given.map((part) => [part, other[part]])) } as Scenario;
        expect(checked(before, after)).toEqual(wholly(after));
      }),
      runs(200),
    );
  });

  test('is taken as the very document that was made', () => {
    const [first, ...rest] = example.segments;
    if (!first) throw new Error('The example has no segment.');
    const after = { ...example, segments: [{ ...first, persons: first.persons + 1 }, ...rest] };
    const edited = checked(example, after);
    expect(edited.ok && edited.scenario).toBe(after);
  });

  test('of the largest document reads none of what it did not touch', () => {
    const largest = largestScenario(example);
    const [first, ...rest] = largest.interventions;
    if (!first) throw new Error('The largest document has no intervention.');
    const read = vi.spyOn(scenarioSchema, 'safeParse');
    const provenance = {
      ...largest.provenance,
      [`interventions/${first.id}/rampMonths`]: { kind: 'assumption' } as const,
    };
    checked(largest, { ...largest, provenance, interventions: [{ ...first, rampMonths: 7 }, ...rest] });
    const [[document] = []] = read.mock.calls as [[Scenario]];
    expect(read).toHaveBeenCalledOnce();
    expect(document?.interventions.map(({ id }) => id)).toEqual([first.id]);
    expect(Object.keys(document?.provenance ?? {})).toEqual([`interventions/${first.id}/rampMonths`]);
  });
});
