import { describe, expect, it } from 'vitest';
import { drawExpected } from '../../../shared/followUp/expectedDraws.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { everySeries, type Series, seriesKey } from '../../../shared/followUp/series.ts';
import { FALSE_ALARM, type SeriesVerdict, type Verdict, verdicts } from '../../../shared/followUp/verdict.ts';
import { inputsOf } from '../../../shared/model/inputs.ts';
import { drawableInputs } from '../../../shared/uncertainty/drawableInputs.ts';
import { hashName } from '../../../shared/uncertainty/random/hashName.ts';
import { Stream } from '../../../shared/uncertainty/random/stream.ts';
import { live, liveTown } from './liveTown.ts';
import { town, wideTown } from './town.ts';
import { shareError, shareOf } from './within.ts';

/** Municipalities whose truth is known, person by person: are the verdicts right as often as they say? */
const scenario = town();
const DRAWS = 400;
const TOWNS = 250;
/** The plan's own draws have seed 1: no truth is one of them. */
const TRUTH = 20_271;
const all = (measure: Series['measure']): Series => ({ measure, place: { level: 'all' } });

/** What is entered every third month. */
function quarterly({ figures, ...rest }: FollowUp, series?: readonly Series[]): FollowUp {
  const keys = series?.map(seriesKey);
  return {
    ...rest,
    figures: figures.filter(
      (figure) => /-(?:03|06|09|12)$/.test(figure.period) && (!keys || keys.includes(seriesKey(figure))),
    ),
  };
}

describe('verdicts on simulated municipalities (MODEL §7)', () => {
  const followed = [all('educationOrJob'), all('support'), all('completed')];
  const expected = drawExpected(scenario, followed, { draws: DRAWS, seed: 1 });
  const judged: SeriesVerdict[][] = Array.from({ length: TOWNS }, (_, number) =>
    verdicts(expected, quarterly(liveTown(scenario, TRUTH, number, 12).followUp, followed)),
  );
  const chances = (measure: Series['measure'], look: 'latest' | 'soFar') =>
    judged.flatMap((board) => board.find(({ series }) => series.measure === measure)?.[look]?.chance ?? []);

  it.each([0.05, 0.1, 0.2, 0.5])('say a chance of at most %f no more often than that, on every measure', (level) => {
    for (const { measure } of followed) {
      for (const look of ['latest', 'soFar'] as const) {
        const seen = shareOf(chances(measure, look), (chance) => chance <= level);
        expect(seen, `${measure} ${look}`).toBeLessThanOrEqual(level + shareError(level, TOWNS, DRAWS));
      }
    }
  });

  it.each([0.1, 0.2, 0.5])('say it nearly as often as that of those in education or job: %f', (level) => {
    const seen = shareOf(chances('educationOrJob', 'latest'), (chance) => chance <= level);
    // A whole person more or less of 86, with a spread of 17, is what the chance of a whole number is too high by.
    expect(seen).toBeGreaterThanOrEqual(level - shareError(level, TOWNS, DRAWS) - 0.05);
  });

  it('call what eight of ten fall in expected, in eight of ten', () => {
    const seen = shareOf(judged, (board) => board[0]?.latest.code === 'expected');
    expect(Math.abs(seen - 0.8)).toBeLessThanOrEqual(shareError(0.8, TOWNS, DRAWS) + 0.02);
  });
});

describe('alarms on a board of many looks', () => {
  const wide = wideTown();
  const expected = drawExpected(wide, everySeries(wide), { draws: 250, seed: 1 });
  const boardOf = ({ figures, ...rest }: FollowUp) =>
    verdicts(expected, { ...rest, figures: figures.filter(({ period }) => /-(?:03|06)$/.test(period)) });
  const looksOf = (board: readonly SeriesVerdict[]) =>
    board.flatMap(({ latest, soFar }) => (soFar ? [latest, soFar] : [latest]));
  const isAlarm = ({ code }: Verdict) => code === 'alarm';

  it('are false in at most as many municipalities as is promised, when nothing is wrong', () => {
    const count = 100;
    const found = Array.from({ length: count }, (_, number) =>
      looksOf(boardOf(liveTown(wide, TRUTH, 1000 + number, 6).followUp)),
    );
    expect(found[0]?.length).toBeGreaterThanOrEqual(40);
    const most = FALSE_ALARM + shareError(FALSE_ALARM, count, 250);
    expect(shareOf(found, (looks) => looks.some(isAlarm))).toBeLessThanOrEqual(most);
    // What is corrected for: each look by itself keeps its promise, and one of so many breaks it.
    expect(shareOf(found, (looks) => looks.some(({ chance }) => (chance ?? 1) <= FALSE_ALARM))).toBeGreaterThan(most);
  });

  it('are raised in most where nearly nobody moves on', () => {
    const count = 20;
    const truth = drawableInputs(inputsOf(wide));
    for (const column of [truth.segments.baselineToEducation, truth.segments.baselineToJob]) {
      column.set(column.map((hazard) => hazard / 6));
    }
    const found = Array.from({ length: count }, (_, number) =>
      looksOf(boardOf(live(wide, truth, new Stream().begin(hashName('few'), TRUTH, number), 6).followUp)),
    );
    expect(shareOf(found, (looks) => looks.some(isAlarm))).toBeGreaterThan(0.5);
    expect(found.flat().filter((look) => isAlarm(look) && look.isGood === true)).toEqual([]);
  });
});
