import { useWords } from '../../words.ts';
import { InterventionField } from './InterventionField.tsx';
import { Fields, Note, Part } from './Part.tsx';

/** A published estimate of what a person is worth to society: beside the model's own result, and never added to it. */
export function SavingPart() {
  const { t } = useWords();
  return (
    <Part title={t('interventions.saving')}>
      <Fields>
        <InterventionField
          field="publishedSavingPerPerson"
          label={t('interventions.savingLabel')}
          unit={t('interventions.kroner')}
          whenLeftOut={t('interventions.savingNone')}
        />
      </Fields>
      <Note>{t('interventions.savingNote')}</Note>
    </Part>
  );
}
