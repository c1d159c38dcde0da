import { useState } from 'react';
import type { Found, FrontierPoint } from '../../../shared/optimisation/answer.ts';
import type { DataTable } from '../../../shared/tables/dataTable.ts';
import { periodText } from '../../../shared/summary/periodText.ts';
import { leverName, objectiveText } from '../../../shared/words/optimisationText.ts';
import type { Words } from '../../../shared/words/words.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { Frontier } from '../../charts/Frontier.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import { capitalised } from './capitalised.ts';
import { DistanceText } from './DistanceText.tsx';
import css from './OptimisationScreen.module.css';
import { PointPart } from './PointPart.tsx';
import { isKroner } from './objectiveUnit.ts';
import type { Told } from './told.ts';

const MILLION = 1e6;

/** What money buys: the best that was found for every cost, with today's plan, and each point of it to be looked at. */
export function FrontierCard({ told }: { told: Told<Found> }) {
  const words = useWords();
  const { t, number, money } = words;
  const versions = useAppStore(({ start }) => (start?.state === 'ready' ? start.versions : null));
  const [chosen, setChosen] = useState<string | null>(null);
  const { scenario, question, answer } = told;
  const { today, best, frontier, others, projections } = answer;
  const { objective, budget, cost } = question;
  const text = (value: number) => objectiveText(words, objective, value, true);
  const title = t('optimisation.frontierTitle');
  const measure = capitalised(t(`optimisation.measure.${objective}`));
  const point = frontier.find((one) => keyOf(one) === chosen) ?? null;
  const [first, last] = [frontier[0], frontier.at(-1)];
  return (
    <ChartCard
      title={title}
      subtitle={t('optimisation.frontierSubtitle', { measure, months: periodText(words, scenario.horizonMonths) })}
      source={t('optimisation.source', {
        scenario: scenario.name,
        projections: number(projections),
        app: versions?.app ?? '',
        model: versions?.model ?? '',
      })}
      chart={
        <Frontier
          points={frontier.map((one) => ({
            key: keyOf(one),
            cost: one.cost,
            value: one.objective,
            text: t('optimisation.point', { cost: money(one.cost), value: text(one.objective) }),
          }))}
          others={others.map((one) => ({ cost: one.cost, value: one.objective }))}
          today={{
            cost: today.cost,
            value: today.objective,
            text: t('optimisation.todayAt', { value: text(today.objective) }),
          }}
          best={{
            cost: best.cost,
            value: best.objective,
            text: t('optimisation.bestAt', { value: text(best.objective) }),
          }}
          budget={
            budget.kind === 'total'
              ? { cost: budget.amount, text: t('optimisation.budgetAt', { budget: money(budget.amount) }) }
              : null
          }
          foundText={t('optimisation.found')}
          costName={t(cost === 'municipal' ? 'optimisation.costAxisMunicipal' : 'optimisation.costAxis')}
          costText={(value) => number(value / MILLION, { decimals: 1 })}
          valueText={(value) => axisText(words, objective, value)}
          summary={
            first && last
              ? t('optimisation.frontierSummary', {
                  title,
                  least: text(first.objective),
                  cheapest: money(first.cost),
                  most: text(last.objective),
                  dearest: money(last.cost),
                  today: text(today.objective),
                  cost: money(today.cost),
                })
              : t('optimisation.frontierWaits')
          }
          pointsName={t('optimisation.points')}
          chosen={point ? keyOf(point) : null}
          onChoose={setChosen}
        />
      }
      foot={
        <div className={css.foot}>
          {frontier.length > 0 ? (
            <>
              <DistanceText told={told} />
              <PointPart told={told} point={point} />
              {others.length > 0 ? (
                <p className={css.hint}>{t('optimisation.otherCount', { count: number(others.length) })}</p>
              ) : null}
            </>
          ) : (
            <p className={css.caveat}>{t('optimisation.frontierWaits')}</p>
          )}
        </div>
      }
      data={() => frontierTable(words, told, title, measure)}
    />
  );
}

const keyOf = ({ share, cost }: FrontierPoint) => `${share} ${cost}`;

function axisText(words: Words, objective: Told['question']['objective'], value: number): string {
  return isKroner(objective)
    ? words.millions(value, { signed: true })
    : words.number(value, { decimals: 1, signed: true });
}

/** A row a point, with the amounts of its mix; today's plan and the best mix are the first two. */
function frontierTable(
  words: Words,
  { scenario, question, answer }: Told<Found>,
  title: string,
  measure: string,
): DataTable {
  const { t } = words;
  const { objective, levers } = question;
  const isMoney = isKroner(objective);
  const rows = [
    { name: t('optimisation.today'), ...answer.today },
    { name: t('optimisation.best'), ...answer.best },
    ...answer.frontier.map((one) => ({ name: words.percent(one.share, 0), ...one })),
  ];
  return {
    title,
    notes: [t('optimisation.found')],
    columns: [
      { head: t('optimisation.tableShare'), format: { kind: 'text' } },
      { head: t('optimisation.tableCost'), format: { kind: 'kroner' } },
      {
        head: measure,
        format: isMoney ? { kind: 'kroner', signed: true } : { kind: 'number', decimals: 1, signed: true },
      },
      ...levers.map((lever) => ({
        head: `${leverName(scenario, lever)}, ${t(`optimisation.quantity.${lever.quantity}`)}`,
        format: { kind: 'number', decimals: 2 } as const,
      })),
    ],
    rows: rows.map(({ name, cost, objective: value, amounts }) => [name, cost, value, ...amounts]),
  };
}
