import { expect, test } from 'vitest';
import { normBands } from '../../../renderer/screens/evidence/normBands.ts';
import { library } from '../../../shared/evidence/library.ts';
import { theEntry } from './theEntry.ts';

const bandsAt = (id: string) =>
  normBands(library.entries, theEntry(id)).map(({ min, max, isOwn, entry }) => [entry.id, min, max, isOwn]);

test('all documented caseloads stand on the scale, lowest first, with the entry’s own marked', () => {
  expect(bandsAt('ips-ung')).toEqual([
    ['energi-til-hinanden', 12, 15, false],
    ['ips-ung', 15, 20, true],
    ['ips', 0, 25, false],
    ['ung-i-uddannelse', 20, 25, false],
  ]);
});

test('a norm that two entries share stands once, by the name of the one that is looked at', () => {
  const own = bandsAt('ipse').filter(([, , , isOwn]) => isOwn);
  expect(own).toEqual([['ipse', 0, 25, true]]);
  expect(bandsAt('ipse')).toHaveLength(4);
});
