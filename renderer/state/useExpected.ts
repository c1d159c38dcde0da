import { type RefObject, useEffect, useRef, useState } from 'react';
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

interface Known {
  readonly of: Scenario;
  /** The figures that were judged; null before any were. */
  readonly judged: FollowUp | null;
  readonly expected: Expected;
}

/** The newest answer, for one who comes back to it: another visit with the same version and figures draws nothing. */
const kept: { newest: Known | null } = { newest: null };

/**
 * Draws what could be expected, in a worker that is ended when another version is followed, and has the figures judged
 * whenever they rest.
 *
 * @param decided the same object as long as the same version is followed; null for none
 */
export function useExpected(decided: Scenario | null, followUp: FollowUp): Expected {
  const [known, setKnown] = useState<Known | null>(() => kept.newest);
  const started = useRef<Started | null>(null);
  useEffect(() => () => stop(started), []);
  useEffect(() => {
    if (started.current?.of !== decided) stop(started);
    if (!decided) return;
    if (kept.newest?.of === decided && kept.newest.judged === followUp) {
      setKnown(kept.newest);
      return;
    }
    started.current ??= { of: decided, client: startClient(decided, setKnown) };
    const timer = setTimeout(() => started.current?.client.judge(followUp), REST);
    return () => clearTimeout(timer);
  }, [decided, followUp]);
  return known && known.of === decided ? known.expected : nothing;
}

/** The worker of a version, and the version. */
interface Started {
  readonly of: Scenario;
  readonly client: FollowUpClient;
}

function stop(started: RefObject<Started | null>): void {
  started.current?.client.close();
  started.current = null;
}

function startClient(of: Scenario, tell: (known: Known) => void): FollowUpClient {
  const worker = new Worker(new URL('../worker/followUp.worker.ts', import.meta.url), { type: 'module' });
  let expected = kept.newest?.of === of ? kept.newest.expected : nothing;
  return new FollowUpClient(worker, of, (answer, judged) => {
    if (answer.kind === 'failed') reportError(new Error(`The follow-up: ${answer.reason}`));
    expected = { ...expected, ...changeOf(answer) };
    const known: Known = { of, judged, expected };
    if (answer.kind === 'judged') kept.newest = known;
    tell(known);
  });
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
