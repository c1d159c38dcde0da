import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../shared/evidence/deepFreeze.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { ActualFigure } from '../../../shared/followUp/actualFigure.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { rebase, type RebaseSettings } from '../../../shared/followUp/rebase/rebase.ts';
import type { Rebased } from '../../../shared/followUp/rebase/rebased.ts';
import type { Series } from '../../../shared/followUp/series.ts';
import { project } from '../../../shared/model/project.ts';
import { rebaseTexts } from '../../../shared/words/rebaseTexts.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { plainIntervention, plainSegment } from '../model/plainScenario.ts';
import { aFigure } from './liveTown.ts';
import { town } from './town.ts';

const settled: Series = { measure: 'educationOrJob', place: { level: 'all' } };
const support: Series = { measure: 'support', place: { level: 'all' } };
const inGroup = (measure: Series['measure'], id: string): Series => ({ measure, place: { level: 'segment', id } });
const followUp = (...figures: ActualFigure[]): FollowUp => ({ revision: null, targets: [], figures });
const few: RebaseSettings = { draws: 800, seed: 1 };

function rebased(scenario: Scenario, figures: readonly ActualFigure[], settings = few) {
  return rebase(
    deepFreeze(scenario),
    followUp(...figures),
    (period) => rebaseTexts(wordsIn('da'), scenario, 'Ny plan', period, period),
    settings,
  );
}

function made(result: Rebased) {
  if (!result.ok) throw new Error(result.code);
  return result;
}

/** What the plan expects at the end of a month, as if it had been counted. */
function asExpected(scenario: Scenario, months: number, period: string): ActualFigure[] {
  const { education, job, support: on } = project(scenario).scenario;
  return [
    aFigure(settled, period, (education[months] as number) + (job[months] as number)),
    aFigure(support, period, on[months] as number),
  ];
}

describe('a scenario that goes on from the actual figures', () => {
  it('starts in the month after the last of them, with what was counted', () => {
    const figures = [
      aFigure(inGroup('educationOrJob', 'aabne'), '2027-06', 40),
      aFigure(inGroup('support', 'aabne'), '2027-06', 131),
      aFigure(inGroup('educationOrJob', 'udsatte'), '2027-06', 9),
    ];
    const result = made(rebased(town(), figures));
    const { segments, startMonth, horizonMonths } = result.scenario;
    expect({ startMonth, horizonMonths, period: result.period }).toEqual({
      startMonth: '2027-07',
      horizonMonths: 18,
      period: '2027-06',
    });
    const persons = Object.fromEntries(
      segments.map(({ id, persons: count, startsIn }) => [`${id}/${startsIn}`, count]),
    );
    expect(persons['aabne/support']).toBe(131);
    expect(persons['aabne-allerede-i-uddannelse-eller-job/education']).toBe(40);
    expect(persons['udsatte-allerede-i-uddannelse-eller-job/education']).toBe(9);
    expect(result.stocks.map(({ from }) => from)).toEqual(['figure', 'figure']);
    expect(parseScenario(result.scenario).ok).toBe(true);
  });

  it('goes on as the plan does where everything was as the plan expects', () => {
    const scenario = town();
    for (const [months, period] of [
      [6, '2027-06'],
      [12, '2027-12'],
    ] as const) {
      const { scenario: next, update } = made(rebased(scenario, asExpected(scenario, months, period)));
      const [before, after] = [project(scenario).scenario, project(next).scenario];
      expect(update.code).toBe('updated');
      for (const ahead of [0, 6, 12]) {
        const expected = (before.education[months + ahead] as number) + (before.job[months + ahead] as number);
        const going = (after.education[ahead] as number) + (after.job[ahead] as number);
        // Those in an intervention begin it again, and how long others have been out is a mean.
        expect(Math.abs(going / expected - 1)).toBeLessThan(0.04);
      }
    }
  });

  it('divides a count of all groups as projected, and says which numbers were not counted by themselves', () => {
    const result = made(rebased(town(), [aFigure(settled, '2027-Q2', 60)]));
    expect(result.stocks.map(({ from }) => from)).toEqual(['scaled', 'scaled']);
    expect(result.stocks.reduce((sum, one) => sum + one.educationOrJob, 0)).toBeCloseTo(60, 6);
    const provenance = result.scenario.provenance?.['segments/aabne/persons'];
    expect(provenance?.note).toContain('Fordelt efter fremskrivningen');
  });

  it('moves no assumption where no figure tells of people, and takes the stocks as projected', () => {
    const result = made(rebased(town(), [aFigure({ measure: 'cost', place: { level: 'all' } }, '2027-03', 500_000)]));
    expect(result.update.code).toBe('noEvidence');
    expect(result.moved).toEqual([]);
    expect(result.stocks.map(({ from }) => from)).toEqual(['projected', 'projected']);
    expect(result.scenario.provenance?.['segments/aabne/persons']?.kind).toBe('assumption');
    expect(result.scenario.interventions[0]?.effect).toEqual(town().interventions[0]?.effect);
  });

  it('moves no assumption where hardly any draw fits the figures, and says how few', () => {
    const result = made(rebased(town(), [aFigure(inGroup('educationOrJob', 'udsatte'), '2027-12', 110)]));
    expect(result.update).toMatchObject({ code: 'collapsed', draws: 800, figures: 1 });
    expect(result.update.effective).toBeLessThan(100);
    expect(result.moved).toEqual([]);
    expect(result.stocks[1]).toMatchObject({ educationOrJob: 110, from: 'figure' });
  });

  it('writes what it moved and from what, and nothing that the figures do not move', () => {
    const result = made(rebased(town(), [aFigure(inGroup('educationOrJob', 'udsatte'), '2027-12', 34)]));
    expect(result.moved.map(({ path }) => path)).toContain('segments/udsatte/baseline/toEducation');
    for (const { path, before, after } of result.moved) {
      expect(path.startsWith('segments/aabne')).toBe(false);
      expect(after.value).not.toBe(before.value);
      expect(after.low).toBeLessThan(after.high);
    }
    const entry = result.scenario.provenance?.['segments/udsatte/baseline/toEducation'];
    expect(entry?.kind).toBe('ownMunicipality');
    expect(entry?.note).toMatch(/Flyttet fra 8.% til/);
    expect(result.scenario.segments[0]?.baseline).toEqual(town().segments[0]?.baseline);
  });

  it('makes an effect that the figures move an effect of ratios, with the spread that is left', () => {
    const result = made(
      rebased(town(), [
        aFigure({ measure: 'completed', place: { level: 'intervention', id: 'vejledning' } }, '2027-Q1', 14),
        aFigure({ measure: 'completed', place: { level: 'intervention', id: 'vejledning' } }, '2027-Q2', 24),
      ]),
    );
    const effect = result.scenario.interventions[0]?.effect;
    expect(effect).toMatchObject({ kind: 'hazardRatio', effectMonths: 12 });
    expect(
      result.moved.some(({ path, unit }) => path.startsWith('interventions/vejledning/effect') && unit === 'ratio'),
    ).toBe(true);
    expect(result.scenario.provenance?.['interventions/vejledning/effect']?.kind).toBe('ownMunicipality');
  });

  it('does not take a slow start for a weak effect, where those who began were counted', () => {
    const at = (measure: 'enrolled' | 'completed'): Series => ({
      measure,
      place: { level: 'intervention', id: 'vejledning' },
    });
    const { enrolled = [] } = project(town()).scenario.interventions[0] ?? {};
    const completed = [aFigure(at('completed'), '2027-Q1', 4), aFigure(at('completed'), '2027-Q2', 5)];
    const began = (months: number[]) => Math.round(months.reduce((sum, t) => sum + (enrolled[t] ?? 0), 0) / 2);
    const draws = { draws: 2500, seed: 1 };
    const alone = made(rebased(town(), completed, draws));
    const withBegun = made(
      rebased(
        town(),
        [
          ...completed,
          aFigure(at('enrolled'), '2027-Q1', began([0, 1, 2])),
          aFigure(at('enrolled'), '2027-Q2', began([3, 4, 5])),
        ],
        draws,
      ),
    );
    expect(alone.moved.length).toBeGreaterThan(0);
    expect(withBegun.moved).toEqual([]);
    expect(withBegun.update.effective).toBeGreaterThan(alone.update.effective);
  });

  it('keeps the calendar of the interventions, pays a start-up once, and leaves out what has ended', () => {
    const [one] = town().interventions;
    const scenario = town({
      provenance: { 'interventions/slut/causalShare': { kind: 'assumption' } },
      interventions: [
        {
          ...(one as typeof one & object),
          startMonth: 2,
          rampMonths: 9,
          endMonth: 20,
          cost: { startup: 5, perFteYear: 1 },
        },
        { ...(one as typeof one & object), id: 'senere', startMonth: 10, cost: { startup: 7 } },
        { ...(one as typeof one & object), id: 'slut', name: 'Slut', endMonth: 6 },
      ],
    });
    const result = made(rebased(scenario, asExpected(scenario, 6, '2027-06')));
    expect(result.ended).toEqual(['Slut']);
    expect(result.scenario.provenance).not.toHaveProperty('interventions/slut/causalShare');
    expect(result.scenario.interventions).toMatchObject([
      { id: 'vejledning', startMonth: 0, rampMonths: 5, endMonth: 14, cost: { perFteYear: 1 } },
      { id: 'senere', startMonth: 4, rampMonths: 2, cost: { startup: 7 } },
    ]);
    expect(result.scenario.interventions[0]?.cost).not.toHaveProperty('startup');
    expect(result.notes).toEqual(['enrolmentAgain', 'firstYearAgain']);
  });

  it('keeps those who start in education there, the newcomers apart, and their places with the newest', () => {
    const scenario = town({
      segments: [
        plainSegment({
          id: 'elever',
          name: 'Elever',
          startsIn: 'education',
          persons: 200,
          inflowPerMonth: 5,
          baseline: { toEducation: 0.3, toJob: 0.1, withinMonths: 12 },
          returnWithin12Months: { fromEducation: 0.2, fromJob: 0.2 },
          returnInLaterYears: { fromEducation: 0.05, fromJob: 0.05 },
        }),
      ],
      interventions: [
        plainIntervention({
          id: 'fast',
          capacity: { kind: 'places', places: 20 },
          allocation: [{ segmentId: 'elever', share: 1 }],
          effect: { kind: 'retention', effectMonths: 12, control: 0.3, treated: 0.2 },
        }),
      ],
    });
    const result = made(rebased(scenario, asExpected(scenario, 12, '2027-12')));
    expect(result.scenario.segments.map(({ startsIn, inflowPerMonth }) => [startsIn, inflowPerMonth])).toEqual([
      ['education', 5],
      ['education', 0],
      ['support', 0],
    ]);
    expect(result.scenario.segments[0]?.persons).toBe(0);
    expect(result.scenario.interventions[0]?.allocation).toEqual([{ segmentId: 'elever', share: 1 }]);
    const already = result.scenario.segments[1]?.returnWithin12Months.fromEducation as number;
    expect(already).toBeGreaterThan(0.05);
    expect(already).toBeLessThan(0.2);
  });

  it('lengthens a horizon of which less than a year is left, and says so', () => {
    const result = made(rebased(town(), [aFigure(settled, '2028-06', 110)]));
    expect(result.scenario.horizonMonths).toBe(12);
    expect(result.notes).toContain('horizonLengthened');
  });

  it('is not made without figures, nor after the plan, nor of more groups than a document can have', () => {
    expect(rebased(town(), [])).toEqual({ ok: false, code: 'noFigures' });
    expect(rebased(town(), [aFigure(settled, '2026-12', 5)])).toEqual({ ok: false, code: 'noFigures' });
    expect(rebased(town(), [aFigure(settled, '2028-12', 5)])).toEqual({ ok: false, code: 'planOver' });
    const [one] = town().segments;
    const many = town({
      segments: Array.from({ length: 13 }, (_, at) => ({
        ...(one as typeof one & object),
        id: `gruppe-${at}`,
        name: `Gruppe ${at}`,
      })),
      interventions: [],
    });
    expect(rebased(many, [aFigure(settled, '2027-06', 300)], { draws: 100, seed: 1 })).toEqual({
      ok: false,
      code: 'tooManySegments',
      count: 26,
      most: 24,
    });
  });

  it('gives the same for the same figures and seed', () => {
    const figures = [aFigure(settled, '2027-06', 50)];
    expect(rebased(town(), figures)).toEqual(rebased(town(), figures));
  });
});
