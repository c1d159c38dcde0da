import { describe, expect, test } from 'vitest';
import eksempelby from '../../../assets/eksempelby.json' with { type: 'json' };
import { editNumber } from '../../../shared/document/edits/editNumber.ts';
import { setProvenance, setProvenanceKind } from '../../../shared/document/edits/setProvenance.ts';
import { readField } from '../../../shared/document/field.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';

const parsed = parseScenario(eksempelby);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { scenario } = parsed;
const persons = 'segments/uddannelsesparate/persons';

function edited(...[from, path, value, kind]: Parameters<typeof editNumber>): Scenario {
  const outcome = editNumber(from, path, value, kind);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.scenario;
}

describe('a number that a planner writes', () => {
  test.each(['ownMunicipality', 'assumption'] as const)(
    'is marked as %s, without what the one before it came from',
    (kind) => {
      const after = edited(scenario, persons, 321, kind);
      expect(readField(after, persons)).toBe(321);
      expect(after.provenance?.[persons]).toEqual({ kind });
    },
  );

  test('changes nothing else, and not the document before it', () => {
    const before = structuredClone(scenario);
    const after = edited(scenario, persons, 321, 'assumption');
    expect(scenario).toEqual(before);
    const { [persons]: _after, ...othersAfter } = after.provenance ?? {};
    const { [persons]: _before, ...othersBefore } = scenario.provenance ?? {};
    expect(othersAfter).toEqual(othersBefore);
    expect({ ...after, segments: [], provenance: {} }).toEqual({ ...scenario, segments: [], provenance: {} });
    expect(after.segments.slice(1)).toEqual(scenario.segments.slice(1));
    expect(after.segments[0]).toEqual({ ...scenario.segments[0], persons: 321 });
  });

  test('that is the same as before is no edit: the source of the number stays', () => {
    const same = editNumber(scenario, persons, readField(scenario, persons) ?? 0, 'ownMunicipality');
    expect(same.ok && same.scenario).toBe(scenario);
  });

  test('is refused with the rule across fields that it breaks', () => {
    const path = 'segments/uddannelsesparate/baseline/toJob';
    expect(editNumber(scenario, path, 0.99, 'assumption')).toMatchObject({
      ok: false,
      faults: [{ path: 'segments[0].baseline.toEducation', code: 'sumBelowOne' }],
    });
    expect(editNumber(scenario, 'economy/tax/state', 0.9, 'assumption')).toMatchObject({
      ok: false,
      faults: [{ path: 'economy.tax.state', code: 'sumAtMostOne' }],
    });
  });

  test('is refused where its own limits do not allow it', () => {
    expect(editNumber(scenario, persons, -1, 'assumption')).toMatchObject({
      ok: false,
      faults: [{ path: 'segments[0].persons', code: 'outOfRange' }],
    });
  });
});

describe('where a number comes from', () => {
  const noted = setProvenance(scenario, persons, { kind: 'assumption', source: 'jobcentret', note: 'talt i marts' });

  test('another kind keeps source and note', () => {
    expect(setProvenanceKind(noted, persons, 'ownMunicipality').provenance?.[persons]).toEqual({
      kind: 'ownMunicipality',
      source: 'jobcentret',
      note: 'talt i marts',
    });
  });

  test('of a part, is carried over to the field that gets a kind of its own, and the part keeps its own', () => {
    const part = 'segments/uddannelsesparate/baseline';
    const before = scenario.provenance?.[part];
    const after = setProvenanceKind(scenario, `${part}/toJob`, 'ownMunicipality');
    expect(before?.note).toEqual(expect.any(String));
    expect(after.provenance?.[`${part}/toJob`]).toEqual({ ...before, kind: 'ownMunicipality' });
    expect(after.provenance?.[part]).toBe(before);
  });

  test('can be said of a number that had no source', () => {
    const { provenance: _none, ...bare } = scenario;
    expect(setProvenanceKind(bare, persons, 'register').provenance).toEqual({ [persons]: { kind: 'register' } });
  });

  test('changes no number, and shares every part but itself', () => {
    const after = setProvenanceKind(noted, persons, 'register');
    for (const key of ['segments', 'interventions', 'economy', 'assumptions'] as const) {
      expect(after[key]).toBe(noted[key]);
    }
    expect(noted.provenance?.[persons]?.kind).toBe('assumption');
  });
});
