import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { expectedBands } from '../../../shared/followUp/expectedBands.ts';
import { drawExpected } from '../../../shared/followUp/expectedDraws.ts';
import { figureKey } from '../../../shared/followUp/figureKey.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { forecastErrors } from '../../../shared/followUp/forecastError.ts';
import type { Place } from '../../../shared/followUp/place.ts';
import { everySeries } from '../../../shared/followUp/series.ts';
import { targetStandings } from '../../../shared/followUp/targetStanding.ts';
import { verdicts } from '../../../shared/followUp/verdict.ts';
import type { ReportChoices } from '../../../shared/report/choices.ts';
import { committeeItem } from '../../../shared/report/committeeItem.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { ReportFollowUp } from '../../../shared/report/input.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { aFigure, aFollowUp, aTarget } from '../followUp/aFollowUp.ts';
import { town } from '../followUp/town.ts';
import { partOf, reportInput, reportOf, textsIn } from './aReport.ts';

const scenario = town();
const draws = drawExpected(scenario, everySeries(scenario), { draws: 300, seed: 1 });
const bands = expectedBands(draws);
const da = wordsIn('da');
const group = (id: string): Place => ({ level: 'segment', id });
const work: Place = { level: 'intervention', id: 'vejledning' };
const figure = (period: string, value: number, changes: Partial<ReturnType<typeof aFigure>> = {}) =>
  aFigure({ period, value, ...changes });

function followed(followUp: FollowUp): ReportFollowUp {
  return {
    scenario,
    decision: { decidedOn: '2027-01-20', body: 'Byrådet' },
    points: new Map(
      bands.flatMap(({ series, points }) => points.map((one) => [figureKey({ ...series, ...one }), one] as const)),
    ),
    standings: targetStandings(draws, followUp),
    verdicts: verdicts(draws, followUp),
    errors: forecastErrors(bands, followUp),
  };
}

function partWith(followUp: FollowUp, choices: Partial<ReportChoices> = {}, present: Scenario = scenario) {
  const input = { ...reportInput(present, { parts: ['followUp'], ...choices }), followUp: followed(followUp) };
  return partOf(reportOf(input), 'followUp');
}

const tablesOf = ({ blocks }: ReturnType<typeof partWith>) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));

const some = aFollowUp({
  targets: [
    aTarget({ id: 'later', period: '2027-12', value: 90 }),
    aTarget({ id: 'now', period: '2027-06', value: 60 }),
  ],
  figures: [
    figure('2027-05', 30),
    figure('2027-06', 41),
    figure('2027-06', 66, { measure: 'occupied', place: work }),
    figure('2027-06', 13.2, { measure: 'caseload', place: work }),
  ],
});

describe('the follow-up in a report', () => {
  test('says which version is followed, how the verdicts are made, and what was found, with its range', () => {
    const text = textsIn(partWith(some)).join('\n');
    expect(text).toContain('besluttet 20. jan. 2027 (Byrådet)');
    expect(text).toContain('Holms metode');
    expect(text).toMatch(/41 unge er i uddannelse eller job ved udgangen af juni 2027\..* mellem \d+ og \d+\./);
    expect(text).not.toContain('<b>');
  });

  test('has a target a row, in time, with what was counted and expected, its range, and a verdict with its number', () => {
    const [targets] = tablesOf(partWith(some));
    const point = bands[0]?.points.find(({ period }) => period === '2027-06');
    expect(targets?.rows.map((row) => row.slice(0, 6))).toEqual([
      [
        'I uddannelse eller job, juni 2027, Byrådet, 20. jan. 2027',
        60,
        41,
        point?.central,
        point?.withChance.p10,
        point?.withChance.p90,
      ],
      [expect.stringContaining('december 2027'), 90, 'mangler', ...Array(3).fill(expect.any(Number))],
    ]);
    expect(targets?.rows[0]?.[6]).toMatch(
      /^19 under måltallet\. I juni 2027: .*(af 10|af 100).*\. I gennemsnit fra maj/,
    );
    expect(targets?.rows[1]?.[6]).toMatch(/nås det i .+ tilfælde\.$/);
  });

  test('has the board with what has changed, the norm of a caseload, and how right the projection was', () => {
    const [, board, record] = tablesOf(partWith(some));
    expect(board?.rows.map((row) => [row[0], row[1], row[2]])).toEqual([
      ['I uddannelse eller job, juni 2027', 41, 11],
      ['Pladser i brug, Vejledning, juni 2027', 66, null],
      ['Sagsstamme pr. medarbejder, Vejledning, juni 2027', '13,2', null],
    ]);
    expect(board?.rows[2]?.[4]).toContain('inden for normen 12 til 15');
    expect(record?.rows[0]?.slice(0, 4)).toEqual([
      'I uddannelse eller job',
      expect.stringMatching(/^[+−]\d+,\d \(.*\)$/),
      expect.any(String),
      expect.stringMatching(/ af 2 tal$/),
    ]);
  });

  test('goes by the names of the decided version, whatever the plan has become', () => {
    const present = town({ interventions: [] });
    expect(textsIn(partWith(some, {}, present)).join()).toContain('Pladser i brug, Vejledning');
  });

  test('is in English where the report is', () => {
    const text = textsIn(partWith({ ...some, targets: [aTarget({ body: 'Council' })] }, { language: 'en' })).join('\n');
    expect(text).toContain('In education or job, December 2027');
    expect(text).toContain('Holm’s method');
    expect(text.replaceAll('Byrådet', '')).not.toMatch(/[æøåÆØÅ]/);
  });

  test('is a part of the account in a committee item', () => {
    const report = reportOf({ ...reportInput(scenario), followUp: followed(some) });
    const headings = committeeItem(report).nodes.flatMap((node) => (node.kind === 'heading' ? [node.text] : []));
    const at = (text: string) => headings.indexOf(text);
    const own = at(da.t('report.parts.followUp'));
    expect(own).toBeGreaterThan(at(da.t('report.parts.reference')));
    expect(own).toBeLessThan(at(da.t('report.parts.weakPoints')));
  });

  test('is one sentence where nothing is followed, counted or drawn, and no part where nobody asks', () => {
    const input = reportInput(scenario, { parts: ['followUp'] });
    for (const why of ['notDecided', 'notCounted', 'notComputed'] as const) {
      const { blocks } = partOf(reportOf({ ...input, followUp: why }), 'followUp');
      expect(blocks).toEqual([{ kind: 'paragraph', text: da.t(`report.followUpNone.${why}`) }]);
    }
    expect(buildReport({ ...input, followUp: null }).parts).toEqual([]);
    const uncounted = partWith({ ...some, figures: [] });
    expect(uncounted.blocks).toEqual([{ kind: 'paragraph', text: da.t('report.followUpNone.notCounted') }]);
  });
});

describe('fewer than five persons in a follow-up', () => {
  const few = aFollowUp({
    targets: [aTarget({ place: group('udsatte'), period: '2027-06', value: 12, from: 'decidedVersion' })],
    figures: [
      figure('2027-06', 33),
      figure('2027-06', 30, { place: group('aabne') }),
      figure('2027-06', 3, { place: group('udsatte') }),
    ],
  });

  test('are not told, nor by a total and its rest, a verdict or what is short of a target', () => {
    const part = partWith(few);
    const [targets, board, record] = tablesOf(part);
    expect(targets?.rows[0]?.[2]).toBe('færre end 5');
    expect(targets?.rows[0]?.[6]).toBe(da.t('report.followUpWithheld'));
    expect(board?.rows.map((row) => row[1]).toSorted()).toEqual([33, 'færre end 5', 'udeladt']);
    expect(board?.rows.filter((row) => row[4] === da.t('report.followUpWithheld'))).toHaveLength(2);
    expect(record?.rows[0]?.slice(1, 3)).toEqual(['udeladt', 'udeladt']);
    expect(textsIn(part).join('\n')).not.toMatch(/9 under måltallet/);
  });

  test('are not told by what has changed since, or by a caseload', () => {
    const hidden = aFollowUp({
      targets: [],
      figures: [
        figure('2027-05', 2, { measure: 'completed', place: work }),
        figure('2027-06', 7, { measure: 'completed', place: work }),
        figure('2027-06', 4, { measure: 'occupied', place: work }),
        figure('2027-06', 0.8, { measure: 'caseload', place: work }),
      ],
    });
    const [board] = tablesOf(partWith(hidden));
    expect(board?.rows.map((row) => row.slice(1, 3))).toEqual([
      ['færre end 5', null],
      [7, null],
      ['færre end 5', null],
    ]);
    expect(textsIn(board).join('\n')).not.toContain('I alt fra');
  });

  test('are told where somebody has asked for it', () => {
    const [targets] = tablesOf(partWith(few, { showSmallNumbers: true }));
    expect(targets?.rows[0]?.[2]).toBe(3);
    expect(targets?.rows[0]?.[6]).toContain('9 under måltallet');
  });
});
