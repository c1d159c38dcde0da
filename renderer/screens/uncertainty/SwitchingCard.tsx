import type { ReactNode } from 'react';
import { uncertainInputName, uncertainInputValues } from '../../../shared/words/uncertainInputText.ts';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../words.ts';
import type { Analysis } from '../../worker/uncertaintyAnalysis.ts';
import type { Parts } from './parts.ts';
import css from './UncertaintyScreen.module.css';

interface Props extends Pick<Parts, 'scenario'> {
  readonly analysis: Analysis;
  /** Kroner of municipal net at which the result is said to turn. */
  readonly target: number;
}

/** How wrong each of the five most important numbers must be before the result turns. */
export function SwitchingCard({ scenario, analysis, target }: Props) {
  const words = useWords();
  const { t, money } = words;
  return (
    <Card
      title={t('uncertainty.switchingTitle')}
      subtitle={t('uncertainty.switchingSubtitle', { target: money(target) })}
    >
      <ul className={css.ranges}>
        {analysis.switchingValues.map(({ input, central, values }) => {
          const facts = {
            b: (chunks: ReactNode) => <b>{chunks}</b>,
            input: uncertainInputName(words, scenario, input),
            central: uncertainInputValues(words, central),
          };
          return (
            <li key={input.name}>
              <span>
                {values === null
                  ? t.rich('uncertainty.switchingNever', facts)
                  : t.rich('uncertainty.switching', { ...facts, value: uncertainInputValues(words, values) })}
              </span>
            </li>
          );
        })}
      </ul>
      {analysis.switchingValues.length === 0 ? <p>{t('uncertainty.tornadoNone')}</p> : null}
    </Card>
  );
}
