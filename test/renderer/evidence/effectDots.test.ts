import { describe, expect, test } from 'vitest';
import { documentedEffect } from '../../../renderer/screens/evidence/documentedEffect.ts';
import { effectDots } from '../../../renderer/screens/evidence/effectDots.ts';
import { library } from '../../../shared/evidence/library.ts';
import { theEntry } from './theEntry.ts';

const dotsOf = (id: string) => effectDots(documentedEffect(theEntry(id)));

describe('a hundred persons without and with', () => {
  test('mentor: 12 to 16 in education and 5 to 7 in a job are 17 and 23 of 100', () => {
    expect(dotsOf('mentor')).toMatchObject({ same: 17, gained: 6, lost: 0, months: 12, isRounded: false });
  });

  test('IPS: 46.5 and 60 are 47 and 60 whole persons, and it is said that they are rounded', () => {
    expect(dotsOf('ips')).toMatchObject({ same: 47, gained: 13, lost: 0, months: 18, isRounded: true });
  });

  test('the grandparents: 30 dropped out before, 4 after; the 26 fewer were filled before', () => {
    const dots = dotsOf('retention-bedsteforaeldre');
    expect(dots).toMatchObject({ kind: 'retention', same: 4, gained: 0, lost: 26, isBeforeAfter: true });
  });

  test('an estimate, another entry’s effect, paid hours and no effect are never shown as persons', () => {
    const without = ['energi-til-hinanden', 'ips-ung', 'jobfirst', 'nytteindsats', 'loentilskud', 'published-saving'];
    expect(without.filter((id) => dotsOf(id))).toEqual([]);
  });

  test('both pictures are of 100, whatever the entry', () => {
    for (const entry of library.entries) {
      const dots = effectDots(documentedEffect(entry));
      if (!dots) continue;
      expect(dots.same + dots.gained + dots.lost).toBeLessThanOrEqual(100);
      expect(Math.min(dots.gained, dots.lost)).toBe(0);
    }
  });

  test('the binary tail of a sum of shares moves no dot', () => {
    const arms = { control: { toEducation: 0.105, toJob: 0.02 }, treated: { toEducation: 0.1, toJob: 0.2 } };
    const effect = { kind: 'transition', effectMonths: 12, ...arms } as const;
    const dots = effectDots({ effect, isOwnStudy: true, isBeforeAfter: false });
    expect(dots).toMatchObject({ same: 13, gained: 17, isRounded: true });
  });
});
