import { expect, test } from 'vitest';
import type { Effect } from '../../../shared/document/effect.ts';
import { evidenceEntry, library } from '../../../shared/evidence/library.ts';

const ips: Effect = {
  kind: 'either',
  effectMonths: 18,
  control: 0.465,
  treated: 0.6,
  nControl: 239,
  nTreated: 481,
  measured: { weeksGained: 2.9, withinMonths: 18 },
};

const expected: readonly { id: string; causalShare: number; saving?: number; effect: Effect }[] = [
  { id: 'ips', causalShare: 1, saving: 72_000, effect: ips },
  { id: 'ipse', causalShare: 1, saving: 72_000, effect: ips },
  { id: 'ips-ung', causalShare: 0, effect: ips },
  {
    id: 'mentor',
    causalShare: 1,
    effect: {
      kind: 'transition',
      effectMonths: 12,
      control: { toEducation: 0.12, toJob: 0.05 },
      treated: { toEducation: 0.16, toJob: 0.07 },
      nControl: 1291,
      nTreated: 1302,
    },
  },
  {
    id: 'brobygning',
    causalShare: 1,
    effect: {
      kind: 'transition',
      effectMonths: 6,
      control: { toEducation: 0.302, toJob: 0.077 },
      treated: { toEducation: 0.452, toJob: 0.077 },
    },
  },
  {
    id: 'jobfirst',
    causalShare: 1,
    effect: {
      kind: 'paidHours',
      effectMonths: 72,
      points: [
        [0, 0],
        [18, 1.9],
        [30, 0.05],
        [72, 0],
      ],
    },
  },
  {
    id: 'nytteindsats',
    causalShare: 0,
    effect: { kind: 'hazardRatio', effectMonths: 3, toEducation: 2.36, toJob: 2.36 },
  },
  {
    id: 'retention-bedsteforaeldre',
    causalShare: 0,
    effect: { kind: 'retention', effectMonths: 12, control: 0.3, treated: 0.036 },
  },
  {
    id: 'energi-til-hinanden',
    causalShare: 0,
    effect: { kind: 'hazardRatio', effectMonths: 5, toEducation: 1.5, toJob: 1.5 },
  },
  {
    id: 'ung-i-uddannelse',
    causalShare: 0,
    effect: { kind: 'hazardRatio', effectMonths: 6, toEducation: 1.5, toJob: 1 },
  },
];

test.each(expected)('MODEL §2: the effect of $id', ({ id, causalShare, saving, effect }) => {
  const entry = evidenceEntry(id);
  expect(entry?.effect).toEqual(effect);
  expect(entry?.defaultCausalShare).toBe(causalShare);
  expect(entry?.publishedSavingPerPerson).toBe(saving);
});

test('no other entry has an effect or a published saving per person', () => {
  const listed = new Set(expected.map(({ id }) => id));
  for (const { id, effect, effectBasis, publishedSavingPerPerson } of library.entries) {
    if (listed.has(id)) continue;
    expect(effect, id).toEqual({ kind: 'none' });
    expect(effectBasis.kind, id).toBe('none');
    expect(publishedSavingPerPerson, id).toBeUndefined();
  }
});

test('norms for the caseload are those of the sources', () => {
  const caseloads = library.entries.flatMap(({ id, norms: { caseload } }) =>
    caseload ? [[id, caseload.min, caseload.max]] : [],
  );
  expect(caseloads).toEqual([
    ['ips', 0, 25],
    ['ipse', 0, 25],
    ['ips-ung', 15, 20],
    ['energi-til-hinanden', 12, 15],
    ['ung-i-uddannelse', 20, 25],
  ]);
});

test('an effect says which figures it rests on, and a borrowed one whose it is', () => {
  for (const { id, figures, effect, effectBasis } of library.entries) {
    for (const figureId of effectBasis.figureIds) {
      expect(
        figures.map((figure) => figure.id),
        id,
      ).toContain(figureId);
    }
    if (effectBasis.kind === 'borrowed') {
      expect(evidenceEntry(effectBasis.entryId ?? '')?.effect, id).toEqual(effect);
    } else {
      expect(effectBasis.entryId, id).toBeUndefined();
    }
  }
});

test('an effect that no study supports is not counted until the planner chooses', () => {
  for (const { id, effectBasis, defaultCausalShare } of library.entries) {
    if (effectBasis.kind !== 'ownStudy') expect(defaultCausalShare, id).toBe(0);
  }
});

test('the paid hours of JobFirst average 0,41 hours a week over six years', () => {
  const effect = evidenceEntry('jobfirst')?.effect;
  if (effect?.kind !== 'paidHours') throw new Error('JobFirst has a profile of paid hours.');
  const area = effect.points.slice(1).reduce((sum, [month, hours], at) => {
    const [before = 0, hoursBefore = 0] = effect.points[at] ?? [];
    return sum + ((month - before) * (hours + hoursBefore)) / 2;
  }, 0);
  expect(area / 72).toBeCloseTo(0.41, 2);
});
