import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { ExpectedPoint } from '../../shared/followUp/expectedBands.ts';
import { figureKey } from '../../shared/followUp/figureKey.ts';
import type { FollowUp } from '../../shared/followUp/followUp.ts';
import type { ForecastError } from '../../shared/followUp/forecastError.ts';
import type { TargetStanding } from '../../shared/followUp/targetStanding.ts';
import type { SeriesVerdict } from '../../shared/followUp/verdict.ts';
import { FollowUpClient } from '../worker/followUpClient.ts';
import type { FollowUpAnswer } from '../worker/followUpProtocol.ts';

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
  const client = useRef<FollowUpClient | null>(null);
  useEffect(() => {
    if (!decided) return;
    const worker = new Worker(new URL('../worker/followUp.worker.ts', import.meta.url), { type: 'module' });
    const started = new FollowUpClient(worker, decided, (answer) => {
      if (answer.kind === 'failed') reportError(new Error(`The follow-up: ${answer.reason}`));
      setKnown((before) => {
        const expected = before?.of === decided ? before.expected : nothing;
        return { of: decided, expected: { ...expected, ...changeOf(answer) } };
      });
    });
    client.current = started;
    return () => {
      client.current = null;
      started.close();
    };
  }, [decided]);
  useEffect(() => {
    if (!decided) return;
    const timer = setTimeout(() => client.current?.judge(followUp), REST);
    return () => clearTimeout(timer);
  }, [decided, followUp]);
  return known && known.of === decided ? known.expected : nothing;
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
      return { isFailed: true, progress: null };
  }
}
