import { describe, expect, test } from 'vitest';
import { forestScale } from '../../../renderer/charts/forestScale.ts';
import { forestRows } from '../../../renderer/screens/evidence/forestRows.ts';
import { localForestRows } from '../../../renderer/screens/evidence/localForestRows.ts';
import { library } from '../../../shared/evidence/library.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { aLocalInitiative } from './aLocalInitiative.ts';
import { theEntry } from './theEntry.ts';

const words = wordsIn('da');
const rowsOf = (id: string) => forestRows(words, theEntry(id));

describe('the rows of the forest plot', () => {
  test('the entry’s own stand first, then what the other effects rest on, each result once', () => {
    const rows = rowsOf('mentor');
    expect(rows.map(({ key, isOwn }) => [key, isOwn])).toEqual([
      ['mentor/in-education', true],
      ['mentor/in-job', true],
      ['ips/job-or-education', false],
      ['brobygning/to-education', false],
    ]);
  });

  test('IPS and IPSE share one result, which stands at the one that is looked at', () => {
    expect(rowsOf('ipse').map(({ key }) => key)).toEqual([
      'ipse/job-or-education',
      'ipse/beyond-ips',
      'mentor/in-education',
      'mentor/in-job',
      'brobygning/to-education',
    ]);
  });

  test('other research is marked, and never stands at an entry that it is not of', () => {
    expect(rowsOf('ips').filter(({ isResearch }) => isResearch)).toHaveLength(1);
    expect(rowsOf('mentor').filter(({ isResearch }) => isResearch)).toEqual([]);
  });

  test('the interval of a published study is that of its own two groups (Newcombe’s tenth)', () => {
    const [education] = rowsOf('mentor');
    expect(education?.sizes).toEqual({ control: 1291, treated: 1302 });
    expect(education?.difference).toBeCloseTo(0.04, 12);
    // Worked out by hand from the two Wilson intervals, 0.1034–0.1388 and 0.1411–0.1809.
    expect(education?.lower).toBeCloseTo(0.0133, 3);
    expect(education?.upper).toBeCloseTo(0.0667, 3);
  });

  test('where the groups’ sizes are not given, the row says that they are assumed and how a share was found', () => {
    const row = rowsOf('brobygning').find(({ isOwn }) => isOwn);
    expect(row?.assumedSize).toBe(true);
    expect(row?.sizes).toBeNull();
    expect(row?.derivation).toContain('30,2');
  });

  test('an entry without two groups has no plot, also where a number of persons was set against another', () => {
    const none = ['energi-til-hinanden', 'retention-bedsteforaeldre', 'faerre-sager', 'ips-ung', 'published-saving'];
    expect(none.map((id) => rowsOf(id).length)).toEqual(none.map(() => 0));
    expect(library.entries.filter((entry) => forestRows(words, entry).length > 0).map(({ id }) => id)).toEqual([
      'ips',
      'ipse',
      'mentor',
      'brobygning',
    ]);
  });
});

describe('the rows of an initiative of one’s own', () => {
  test('a joint outcome is one row, before those of the library', () => {
    const effect = {
      kind: 'either',
      effectMonths: 12,
      control: 0.2,
      treated: 0.3,
      nControl: 50,
      nTreated: 60,
    } as const;
    const rows = localForestRows(words, aLocalInitiative({ effect, design: 'matchedComparison' }));
    expect(rows[0]).toMatchObject({ name: 'Værkstedet', control: 0.2, treated: 0.3, assumedSize: false, isOwn: true });
    expect(rows.filter(({ isOwn }) => isOwn)).toHaveLength(1);
    expect(rows.length).toBeGreaterThan(3);
  });

  test('education and job are a row each, and unknown sizes are assumed', () => {
    const arms = { control: { toEducation: 0.1, toJob: 0.1 }, treated: { toEducation: 0.2, toJob: 0.1 } };
    const effect = { kind: 'transition', effectMonths: 12, ...arms, nControl: 50 } as const;
    const own = localForestRows(words, aLocalInitiative({ effect, design: 'matchedComparison' })).filter(
      ({ isOwn }) => isOwn,
    );
    expect(own.map(({ difference, assumedSize }) => [Number(difference.toFixed(6)), assumedSize])).toEqual([
      [0.1, true],
      [0, true],
    ]);
  });

  test('an estimate and dropout have no row', () => {
    const estimate = { kind: 'hazardRatio', effectMonths: 6, toEducation: 1.5, toJob: 1 } as const;
    const dropout = { kind: 'retention', effectMonths: 12, control: 0.3, treated: 0.2 } as const;
    expect(localForestRows(words, aLocalInitiative({ effect: estimate }))).toEqual([]);
    expect(localForestRows(words, aLocalInitiative({ effect: dropout, design: 'beforeAfter' }))).toEqual([]);
  });
});

describe('the axis', () => {
  test('holds every interval and 0, on round numbers', () => {
    const scale = forestScale([
      { lower: 1.3, upper: 6.7 },
      { lower: 1.6, upper: 27.9 },
    ]);
    expect(scale.ticks).toEqual([0, 10, 20, 30]);
    expect(scale.at(0)).toBe(0);
    expect(scale.at(15)).toBe(50);
    expect(scale.at(30)).toBe(100);
  });

  test('begins below 0 where an interval does', () => {
    const scale = forestScale([{ lower: -4, upper: 17 }]);
    expect(scale.ticks).toEqual([-10, 0, 10, 20]);
    expect(scale.at(0)).toBeCloseTo(100 / 3, 10);
  });
});
