import { useState } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { ratesInScenario } from '../../../shared/evidence/ratesInScenario.ts';
import { Card } from '../../components/Card.tsx';
import { today } from '../../state/today.ts';
import { useWords } from '../../words.ts';
import { SourcePanel } from '../fields/SourcePanel.tsx';
import { AssumptionHeads, AssumptionRow } from './AssumptionRow.tsx';
import css from './AssumptionsScreen.module.css';
import { assumptionGroups } from './assumptionFields.ts';

/** Every number that the model uses beside those of the groups and the interventions, with where each comes from. */
export function AssumptionsScreen({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<{ path: string; name: string } | null>(null);
  const uses = ratesInScenario(scenario, today());
  const common = { scenario, uses, onChoose: setChosen };
  return (
    <>
      <h1>{t('assumptions.title')}</h1>
      <p className={css.subtitle}>{t('assumptions.subtitle')}</p>
      <div className={css.groups}>
        {assumptionGroups.map(({ id, fields }) => (
          <Card key={id} title={t(`assumptions.${id}`)}>
            <table className={css.table}>
              <AssumptionHeads />
              <tbody>
                {fields.map(({ path, name, scale, unit }) => (
                  <AssumptionRow
                    key={path}
                    {...common}
                    path={path}
                    title={t(`assumptions.${name}`)}
                    why={t(`assumptions.${name}Why`)}
                    name={t(`assumptions.${name}`)}
                    scale={scale}
                    {...(unit === 'kroner' ? { unit: t('assumptions.kroner') } : {})}
                  />
                ))}
              </tbody>
            </table>
          </Card>
        ))}
        <Card title={t('assumptions.benefits')}>
          <table className={css.table}>
            <AssumptionHeads />
            <tbody>
              {scenario.segments.map(({ id, name }) => (
                <AssumptionRow
                  key={id}
                  {...common}
                  path={`segments/${id}/benefitPerMonth`}
                  title={name}
                  name={t('segments.cell', { field: t('fields.benefitPerMonth'), segment: name })}
                  unit={t('assumptions.kroner')}
                />
              ))}
            </tbody>
          </table>
        </Card>
      </div>
      <SourcePanel scenario={scenario} chosen={chosen} />
    </>
  );
}
