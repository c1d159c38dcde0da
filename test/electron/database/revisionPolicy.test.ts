import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  AUTOMATIC_MAX,
  type KeptRevision,
  MERGE_WITHIN_MS,
  revisionsToThin,
  takesThePlaceOf,
} from '../../../electron/database/revisionPolicy.ts';

const start = Date.parse('2027-01-04T08:00:00.000Z');
const at = (milliseconds: number) => new Date(start + milliseconds).toISOString();

const automatic: KeptRevision = { revision: 1, label: null, isDecided: 0, sitting: 'a', startedAt: at(0) };

describe('one revision in the place of another', () => {
  test.prop([fc.integer({ min: -2 * MERGE_WITHIN_MS, max: 2 * MERGE_WITHIN_MS })])(
    'exactly when no more than ten minutes have passed since the first save it stands for',
    (passed) => {
      expect(takesThePlaceOf(automatic, 'a', at(passed))).toBe(passed >= 0 && passed <= MERGE_WITHIN_MS);
    },
  );

  test('never over a named or a decided one, over one of another sitting, or over one that stands alone', () => {
    expect(takesThePlaceOf(automatic, 'a', at(1))).toBe(true);
    expect(takesThePlaceOf({ ...automatic, label: 'Besluttet' }, 'a', at(1))).toBe(false);
    expect(takesThePlaceOf({ ...automatic, isDecided: 1 }, 'a', at(1))).toBe(false);
    expect(takesThePlaceOf(automatic, 'b', at(1))).toBe(false);
    expect(takesThePlaceOf(automatic, null, at(1))).toBe(false);
    expect(takesThePlaceOf({ ...automatic, sitting: null }, null, at(1))).toBe(false);
  });

  test.prop([fc.array(fc.integer({ min: 0, max: 5 * 60_000 }), { maxLength: 200 })])(
    'over a long sitting: none stands for more than ten minutes, and no two neighbours could have been one',
    (pauses) => {
      const kept: (KeptRevision & { savedAt: number })[] = [];
      let now = 0;
      for (const [index, pause] of pauses.entries()) {
        now += pause;
        const latest = kept.at(-1);
        const joins = latest !== undefined && takesThePlaceOf(latest, 'a', at(now));
        if (joins) kept.pop();
        kept.push({ ...automatic, revision: index + 1, startedAt: joins ? latest.startedAt : at(now), savedAt: now });
      }
      for (const [index, { startedAt, savedAt }] of kept.entries()) {
        const began = Date.parse(startedAt) - start;
        expect(savedAt - began).toBeLessThanOrEqual(MERGE_WITHIN_MS);
        const next = kept[index + 1];
        if (next) expect(Date.parse(next.startedAt) - start - began).toBeGreaterThan(MERGE_WITHIN_MS);
      }
      expect(kept.at(-1)?.revision ?? 0).toBe(pauses.length);
    },
  );
});

describe('thinning', () => {
  const revisions = fc
    .uniqueArray(
      fc.record({
        revision: fc.integer({ min: 1, max: 500 }),
        label: fc.constantFrom(null, null, 'navn'),
        isDecided: fc.constantFrom(0, 0, 0, 1),
      }),
      {
        selector: ({ revision }) => revision,
        minLength: 1,
        maxLength: 60,
      },
    )
    .map((list) => list as Pick<KeptRevision, 'revision' | 'label' | 'isDecided'>[]);
  const isAutomatic = ({ label, isDecided }: Pick<KeptRevision, 'label' | 'isDecided'>) =>
    label === null && isDecided === 0;

  test.prop([revisions, fc.integer({ min: 1, max: 30 })])(
    'keeps all named and decided ones and the newest, at most so many automatic ones, and of those the newest',
    (list, max) => {
      const removed = new Set(revisionsToThin(list, max));
      const kept = list.filter(({ revision }) => !removed.has(revision));
      const newest = Math.max(...list.map(({ revision }) => revision));
      expect(kept.some(({ revision }) => revision === newest)).toBe(true);
      expect(list.filter((one) => !isAutomatic(one)).every((revision) => kept.includes(revision))).toBe(true);
      const keptAutomatic = kept.filter(isAutomatic).map(({ revision }) => revision);
      const allAutomatic = list.filter(isAutomatic).length;
      expect(keptAutomatic).toHaveLength(Math.min(max, allAutomatic));
      for (const gone of removed) expect(keptAutomatic.every((revision) => revision > gone)).toBe(true);
      expect(revisionsToThin(kept, max)).toEqual([]);
    },
  );

  test('two hundred is the number', () => {
    const list = Array.from({ length: AUTOMATIC_MAX + 1 }, (_, index) => ({
      revision: index + 1,
      label: null,
      isDecided: 0,
    }));
    expect(revisionsToThin(list)).toEqual([1]);
    expect(AUTOMATIC_MAX).toBe(200);
  });
});
