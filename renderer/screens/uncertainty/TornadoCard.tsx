import { useState } from 'react';
import { inputsThatMatter, tornadoParts } from '../../../shared/charts/tornadoParts.ts';
import type { OneInput } from '../../../shared/uncertainty/oneAtATime.ts';
import { uncertainInputName, uncertainInputValues } from '../../../shared/words/uncertainInputText.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { Tornado } from '../../charts/Tornado.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useWords } from '../../words.ts';
import type { Analysis } from '../../worker/uncertaintyAnalysis.ts';
import type { Parts } from './parts.ts';

/** Bars that are shown; the table has them all. */
const ROWS = 11;

type Unit = 'netMunicipality' | 'extraInEducationOrJob';

/** What matters most for the result, one uncertain number at a time. MODEL §7. */
export function TornadoCard({ scenario, source, analysis }: Parts & { analysis: Analysis }) {
  const words = useWords();
  const { t, number, money, millions } = words;
  const [unit, setUnit] = useState<Unit>('netMunicipality');
  const sorted = inputsThatMatter(analysis.oneAtATime, unit);
  const isMoney = unit === 'netMunicipality';
  const text = (value: number) =>
    isMoney ? money(value, { signed: true }) : number(value, { signed: true, decimals: 1 });
  const name = ({ input }: OneInput) => uncertainInputName(words, scenario, input);
  const title = t('uncertainty.tornadoTitle');
  const [first] = sorted;
  return (
    <ChartCard
      title={title}
      subtitle={t('uncertainty.tornadoSubtitle')}
      source={source}
      choices={
        <Segmented
          label={t('uncertainty.show')}
          options={[
            { id: 'netMunicipality', label: t('uncertainty.kroner') },
            { id: 'extraInEducationOrJob', label: t('uncertainty.persons') },
          ]}
          chosen={unit}
          onChoose={setUnit}
        />
      }
      chart={
        first ? (
          <Tornado
            {...tornadoParts(words, scenario, analysis.oneAtATime, unit, ROWS)}
            axisText={(value) => (isMoney ? millions(value, { signed: true }) : number(value, { signed: true }))}
            summary={t('uncertainty.tornadoSummary', {
              title,
              first: name(first),
              low: text(Math.min(first.low[unit], first.high[unit])),
              high: text(Math.max(first.low[unit], first.high[unit])),
            })}
          />
        ) : (
          <p>{t('uncertainty.tornadoNone')}</p>
        )
      }
      data={() => {
        const result = isMoney
          ? ({ kind: 'kroner', signed: true } as const)
          : ({ kind: 'number', decimals: 1 } as const);
        const plain = { kind: 'text' } as const;
        return {
          title,
          notes: [t('uncertainty.tornadoSubtitle'), source],
          columns: [
            { head: t('uncertainty.input'), format: plain },
            { head: t('uncertainty.inputLow'), format: plain },
            { head: t('uncertainty.inputHigh'), format: plain },
            { head: t('uncertainty.low'), format: result },
            { head: t('uncertainty.high'), format: result },
            { head: t('uncertainty.swing'), format: result },
          ],
          rows: sorted.map((one) => [
            name(one),
            uncertainInputValues(words, one.low.values),
            uncertainInputValues(words, one.high.values),
            one.low[unit],
            one.high[unit],
            one.swing[unit],
          ]),
        };
      }}
    />
  );
}
