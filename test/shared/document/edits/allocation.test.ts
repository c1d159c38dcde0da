import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Allocation, serveSegment, setShare, stopServing } from '../../../../shared/document/edits/allocation.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import { provenanceOf } from '../../../../shared/document/provenance.ts';
import { runs } from '../../arbitraries/runs.ts';
import { scenarioWith } from '../../arbitraries/scenario.ts';
import { share } from '../../arbitraries/numbers.ts';
import { plainIntervention, plainScenario, plainSegment } from '../../model/plainScenario.ts';
import { interventionOf, made } from './changedDocument.ts';

const segments = ['a', 'b', 'c'].map((id) => plainSegment({ id, name: id }));
const served = (allocation: Allocation): Scenario =>
  plainScenario({ segments, interventions: [plainIntervention({ id: 'i', allocation })] });
const sharesIn = (scenario: Scenario, id = 'i') => interventionOf(scenario, id).allocation.map((part) => part.share);
const sum = (shares: readonly number[]) => shares.reduce((total, one) => total + one, 0);
const three = served([
  { segmentId: 'a', share: 0.5 },
  { segmentId: 'b', share: 0.3 },
  { segmentId: 'c', share: 0.2 },
]);

describe('the shares of an intervention', () => {
  test('what one segment gets is taken from the others in the proportion that they have', () => {
    expect(sharesIn(made(setShare(three, 'i', { segmentId: 'a', share: 0.75 })))).toEqual([0.75, 0.15, 0.1]);
    expect(sharesIn(made(setShare(three, 'i', { segmentId: 'a', share: 0 })))).toEqual([0, 0.6, 0.4]);
  });

  test('the proportion of the others is the one before typing, however far it went on the way', () => {
    const before = interventionOf(three, 'i').allocation;
    const pressed = made(setShare(three, 'i', { segmentId: 'a', share: 1 }));
    expect(sharesIn(pressed)).toEqual([1, 0, 0]);
    expect(sharesIn(made(setShare(pressed, 'i', { segmentId: 'a', share: 0.5, before })))).toEqual([0.5, 0.3, 0.2]);
    expect(sharesIn(made(setShare(pressed, 'i', { segmentId: 'a', share: 0.5 })))).toEqual([0.5, 0.25, 0.25]);
  });

  test('are those that people can read: tenths of a per cent', () => {
    const shares = sharesIn(made(setShare(three, 'i', { segmentId: 'a', share: 0.333 })));
    expect(shares.map((one) => Math.round(one * 1e6) % 1000)).toEqual([0, 0, 0]);
  });

  test('a segment more gets what each would have in equal shares, and one less is shared by the rest', () => {
    const two = served([{ segmentId: 'a', share: 1 }]);
    const more = made(serveSegment(two, 'i', 'b'));
    expect(sharesIn(more)).toEqual([0.5, 0.5]);
    expect(made(serveSegment(more, 'i', 'b'))).toBe(more);
    expect(sharesIn(made(stopServing(three, 'i', 'a')))).toEqual([0.6, 0.4]);
  });

  test('the last segment stays, and alone it has everything', () => {
    const one = served([{ segmentId: 'a', share: 1 }]);
    expect(made(stopServing(one, 'i', 'a'))).toBe(one);
    expect(setShare(one, 'i', { segmentId: 'a', share: 0.4 })).toMatchObject({ ok: false });
  });

  test('a share that is none is refused', () => {
    expect(setShare(three, 'i', { segmentId: 'a', share: 1.2 })).toMatchObject({ ok: false });
    expect(setShare(three, 'i', { segmentId: 'a', share: -0.1 })).toMatchObject({ ok: false });
  });

  test('are an assumption of the planner’s from then on', () => {
    const scenario = made(setShare(three, 'i', { segmentId: 'a', share: 0.4 }));
    expect(provenanceOf(scenario.provenance, 'interventions/i/allocation')).toEqual({ kind: 'assumption' });
    expect(made(setShare(three, 'i', { segmentId: 'a', share: 0.5 }))).toBe(three);
  });

  test('MODEL §3: add up to 1 within 1e-9 after any edit of any document, which can be read again', () => {
    fc.assert(
      fc.property(
        scenarioWith({ segments: 2, interventions: 1 }),
        fc.array(fc.tuple(fc.constantFrom('share', 'serve', 'stop'), fc.nat(), share), { maxLength: 8 }),
        (start, edits) => {
          let scenario = start;
          for (const [edit, at, to] of edits) {
            const id = scenario.interventions[0]?.id ?? '';
            const segmentId = scenario.segments[at % scenario.segments.length]?.id ?? '';
            const isAlone = interventionOf(scenario, id).allocation.length === 1;
            if (edit === 'serve') scenario = made(serveSegment(scenario, id, segmentId));
            if (edit === 'stop') scenario = made(stopServing(scenario, id, segmentId));
            if (edit === 'share' && !isAlone) scenario = made(setShare(scenario, id, { segmentId, share: to }));
            expect(Math.abs(sum(sharesIn(scenario, id)) - 1)).toBeLessThanOrEqual(1e-9);
            expect(sharesIn(scenario, id).every((one) => one >= 0)).toBe(true);
          }
        },
      ),
      runs(100),
    );
  });
});
