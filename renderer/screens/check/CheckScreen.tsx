import { useMemo, useState } from 'react';
import { Group } from 'react-aria-components';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { type WeakPoint, type WeakPointCode, weakPointCodes } from '../../../shared/weakPoints/weakPoint.ts';
import { weakPoints } from '../../../shared/weakPoints/weakPoints.ts';
import type { Weight } from '../../../shared/weakPoints/weigh.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { today } from '../../state/today.ts';
import { useWords } from '../../words.ts';
import css from './CheckScreen.module.css';
import { PointsCard } from './PointsCard.tsx';
import { useWeights } from './useWeights.ts';

/** A weak point with what hangs on it: null where no one number tells, undefined until it has been computed. */
export interface WeighedPoint {
  readonly point: WeakPoint;
  readonly weight: Weight | null | undefined;
}

/** The list a planner goes through before the committee does: weak points by kind, the weightiest first in each. */
export function CheckScreen({ shown }: { shown: ShownResult }) {
  const { t } = useWords();
  const { scenario, projection } = shown;
  const points = useMemo(() => weakPoints(scenario, projection, today()), [scenario, projection]);
  const weights = useWeights(shown);
  // Lines that change places would drop the focus: they wait until it is elsewhere.
  const [held, setHeld] = useState<{ readonly order: Weights } | null>(null);
  const order = held ? held.order : weights;
  return (
    <>
      <h1>{t('check.title')}</h1>
      <p className={css.subtitle}>{t('check.subtitle')}</p>
      <p className={css.count}>{t('check.count', { count: points.length })}</p>
      {points.length === 0 ? <p>{t('check.none')}</p> : null}
      <Group
        aria-label={t('check.title')}
        className={css.groups ?? ''}
        onFocus={() => setHeld(held ?? { order: weights })}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setHeld(null);
        }}
      >
        {weakPointCodes.map((code) => (
          <OfKind key={code} code={code} scenario={scenario} points={ofCode(code, points, weights, order)} />
        ))}
      </Group>
    </>
  );
}

interface OfKindProps {
  readonly code: WeakPointCode;
  readonly scenario: Scenario;
  readonly points: readonly WeighedPoint[];
}

function OfKind({ code, scenario, points }: OfKindProps) {
  return points.length === 0 ? null : <PointsCard code={code} scenario={scenario} points={points} />;
}

type Weights = ReturnType<typeof useWeights>;

/** Those of one kind, by how much money hangs on them in `order`; in their own order until that is known. */
function ofCode(code: WeakPointCode, points: readonly WeakPoint[], weights: Weights, order: Weights): WeighedPoint[] {
  const ranked = points.map((point, at) => ({
    weighed: { point, weight: weights?.[at] },
    size: Math.abs(order?.[at]?.netMunicipality ?? 0),
  }));
  const ofKind = ranked.filter(({ weighed }) => weighed.point.code === code);
  return ofKind.toSorted((a, b) => b.size - a.size).map(({ weighed }) => weighed);
}
