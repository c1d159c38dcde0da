import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { ExpectedPoint } from '../../shared/followUp/expectedBands.ts';
import { figureKey } from '../../shared/followUp/figureKey.ts';
import type { FollowUp } from '../../shared/followUp/followUp.ts';
import type { ForecastError } from '../../shared/followUp/forecastError.ts';
import type { TargetStanding } from '../../shared/followUp/targetStanding.ts';
import type { SeriesVerdict } from '../../shared/followUp/verdict.ts';
import type { FollowUpAnswer, FollowUpQuestion } from '../worker/followUpProtocol.ts';

/** Milliseconds of rest before figures are judged anew: not for each digit that is typed. */
const REST = 200;

/** What could be expected of the decided version, as far as it is known. */
export interface Expected {
  /** By what a figure is found by; null until the draws are there. */
  readonly points: ReadonlyMap<string, ExpectedPoint> | null;
  /** The verdicts on the figures; the last ones while newer are on their way. */
  readonly verdicts: readonly SeriesVerdict[];
  readonly standings: readonly TargetStanding[];
  /** How far the projection was; null until the figures have been judged. */
  readonly errors: readonly ForecastError[] | null;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly isFailed: boolean;
}

const nothing: Expected = { points: null, verdicts: [], standings: [], errors: null, progress: null, isFailed: false };

/**
 * Draws what could be expected, in a worker that is ended when another version is followed, and has the figures judged
 * whenever they rest.
 *
 * @param decided the same object as long as the same version is followed; null for none
 */
export function useExpected(decided: Scenario | null, followUp: FollowUp): Expected {
  const [known, setKnown] = useState<{ readonly of: Scenario; readonly expected: Expected } | null>(null);
  const worker = useRef<Worker | null>(null);
  const expected = known && known.of === decided ? known.expected : nothing;
  useEffect(() => {
    if (!decided) return;
    const started = new Worker(new URL('../worker/followUp.worker.ts', import.meta.url), { type: 'module' });
    const take = (change: Partial<Expected>) =>
      setKnown((before) => ({
        of: decided,
        expected: { ...(before?.of === decided ? before.expected : nothing), ...change },
      }));
    started.addEventListener('message', ({ data }: MessageEvent<FollowUpAnswer>) => take(changeOf(data)));
    started.addEventListener('error', ({ message }) => {
      reportError(new Error(`The follow-up: ${message}`));
      take({ isFailed: true, progress: null });
    });
    ask(started, { kind: 'draw', scenario: decided });
    worker.current = started;
    return () => {
      worker.current = null;
      started.terminate();
    };
  }, [decided]);

  const isDrawn = expected.points !== null;
  useEffect(() => {
    if (!isDrawn) return;
    const timer = setTimeout(() => {
      if (worker.current) ask(worker.current, { kind: 'judge', followUp });
    }, REST);
    return () => clearTimeout(timer);
  }, [isDrawn, followUp]);
  return expected;
}

function ask(worker: Worker, question: FollowUpQuestion): void {
  worker.postMessage(question);
}

function changeOf(answer: FollowUpAnswer): Partial<Expected> {
  switch (answer.kind) {
    case 'progress':
      return { progress: { done: answer.done, of: answer.of } };
    case 'bands': {
      const points = answer.bands.flatMap(({ series, points: all }) =>
        all.map((point) => [figureKey({ ...series, period: point.period }), point] as const),
      );
      return { points: new Map(points), progress: null };
    }
    case 'judged': {
      const { verdicts, standings, errors } = answer;
      return { verdicts, standings, errors };
    }
    case 'failed':
      reportError(new Error(`The follow-up: ${answer.reason}`));
      return { isFailed: true, progress: null };
  }
}
