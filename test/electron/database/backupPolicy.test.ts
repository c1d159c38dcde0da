import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { backupName, parseBackupName } from '../../../electron/database/backupName.ts';
import { backupIsDue, backupsToRemove } from '../../../electron/database/backupPolicy.ts';

const now = new Date('2027-03-15T12:00:00.000Z');
const DAY = 24 * 60 * 60_000;
const daysAgo = (days: number, minute = 0) => new Date(now.getTime() - days * DAY - minute * 60_000);
const dayOf = (name: string) => name.slice(9, 17);

const reasons = fc.oneof(
  fc.constantFrom('daily' as const, 'manual' as const).map((kind) => ({ kind })),
  fc.integer({ min: 1, max: 8 }).map((step) => ({ kind: 'before' as const, version: step * 10 })),
);
const instants = fc
  .record({ days: fc.integer({ min: -2, max: 40 }), minute: fc.integer({ min: 0, max: 700 }) })
  .map(({ days, minute }) => daysAgo(days, minute));
const folders = fc.uniqueArray(
  fc.tuple(instants, reasons).map(([instant, reason]) => backupName(instant, reason)),
  { maxLength: 60 },
);

describe('the name of a backup', () => {
  test.prop([fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), reasons])(
    'tells when and why it was made',
    (madeAt, reason) => {
      const name = backupName(madeAt, reason);
      expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
      expect(parseBackupName(name)).toEqual({ name, madeAt, reason });
    },
  );

  test.each([
    'ungeplan.sqlite',
    'ungeplan-20270315T120000000Z-daily.sqlite.part',
    'ungeplan-20271315T120000000Z-daily.sqlite',
    '../ungeplan-20270315T120000000Z-daily.sqlite',
    'regnskab.xlsx',
  ])('%s is none', (name) => {
    expect(parseBackupName(name)).toBeNull();
  });
});

describe('which backups go', () => {
  test('a month of three a day: three of today stay, one of each of the ten days before, the newest of each', () => {
    const names = Array.from({ length: 30 }, (_, day) =>
      [0, 60, 120, 180].map((minute) => backupName(daysAgo(day, minute), { kind: 'daily' })),
    ).flat();
    const removed = backupsToRemove(names, now);
    const kept = names.filter((name) => !removed.includes(name));
    expect(kept).toEqual([
      ...[0, 60, 120].map((minute) => backupName(daysAgo(0, minute), { kind: 'daily' })),
      ...Array.from({ length: 10 }, (_, day) => backupName(daysAgo(day + 1), { kind: 'daily' })),
    ]);
  });

  test('a long absence loses nothing: the ten days are those that have a backup', () => {
    const names = [300, 301, 340].map((day) => backupName(daysAgo(day), { kind: 'daily' }));
    expect(backupsToRemove(names, now)).toEqual([]);
  });

  test('those before the last three migrations stay, however old', () => {
    const names = [10, 20, 30, 40, 50].map((version) =>
      backupName(daysAgo(400 - version), { kind: 'before', version }),
    );
    expect(backupsToRemove(names, now)).toEqual(names.slice(0, 2).reverse());
  });

  test('a migration that fails at every start does not fill the disk', () => {
    const names = Array.from({ length: 9 }, (_, index) => backupName(daysAgo(index), { kind: 'before', version: 20 }));
    expect(backupsToRemove(names, now)).toEqual(names.slice(3));
  });

  test.prop([folders])('over any folder: the rule, and nothing that is not ours', (names) => {
    const others = ['regnskab.xlsx', 'ungeplan.sqlite', '.DS_Store'];
    const removed = backupsToRemove([...others, ...names], now);
    expect(removed.filter((name) => !names.includes(name))).toEqual([]);
    const kept = names.filter((name) => !removed.includes(name));

    const ordinary = kept.filter((name) => !name.includes('-before-'));
    const today = ordinary.filter((name) => dayOf(name) === '20270315');
    const earlier = ordinary.filter((name) => dayOf(name) < '20270315');
    expect(today.length).toBeLessThanOrEqual(3);
    expect(new Set(earlier.map(dayOf)).size).toBe(earlier.length);
    expect(earlier.length).toBeLessThanOrEqual(10);
    const versions = new Set(kept.flatMap((name) => /-before-(\d+)/.exec(name)?.[1] ?? []));
    expect(versions.size).toBeLessThanOrEqual(3);

    // The newest of every kind is always among those kept, and what is kept is kept again.
    for (const some of [
      names.filter((name) => name.includes('-before-')),
      names.filter((name) => !name.includes('-before-')),
    ]) {
      const newestDay = some.map(dayOf).sort().at(-1);
      if (!some[0]?.includes('-before-') && newestDay) expect(kept.map(dayOf)).toContain(newestDay);
    }
    expect(backupsToRemove(kept, now)).toEqual([]);
    expect(names.length === 0 || kept.length > 0).toBe(true);
  });
});

describe('a backup is due', () => {
  test('on a day that has none made for its own sake', () => {
    expect(backupIsDue([], now)).toBe(true);
    expect(backupIsDue([backupName(daysAgo(1), { kind: 'daily' })], now)).toBe(true);
    expect(backupIsDue([backupName(daysAgo(0), { kind: 'before', version: 20 })], now)).toBe(true);
    expect(backupIsDue([backupName(daysAgo(0, 600), { kind: 'daily' })], now)).toBe(false);
    expect(backupIsDue([backupName(daysAgo(0, 600), { kind: 'manual' })], now)).toBe(false);
  });
});
