import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editSegments, type SegmentEdit } from '../../../../shared/document/edits/editSegments.ts';
import { setMissing } from '../../../../shared/document/missing.ts';
import { parseScenario } from '../../../../shared/document/parse.ts';
import { numberOf } from '../../../../shared/document/segmentFields.ts';
import { exampleDocument as scenario, segmentOf } from '../exampleDocument.ts';

const id = 'aktivitetsparate';
const written = (...edits: SegmentEdit[]) => editSegments(scenario, edits).scenario;

describe('a number of a segment', () => {
  test('is written, becomes an assumption, and nothing else changes', () => {
    const edited = written({ segmentId: id, field: 'persons', value: 250 });
    expect(segmentOf(edited, id)).toEqual({ ...segmentOf(scenario, id), persons: 250 });
    expect(edited.provenance?.[`segments/${id}/persons`]).toEqual({ kind: 'assumption' });
    for (const segment of edited.segments.filter((one) => one.id !== id)) {
      expect(segment).toBe(segmentOf(scenario, segment.id));
    }
    expect(edited.interventions).toBe(scenario.interventions);
  });

  test('that is the municipality’s own stays so when it is written anew', () => {
    const path = `segments/${id}/persons`;
    const own = { ...scenario, provenance: { ...scenario.provenance, [path]: { kind: 'ownMunicipality' as const } } };
    const { scenario: edited } = editSegments(own, [{ segmentId: id, field: 'persons', value: 1 }]);
    expect(edited.provenance?.[path]).toEqual({ kind: 'ownMunicipality' });
  });

  test('that is as it was leaves the document the same object', () => {
    const { persons } = segmentOf(scenario, id);
    expect(written({ segmentId: id, field: 'persons', value: persons })).toBe(scenario);
  });

  test('that was still to be given has then been given, also where it is the one that stood in its place', () => {
    const path = `segments/${id}/persons`;
    const asked = setMissing(scenario, [path]);
    const { persons } = segmentOf(scenario, id);
    const { scenario: edited } = editSegments(asked, [{ segmentId: id, field: 'persons', value: persons }]);
    expect(edited.planner?.missing ?? []).not.toContain(path);
  });
});

describe('MODEL §8: what breaks a rule is not taken, and all else is', () => {
  test('of a sum, all parts that were edited are refused, and told the sum', () => {
    const { scenario: edited, refused } = editSegments(scenario, [
      { segmentId: id, field: 'baseline/toEducation', value: 0.7 },
      { segmentId: id, field: 'baseline/toJob', value: 0.4 },
      { segmentId: id, field: 'persons', value: 9 },
    ]);
    expect(refused.map(({ edit }) => edit.field)).toEqual(['baseline/toEducation', 'baseline/toJob']);
    expect(refused.flatMap(({ faults }) => faults.map(({ code }) => code))).toEqual(['sumBelowOne', 'sumBelowOne']);
    expect(segmentOf(edited, id)).toEqual({ ...segmentOf(scenario, id), persons: 9 });
  });

  test('a sum is judged when all of its parts stand there', () => {
    const high = written(
      { segmentId: id, field: 'baseline/toEducation', value: 0.6 },
      { segmentId: id, field: 'baseline/toJob', value: 0.3 },
    );
    const { scenario: swapped, refused } = editSegments(high, [
      { segmentId: id, field: 'baseline/toJob', value: 0.6 },
      { segmentId: id, field: 'baseline/toEducation', value: 0.3 },
    ]);
    expect(refused).toEqual([]);
    expect(segmentOf(swapped, id).baseline).toMatchObject({ toEducation: 0.3, toJob: 0.6 });
  });

  test.each([
    { field: 'persons', value: -1 },
    { field: 'baseline/withinMonths', value: 2.5 },
    { field: 'benefitPerMonth', value: Number.NaN },
    { field: 'reimbursementMix', value: [0.5, 0.5, 0.5, 0.5] },
    { field: 'name', value: '' },
  ] as const)('$field = $value', ({ field, value }) => {
    const edit = { segmentId: id, field, value } as unknown as SegmentEdit;
    const { scenario: edited, refused } = editSegments(scenario, [edit]);
    expect(edited).toBe(scenario);
    expect(refused).toMatchObject([{ edit, faults: [{}] }]);
  });

  property.prop([
    fc.array(
      fc.record({
        segmentId: fc.constantFrom(...scenario.segments.map((one) => one.id), 'nobody'),
        field: fc.constantFrom('persons', 'baseline/toEducation', 'baseline/toJob', 'returnInLaterYears/fromJob'),
        value: fc.oneof(fc.double(), fc.double({ min: -0.5, max: 1.5, noNaN: true })),
      }),
      { maxLength: 8 },
    ),
  ])('whatever is written, the document stays one that the model can run', (edits) => {
    const { scenario: edited, refused } = editSegments(scenario, edits as SegmentEdit[]);
    expect(parseScenario(edited)).toMatchObject({ ok: true });
    expect(refused.length).toBeLessThanOrEqual(edits.length);
  });
});

describe('MODEL §8: the returns of later years, which may be left out', () => {
  const out = written({ segmentId: id, field: 'returnInLaterYears/fromJob', value: null });

  test('go together, with where they are from, and are then those of the first year', () => {
    const segment = segmentOf(out, id);
    expect(segment).not.toHaveProperty('returnInLaterYears');
    expect(Object.keys(out.provenance ?? {}).filter((path) => path.includes(`${id}/returnInLaterYears`))).toEqual([]);
    expect(numberOf(segment, 'returnInLaterYears/fromEducation')).toEqual({ value: 0.25, isLeftOut: true });
  });

  test('come back as the one that is written and the other as it was taken for', () => {
    const { scenario: back } = editSegments(out, [{ segmentId: id, field: 'returnInLaterYears/fromJob', value: 0.1 }]);
    expect(segmentOf(back, id).returnInLaterYears).toEqual({ fromEducation: 0.25, fromJob: 0.1 });
    expect(parseScenario(back)).toMatchObject({ ok: true });
  });

  test('that are left out already leave the document the same object', () => {
    const again = editSegments(out, [{ segmentId: id, field: 'returnInLaterYears/fromEducation', value: null }]);
    expect(again.scenario).toBe(out);
  });
});

describe('a name', () => {
  test('that another segment has is refused, whatever its capitals', () => {
    const { refused } = editSegments(scenario, [{ segmentId: id, field: 'name', value: ' uddannelsesPARATE ' }]);
    expect(refused).toMatchObject([{ faults: [] }]);
  });

  test('may change places with another’s', () => {
    const { scenario: swapped, refused } = editSegments(scenario, [
      { segmentId: 'uddannelsesparate', field: 'name', value: 'Aktivitetsparate' },
      { segmentId: id, field: 'name', value: 'Uddannelsesparate' },
    ]);
    expect(refused).toEqual([]);
    expect(segmentOf(swapped, id).name).toBe('Uddannelsesparate');
  });

  test('given to two at once is given to the first', () => {
    const { refused } = editSegments(scenario, [
      { segmentId: 'uddannelsesparate', field: 'name', value: 'De samme' },
      { segmentId: id, field: 'name', value: 'De samme' },
    ]);
    expect(refused.map(({ edit }) => edit.segmentId)).toEqual([id]);
  });
});

test('a mix of the steps of the reimbursement is the planner’s own from then on', () => {
  const edited = written({ segmentId: id, field: 'reimbursementMix', value: [0.25, 0.25, 0.25, 0.25] });
  expect(segmentOf(edited, id).reimbursementMix).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(edited.provenance?.[`segments/${id}/reimbursementMix`]).toEqual({ kind: 'assumption' });
});
