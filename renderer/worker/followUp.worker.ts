import type { Scenario } from '../../shared/document/scenario.ts';
import { type ExpectedBand, expectedBands } from '../../shared/followUp/expectedBands.ts';
import { type ExpectedDraws, expectedDraws, expectedSettings } from '../../shared/followUp/expectedDraws.ts';
import type { FollowUp } from '../../shared/followUp/followUp.ts';
import { forecastErrors } from '../../shared/followUp/forecastError.ts';
import { everySeries } from '../../shared/followUp/series.ts';
import { targetStandings } from '../../shared/followUp/targetStanding.ts';
import { verdicts } from '../../shared/followUp/verdict.ts';
import type { FollowUpAnswer, FollowUpQuestion } from './followUpProtocol.ts';

/** Bytes that the draws may take: a plan of the largest size gets fewer of them. */
const ROOM = 200 * 2 ** 20;

let drawn: { readonly draws: ExpectedDraws; readonly bands: readonly ExpectedBand[] } | null = null;

/**
 * Draws what could be expected of a decided version, once, and holds figures against it as often as they are edited.
 * Another version has another worker: this one is ended, and what it was at is not missed.
 */
self.addEventListener('message', ({ data }: MessageEvent<FollowUpQuestion>) => {
  try {
    if (data.kind === 'draw') drawn = drawAll(data.scenario);
    else judge(data.followUp);
  } catch (error) {
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});

function judge(followUp: FollowUp): void {
  if (!drawn) return;
  const { draws, bands } = drawn;
  tell({
    kind: 'judged',
    verdicts: verdicts(draws, followUp),
    standings: targetStandings(draws, followUp),
    errors: forecastErrors(bands, followUp),
  });
}

function drawAll(scenario: Scenario): typeof drawn {
  const series = everySeries(scenario);
  const settings = expectedSettings(scenario);
  // Two numbers for each time, series and draw.
  const perDraw = series.length * (scenario.horizonMonths + 1) * 2 * Float64Array.BYTES_PER_ELEMENT;
  const of = Math.min(settings.draws, Math.floor(ROOM / perDraw));
  const steps = expectedDraws(scenario, series, { ...settings, draws: of });
  let step = steps.next();
  while (!step.done) {
    tell({ kind: 'progress', done: step.value, of });
    step = steps.next();
  }
  const bands = expectedBands(step.value);
  tell({ kind: 'bands', bands });
  return { draws: step.value, bands };
}

function tell(answer: FollowUpAnswer): void {
  self.postMessage(answer);
}
