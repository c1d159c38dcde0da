import { cautiousLimits, type CautiousFactors, defaultCautiousFactors } from '../../../shared/model/cautious.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { SourceBadge } from '../../components/SourceBadge.tsx';
import { saveSettings } from '../../state/actions.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import { AssumptionLine } from './AssumptionLine.tsx';
import css from './AssumptionsScreen.module.css';
import { StandardCell } from './StandardCell.tsx';

/** One of the two factors of the cautious view: a setting of the app, the same for every scenario. */
export function FactorRow({ factor }: { factor: keyof CautiousFactors }) {
  const { t, number } = useWords();
  const factors = useAppStore(({ settings }) => settings.cautious) ?? defaultCautiousFactors;
  const name = t(factor === 'cost' ? 'assumptions.cautiousCost' : 'assumptions.cautiousEffect');
  const standard = defaultCautiousFactors[factor];
  const isChanged = factors[factor] !== standard;
  const write = (value: number) => {
    void saveSettings({ cautious: { ...factors, [factor]: value } });
    return null;
  };
  return (
    <AssumptionLine
      title={name}
      why={t(factor === 'cost' ? 'assumptions.cautiousCostWhy' : 'assumptions.cautiousEffectWhy')}
      isChanged={isChanged}
      value={
        <NumberField
          isCell
          isAssumption
          label={name}
          value={factors[factor]}
          limits={cautiousLimits[factor]}
          onChange={write}
        />
      }
      standard={
        <StandardCell
          name={name}
          was={number(standard, { decimals: 2 })}
          onReset={isChanged ? () => write(standard) : null}
        />
      }
      source={
        <div className={css.from}>
          <SourceBadge kind="assumption" /> <span>{t('assumptions.cautiousSource')}</span>
        </div>
      }
    />
  );
}
