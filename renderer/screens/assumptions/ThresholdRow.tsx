import { limits } from '../../../shared/document/limits.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { readThresholds, type Thresholds, withThreshold } from '../../../shared/document/thresholds.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { documentEdits, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { AssumptionLine } from './AssumptionLine.tsx';
import css from './AssumptionsScreen.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly threshold: keyof Thresholds;
}

/** What the planner wants the plan to pass; there is none until it is set. */
export function ThresholdRow({ scenario, threshold }: Props) {
  const { t } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const value = readThresholds(scenario)[threshold];
  const isMoney = threshold === 'kroner';
  const name = t(isMoney ? 'assumptions.thresholdKroner' : 'assumptions.thresholdPersons');
  const { edit, endEditGroup } = documentEdits;
  const write = (next: number | null) => {
    edit(withThreshold(scenario, threshold, next), { label: name, group: `thresholds/${threshold}` });
    return null;
  };
  const button = (text: string, label: string, next: number | null) => (
    <button
      type="button"
      className={css.reset}
      aria-label={label}
      disabled={isReadOnly}
      onClick={() => {
        write(next);
        endEditGroup();
      }}
    >
      {text}
    </button>
  );
  return (
    <AssumptionLine
      title={name}
      isChanged={false}
      unit={value === undefined ? undefined : t(isMoney ? 'assumptions.kroner' : 'assumptions.persons')}
      value={
        value === undefined ? (
          button(t('assumptions.thresholdSet'), `${t('assumptions.thresholdSet')}: ${name}`, 0)
        ) : (
          <NumberField
            isCell
            label={name}
            value={value}
            limits={limits.signed}
            isReadOnly={isReadOnly}
            onChange={write}
            onDone={endEditGroup}
          />
        )
      }
      standard={
        value === undefined ? (
          <span className={css.none}>{t('assumptions.noStandard')}</span>
        ) : (
          button(t('assumptions.remove'), t('assumptions.thresholdRemove', { name }), null)
        )
      }
      source={t('assumptions.own')}
    />
  );
}
