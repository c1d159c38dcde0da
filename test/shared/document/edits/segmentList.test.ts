import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSegment } from '../../../../shared/document/edits/addSegment.ts';
import { duplicateSegment } from '../../../../shared/document/edits/duplicateSegment.ts';
import { removeSegment } from '../../../../shared/document/edits/removeSegment.ts';
import { hasRoom, placeSegment } from '../../../../shared/document/edits/segmentList.ts';
import { SEGMENTS_MAX } from '../../../../shared/document/limits.ts';
import { parseScenario } from '../../../../shared/document/parse.ts';
import { provenanceOf } from '../../../../shared/document/provenance.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import { segmentNumbers } from '../../../../shared/document/segmentFields.ts';
import { scenarioWith } from '../../arbitraries/scenario.ts';
import { exampleDocument as scenario, segmentOf } from '../exampleDocument.ts';

function added(from: Scenario, name = 'Ny målgruppe') {
  const made = addSegment(from, name, 'da');
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made;
}

function removed(from: Scenario, segmentId: string, moveTo?: string): Scenario {
  const made = removeSegment(from, segmentId, moveTo);
  if (!made.ok) throw new Error(made.reason);
  return made.scenario;
}

describe('a segment that is added', () => {
  const made = added(scenario);

  test('is last, can be projected, and every number of it says where it is from', () => {
    const segment = segmentOf(made.scenario, made.segmentId);
    expect(made.scenario.segments.at(-1)).toBe(segment);
    expect(parseScenario(made.scenario)).toMatchObject({ ok: true });
    const given = segmentNumbers.filter(
      (field) => !['completion', 'ordinaryCost', 'returnInLater', 'baselineN'].some((start) => field.startsWith(start)),
    );
    const kinds = given.map((field) => provenanceOf(made.scenario.provenance, `segments/${segment.id}/${field}`)?.kind);
    expect(new Set(kinds)).toEqual(new Set(['assumption', 'publicRate']));
    expect(provenanceOf(made.scenario.provenance, `segments/${segment.id}/reimbursementMix`)?.kind).toBe('assumption');
  });

  test('has a name and an id of its own, with letters that an id may have', () => {
    const again = added(made.scenario);
    const names = again.scenario.segments.map(({ name }) => name);
    const ids = again.scenario.segments.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe('ny-maalgruppe-2');
  });

  test('does not take over what a removed one of the same id left behind', () => {
    const haunted = { ...scenario, provenance: { 'segments/ny-maalgruppe/baselineN': { kind: 'trial' as const } } };
    expect(added(haunted).scenario.provenance).not.toHaveProperty('segments/ny-maalgruppe/baselineN');
  });

  test('needs room: at most 24', () => {
    let full = scenario;
    while (hasRoom(full)) full = added(full).scenario;
    expect(full.segments.length).toBe(SEGMENTS_MAX);
    expect(addSegment(full, 'En til', 'da')).toMatchObject({ ok: false, faults: [{ code: 'listTooLong' }] });
  });
});

test('a copy stands after its original, with its numbers and sources, another name and no places', () => {
  const copied = duplicateSegment(scenario, 'aktivitetsparate');
  if (!copied.ok) throw new Error();
  const { scenario: after, segmentId } = copied;
  expect(after.segments.map(({ id }) => id)).toEqual([
    'uddannelsesparate',
    'aktivitetsparate',
    'aktivitetsparate-2',
    'svaer-psykisk-lidelse',
    'frafaldsrisiko',
  ]);
  const original = segmentOf(scenario, 'aktivitetsparate');
  expect(segmentOf(after, segmentId)).toEqual({ ...original, id: segmentId, name: 'Aktivitetsparate (2)' });
  expect(provenanceOf(after.provenance, `segments/${segmentId}/baseline/toJob`)).toEqual(
    provenanceOf(scenario.provenance, 'segments/aktivitetsparate/baseline/toJob'),
  );
  expect(after.interventions).toBe(scenario.interventions);
  const again = duplicateSegment(after, segmentId);
  if (!again.ok) throw new Error();
  expect(segmentOf(again.scenario, again.segmentId)).toMatchObject({
    id: 'aktivitetsparate-3',
    name: 'Aktivitetsparate (3)',
  });
});

describe('a segment that is removed', () => {
  test('leaves its places to those that an intervention also serves', () => {
    const only = removeSegment(scenario, 'aktivitetsparate', 'uddannelsesparate');
    if (!only.ok) throw new Error();
    const allocationOf = (id: string) => only.scenario.interventions.find((one) => one.id === id)?.allocation;
    expect(allocationOf('brobygning')).toEqual([{ segmentId: 'uddannelsesparate', share: 1 }]);
    expect(allocationOf('mentor')).toEqual([{ segmentId: 'uddannelsesparate', share: 1 }]);
    expect(allocationOf('ips')).toEqual([{ segmentId: 'svaer-psykisk-lidelse', share: 1 }]);
  });

  test('takes along where its numbers were from, and what of it was still to be given', () => {
    const asked = { ...scenario, planner: { missing: ['segments/uddannelsesparate/persons'] } };
    const after = removed(asked, 'uddannelsesparate');
    expect(Object.keys(after.provenance ?? {}).filter((path) => path.includes('uddannelsesparate'))).toEqual([]);
    expect(after.planner?.missing).toBeUndefined();
  });

  test('and is the only one that an intervention serves: asked is whom it serves instead', () => {
    expect(removeSegment(scenario, 'aktivitetsparate')).toMatchObject({
      ok: false,
      reason: 'served',
      interventions: [{ id: 'mentor' }, { id: 'ungeadviser' }],
    });
  });

  test('and whom the others of an intervention share nothing with but 0 is asked about too', () => {
    const interventions = scenario.interventions.map((one) =>
      one.id === 'brobygning'
        ? {
            ...one,
            allocation: [
              { segmentId: 'uddannelsesparate', share: 1 },
              { segmentId: 'aktivitetsparate', share: 0 },
            ],
          }
        : one,
    );
    expect(removeSegment({ ...scenario, interventions }, 'uddannelsesparate')).toMatchObject({ reason: 'served' });
  });

  test('may not be the last', () => {
    const [only] = scenario.segments;
    if (!only) throw new Error();
    const alone = { ...scenario, segments: [only], interventions: [] };
    expect(removeSegment(alone, only.id)).toEqual({ ok: false, reason: 'last' });
  });

  property.prop([scenarioWith({ segments: 2 })])('always leaves a document that the model can run', (document) => {
    for (const { id } of document.segments) {
      const other = document.segments.find((one) => one.id !== id);
      const after = removed(document, id, other?.id);
      expect(parseScenario(after)).toMatchObject({ ok: true });
      expect(after.interventions.length).toBe(document.interventions.length);
    }
  });

  property.prop([scenarioWith({ segments: 3, interventions: 1 })])('keeps the proportion of the others', (document) => {
    const [first] = document.segments;
    const outcome = removeSegment(document, first?.id ?? '');
    if (!outcome.ok) return;
    for (const [at, { allocation }] of document.interventions.entries()) {
      const others = allocation.filter(({ segmentId }) => segmentId !== first?.id);
      const sum = others.reduce((total, { share }) => total + share, 0);
      for (const { segmentId, share } of others) {
        const after = outcome.scenario.interventions[at]?.allocation.find((part) => part.segmentId === segmentId);
        expect(after?.share).toBeCloseTo(share / sum, 9);
      }
    }
  });
});

property.prop([fc.integer({ min: -3, max: 9 })])(
  'a segment that is moved keeps within the list, and all others in order',
  (to) => {
    const moved = placeSegment(scenario, 'aktivitetsparate', to);
    const ids = moved.segments.map(({ id }) => id);
    expect(ids.indexOf('aktivitetsparate')).toBe(Math.max(0, Math.min(to, 3)));
    expect(ids.filter((id) => id !== 'aktivitetsparate')).toEqual([
      'uddannelsesparate',
      'svaer-psykisk-lidelse',
      'frafaldsrisiko',
    ]);
    if (to === 1) expect(moved).toBe(scenario);
  },
);
