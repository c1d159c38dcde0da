import { limits } from '../../../shared/document/limits.ts';
import { presentAmount } from '../../../shared/optimisation/lever.ts';
import type { Lever } from '../../../shared/optimisation/question.ts';
import { amountText, leverName } from '../../../shared/words/optimisationText.ts';
import { useWords } from '../../words.ts';
import css from './LeversPart.module.css';
import { QuestionNumber } from './QuestionNumber.tsx';
import type { Asking } from './useQuestion.ts';

const bounds = ['least', 'most', 'step'] as const;
type Bound = (typeof bounds)[number];

/** How far each intervention may be moved, and in which steps, beside what it is today. */
export function LeversPart({ scenario, question, ask }: Asking) {
  const words = useWords();
  const { t } = words;
  return (
    <table className={css.levers}>
      <caption className={css.caption}>{t('optimisation.leversTitle')}</caption>
      <thead>
        <tr>
          {bounds.map((bound) => (
            <th key={bound} scope="col">
              {t(`optimisation.leversHead.${bound}`)}
            </th>
          ))}
        </tr>
      </thead>
      {question.levers.map((lever, at) => {
        const name = leverName(scenario, lever);
        const amount = amountText(words, presentAmount(scenario, lever) ?? 0);
        const unit = t(`optimisation.quantity.${lever.quantity}`);
        return (
          <tbody key={`${lever.interventionId} ${lever.quantity}`}>
            <tr>
              <th scope="rowgroup" colSpan={bounds.length}>
                {name} <span className={css.now}>{t('optimisation.leverNow', { amount, unit })}</span>
              </th>
            </tr>
            <tr>
              {bounds.map((bound) => (
                <td key={bound}>
                  <div className={css.box}>
                    <QuestionNumber
                      path={`${lever.interventionId}/${lever.quantity}/${bound}`}
                      label={t(`optimisation.leverBound.${bound}`, { name })}
                      value={lever[bound]}
                      limits={bound === 'step' ? limits.positive : limits.amount}
                      isCell
                      onChange={(value, group) =>
                        ask(
                          { ...question, levers: withBound(question.levers, at, bound, value) },
                          { label: t('optimisation.editName.lever', { name }), group },
                        )
                      }
                    />
                  </div>
                </td>
              ))}
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}

function withBound(levers: readonly Lever[], at: number, bound: Bound, value: number): Lever[] {
  return levers.map((lever, index) => (index === at ? { ...lever, [bound]: value } : lever));
}
