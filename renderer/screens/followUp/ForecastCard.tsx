import { useState } from 'react';
import type { ForecastError } from '../../../shared/followUp/forecastError.ts';
import { type ForecastRecord, forecastRecords, type ScenarioError } from '../../../shared/followUp/forecastError.ts';
import { errorShareText, errorText, promiseText } from '../../../shared/words/forecastText.ts';
import { valueText } from '../../../shared/words/seriesText.ts';
import { Card } from '../../components/Card.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useForecastErrors } from '../../state/useForecastErrors.ts';
import { useWords } from '../../words.ts';
import css from './BoardCard.module.css';
import { ForecastChart } from './ForecastChart.tsx';
import lines from './RowTable.module.css';

/** How right the projection has been, measure by measure: of this scenario, or of all that the municipality has. */
export function ForecastCard({ errors }: { errors: readonly ForecastError[] | null }) {
  const words = useWords();
  const { t } = words;
  const [scope, setScope] = useState<'this' | 'all'>('this');
  const { own, all } = useForecastErrors(errors);
  const shown = scope === 'this' ? own : all;
  const records = forecastRecords(shown);
  if (all.length === 0) return null;
  return (
    <Card
      title={t('followUp.record')}
      subtitle={t('followUp.recordSubtitle')}
      tools={
        <Segmented
          label={t('followUp.recordOf')}
          options={[
            { id: 'this', label: t('followUp.recordThis') },
            { id: 'all', label: t('followUp.recordAll') },
          ]}
          chosen={scope}
          onChoose={setScope}
        />
      }
    >
      {records.length === 0 ? <p>{t('followUp.forecast.none')}</p> : <Records {...{ records, shown }} />}
    </Card>
  );
}

function Records({ records, shown }: { records: readonly ForecastRecord[]; shown: readonly ScenarioError[] }) {
  const words = useWords();
  const { t, number } = words;
  return (
    <div className={css.frame}>
      <table className={lines.table}>
        <thead>
          <tr>
            <th scope="col">{t('followUp.measure')}</th>
            <th scope="col">{t('followUp.recordMean')}</th>
            <th scope="col">{t('followUp.recordAbsolute')}</th>
            <th scope="col">{t('followUp.recordInside')}</th>
            <th scope="col">{t('followUp.recordOverTime')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.measure}>
              <th scope="row">
                {t(`followUp.measures.${record.measure}`)}
                <span className={lines.under}>
                  {t('followUp.forecast.across', { scenarios: record.scenarios, series: record.series })}
                </span>
              </th>
              <td>
                <b className={css.value}>{errorText(words, record, record.meanError)}</b>
                <span className={lines.under}>{errorShareText(words, record.meanRelative)}</span>
              </td>
              <td>
                <b className={css.value}>{valueText(words, record.measure, record.meanAbsolute)}</b>
                <span className={lines.under}>{errorShareText(words, record.meanAbsoluteRelative)}</span>
              </td>
              <td>
                <b className={css.value}>
                  {t('followUp.recordOutOf', { inside: number(record.inside), of: number(record.count) })}
                </b>
                <span className={lines.under}>{promiseText(words, record)}</span>
              </td>
              <td>
                <ForecastChart errors={shown.filter(({ series }) => series.measure === record.measure)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
