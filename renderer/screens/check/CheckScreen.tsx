import { useMemo } from 'react';
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
  return (
    <>
      <h1>{t('check.title')}</h1>
      <p className={css.subtitle}>{t('check.subtitle')}</p>
      <p className={css.count}>{t('check.count', { count: points.length })}</p>
      {points.length === 0 ? <p>{t('check.none')}</p> : null}
      <div className={css.groups}>
        {weakPointCodes.map((code) => (
          <Group key={code} code={code} scenario={scenario} points={ofCode(code, points, weights)} />
        ))}
      </div>
    </>
  );
}

interface GroupProps {
  readonly code: WeakPointCode;
  readonly scenario: Scenario;
  readonly points: readonly WeighedPoint[];
}

function Group({ code, scenario, points }: GroupProps) {
  return points.length === 0 ? null : <PointsCard code={code} scenario={scenario} points={points} />;
}

/** Those of one kind, by how much money hangs on them; in their own order until that is known. */
function ofCode(code: WeakPointCode, points: readonly WeakPoint[], weights: readonly (Weight | null)[] | null) {
  const weighed = points.map((point, at): WeighedPoint => ({ point, weight: weights?.[at] }));
  const size = ({ weight }: WeighedPoint) => Math.abs(weight?.netMunicipality ?? 0);
  return weighed.filter(({ point }) => point.code === code).toSorted((a, b) => size(b) - size(a));
}
