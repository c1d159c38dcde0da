import { useState } from 'react';
import type { Found, NextStep } from '../../../shared/optimisation/answer.ts';
import { amountText, leverName, objectiveText } from '../../../shared/words/optimisationText.ts';
import { Card } from '../../components/Card.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useWords } from '../../words.ts';
import css from './NextCard.module.css';
import { isKroner } from './objectiveUnit.ts';
import type { Told } from './told.ts';

const MILLION = 1e6;
/** Fewer than this more persons enrolled: the new places stand empty. */
const NOBODY = 0.05;

/** What one step more of each intervention gives and costs, from today's plan or from the best mix; the best value first. */
export function NextCard({ told }: { told: Told<Found> }) {
  const words = useWords();
  const { t, money } = words;
  const [from, setFrom] = useState<'atToday' | 'atBest'>('atToday');
  const { scenario, question, answer } = told;
  const { objective } = question;
  const rows = answer.marginal
    .map((marginal) => ({ marginal, step: marginal[from] }))
    .sort((one, other) => worth(other.step) - worth(one.step));
  if (rows.length === 0) return null;
  const title = t('optimisation.nextTitle');
  const isMoney = isKroner(objective);
  return (
    <Card title={title} subtitle={t('optimisation.nextSubtitle')}>
      <Segmented
        label={t('optimisation.nextAt')}
        options={[
          { id: 'atToday', label: t('optimisation.nextToday') },
          { id: 'atBest', label: t('optimisation.nextBest') },
        ]}
        chosen={from}
        onChoose={setFrom}
      />
      <table className={css.next}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('optimisation.nextHead.step')}</th>
            <th scope="col">{t('optimisation.nextHead.gives')}</th>
            <th scope="col">{t('optimisation.nextHead.costs')}</th>
            <th scope="col">{t('optimisation.nextHead.perMillion')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ marginal, step }) => {
            const name = leverName(scenario, marginal);
            const unit = t(`optimisation.quantity.${marginal.quantity}`);
            const key = `${marginal.interventionId} ${marginal.quantity}`;
            if (!step) {
              return (
                <tr key={key}>
                  <th scope="row" colSpan={4}>
                    {t('optimisation.nextMost', { name })}
                  </th>
                </tr>
              );
            }
            const facts = { name, unit, from: amountText(words, step.from), to: amountText(words, step.to) };
            return (
              <tr key={key}>
                <th scope="row">
                  {t('optimisation.nextStep', facts)}
                  {isMoney ? null : (
                    <span className={css.note}>
                      {t('optimisation.nextNet', { net: money(step.netMunicipality, { signed: true }) })}
                    </span>
                  )}
                  {step.enrolled < NOBODY ? <span className={css.empty}>{t('optimisation.nextEmpty')}</span> : null}
                </th>
                <td className={css.gives}>{objectiveText(words, objective, step.objective, true)}</td>
                <td>{money(step.cost)}</td>
                <td>
                  {step.perKrone === null
                    ? t('optimisation.nextSaves')
                    : objectiveText(words, objective, step.perKrone * MILLION, true)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}

/** By what a krone of the step gives; what costs nothing is best, and what cannot be taken is last. */
function worth(step: NextStep | null): number {
  if (!step) return Number.NEGATIVE_INFINITY;
  return step.perKrone ?? Number.POSITIVE_INFINITY;
}
