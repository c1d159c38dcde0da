import { useState } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../words.ts';
import { SourcePanel } from '../fields/SourcePanel.tsx';
import { AssumptionRow } from './AssumptionRow.tsx';
import css from './AssumptionsScreen.module.css';
import { assumptionGroups } from './assumptionFields.ts';

/** Every number that the model uses beside those of the groups and the interventions, with where each comes from. */
export function AssumptionsScreen({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<{ path: string; name: string } | null>(null);
  return (
    <>
      <h1>{t('assumptions.title')}</h1>
      <p className={css.subtitle}>{t('assumptions.subtitle')}</p>
      <div className={css.groups}>
        {assumptionGroups.map(({ id, fields }) => (
          <Card key={id} title={t(`assumptions.${id}`)}>
            <table className={css.table}>
              <colgroup>
                <col className={css.numberColumn} />
                <col className={css.valueColumn} />
                <col className={css.unitColumn} />
                <col />
              </colgroup>
              <thead className={css.heads}>
                <tr>
                  <th scope="col">{t('assumptions.number')}</th>
                  <th scope="col" colSpan={2}>
                    {t('assumptions.value')}
                  </th>
                  <th scope="col">{t('assumptions.from')}</th>
                </tr>
              </thead>
              <tbody>
                {fields.map((field) => (
                  <AssumptionRow key={field.path} scenario={scenario} field={field} onChoose={setChosen} />
                ))}
              </tbody>
            </table>
          </Card>
        ))}
      </div>
      <SourcePanel scenario={scenario} chosen={chosen} />
    </>
  );
}
