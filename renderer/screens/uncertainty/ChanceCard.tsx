import { useState } from 'react';
import { quantileMiddles } from '../../../shared/charts/quantileMiddles.ts';
import { limits } from '../../../shared/document/limits.ts';
import { readThresholds, withThreshold } from '../../../shared/document/thresholds.ts';
import { chanceOf } from '../../../shared/uncertainty/chanceOf.ts';
import type { Words } from '../../../shared/words/words.ts';
import { ChanceDots, DOTS } from '../../charts/ChanceDots.tsx';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import type { Parts } from './parts.ts';
import css from './UncertaintyScreen.module.css';

type Unit = 'kroner' | 'persons';

/** The chance of passing the planner's own threshold, as twenty dots and in words with their number. */
export function ChanceCard({ scenario, uncertainty, source }: Parts) {
  const words = useWords();
  const { t, number } = words;
  const [unit, setUnit] = useState<Unit>('kroner');
  const sorted = unit === 'kroner' ? uncertainty.sorted.netMunicipality : uncertainty.sorted.extraInEducationOrJob;
  const threshold = readThresholds(scenario)[unit] ?? 0;
  const dots = quantileMiddles(sorted, DOTS);
  const reached = dots.filter((value) => value >= threshold).length;
  const sentence = chanceSentence(words, unit, threshold, chanceOf(sorted, threshold), reached);
  const save = (value: number | null) => {
    const edited = withThreshold(scenario, unit, value);
    useDocumentStore.getState().edit(edited, { label: t('uncertainty.fieldName'), group: `thresholds/${unit}` });
    return null;
  };
  return (
    <ChartCard
      title={t('uncertainty.chanceTitle')}
      subtitle={t('uncertainty.chanceSubtitle', { draws: number(uncertainty.draws) })}
      source={source}
      choices={
        <Segmented
          label={t('uncertainty.show')}
          options={[
            { id: 'kroner', label: t('uncertainty.kroner') },
            { id: 'persons', label: t('uncertainty.persons') },
          ]}
          chosen={unit}
          onChoose={setUnit}
        />
      }
      chart={
        <ChanceDots
          sorted={sorted}
          threshold={threshold}
          axisText={(value) => (unit === 'kroner' ? words.millions(value, { signed: true }) : number(value))}
          below={t('uncertainty.below', { count: number(DOTS - reached) })}
          above={t('uncertainty.above', { count: number(reached) })}
          summary={sentence}
        />
      }
      foot={
        <div className={css.threshold}>
          <NumberField
            key={unit}
            value={threshold}
            limits={limits.signed}
            label={t(unit === 'kroner' ? 'uncertainty.thresholdKroner' : 'uncertainty.thresholdPersons')}
            unit={t(unit === 'kroner' ? 'uncertainty.kronerUnit' : 'uncertainty.personsUnit')}
            onChange={save}
            onDone={() => useDocumentStore.getState().endEditGroup()}
          />
          <p>{sentence}</p>
        </div>
      }
      data={() => ({
        title: t('uncertainty.chanceTitle'),
        notes: [sentence, source],
        columns: [
          { head: t('uncertainty.outcome'), format: { kind: 'number', decimals: 0 } },
          {
            head: t(unit === 'kroner' ? 'uncertainty.thresholdKroner' : 'uncertainty.thresholdPersons'),
            format:
              unit === 'kroner' ? { kind: 'kroner', signed: true } : { kind: 'number', decimals: 1, signed: true },
          },
        ],
        rows: dots.map((value, at) => [at + 1, value]),
      })}
    />
  );
}

function chanceSentence(words: Words, unit: Unit, threshold: number, share: number, reached: number): string {
  const { t, number, money, percent } = words;
  const facts = { share: percent(share, 0), count: number(reached) };
  return unit === 'kroner'
    ? t('uncertainty.chanceKroner', { ...facts, threshold: money(threshold) })
    : t('uncertainty.chancePersons', { ...facts, threshold: number(threshold, { decimals: 1 }) });
}
