import type { ReactNode } from 'react';
import { BestCard } from './BestCard.tsx';
import { TodayBreaks } from './TodayBreaks.tsx';
import { FaultsCard } from './FaultsCard.tsx';
import { FrontierCard } from './FrontierCard.tsx';
import { NextCard } from './NextCard.tsx';
import css from './OptimisationScreen.module.css';
import { isFound, isInfeasible, type Told } from './told.ts';

interface Props {
  /** Null before the first answer. */
  readonly told: Told | null;
  /** What does not wait for an answer. */
  readonly goal: ReactNode;
}

/** What was found: the curve in the middle, the best mix and the next steps at the right; or what is in the way. */
export function AnswerColumns({ told, goal }: Props) {
  const found = told && isFound(told) ? told : null;
  return (
    <>
      <div className={css.column}>
        {told && isInfeasible(told) ? <FaultsCard told={told} /> : null}
        {told ? <TodayBreaks told={told} /> : null}
        {found ? <FrontierCard told={found} /> : null}
        {goal}
      </div>
      {found ? (
        <div className={css.column}>
          <BestCard told={found} />
          <NextCard told={found} />
        </div>
      ) : null}
    </>
  );
}
