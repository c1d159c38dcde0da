import { isEstimate, withOwnEstimate } from '../../../shared/document/edits/withOwnEstimate.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { Button } from '../../components/Button.tsx';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { DocumentNumber } from '../fields/DocumentNumber.tsx';
import css from './OwnEstimatePart.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly intervention: Intervention;
  readonly onChoose: (field: { path: string; name: string }) => void;
}

const fields = [
  { field: 'toEducation', label: 'estimateEducation' },
  { field: 'toJob', label: 'estimateJob' },
  { field: 'effectMonths', label: 'estimateMonths' },
] as const;

/** Where no study gives a size: the planner's own estimate, begun at no effect, and its numbers once there is one. */
export function OwnEstimatePart({ scenario, intervention, onChoose }: Props) {
  const { t } = useWords();
  const { id, effect, durationMonths } = intervention;
  if (effect.kind === 'none') {
    const begin = () => {
      const estimate = { kind: 'hazardRatio', effectMonths: durationMonths, toEducation: 1, toJob: 1 } as const;
      const edited = withOwnEstimate(scenario, id, estimate);
      const label = t('interventions.estimateLabel', { name: intervention.name });
      if (edited.ok) useDocumentStore.getState().edit(edited.scenario, { label });
    };
    return (
      <div>
        <Button onPress={begin}>{t('interventions.estimateBegin')}</Button>
      </div>
    );
  }
  if (effect.kind !== 'hazardRatio' || !isEstimate(scenario, id)) return null;
  return (
    <div className={css.fields}>
      {fields.map(({ field, label }) => {
        const path = `interventions/${id}/effect/${field}`;
        const name = t('segments.cell', { field: t(`interventions.${label}`), segment: intervention.name });
        return (
          <DocumentNumber
            key={field}
            scenario={scenario}
            path={path}
            screen="interventions"
            label={t(`interventions.${label}`)}
            name={name}
            onFocus={() => onChoose({ path, name })}
          />
        );
      })}
    </div>
  );
}
