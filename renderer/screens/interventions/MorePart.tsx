import { addPart, type OptionalPart, removePart } from '../../../shared/document/edits/interventionParts.ts';
import { Button } from '../../components/Button.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { useCard } from './cardContext.ts';
import { InterventionField } from './InterventionField.tsx';
import { Buttons, Fields, Note, Part } from './Part.tsx';
import { useTakeOrTell } from './useTake.ts';

/** The norm that the load is held against. */
export function NormPart() {
  const { t } = useWords();
  const { intervention } = useCard();
  const { capacity, caseloadNorm, doseNorm } = intervention;
  const isNone = !caseloadNorm && doseNorm === undefined;
  if (capacity.kind === 'places' && isNone) return null;
  return (
    <Part title={t('interventions.norms')}>
      {isNone ? null : (
        <Fields>
          {caseloadNorm ? (
            <>
              <InterventionField field="caseloadNorm/min" label={t('interventions.normMinLabel')} />
              <InterventionField field="caseloadNorm/max" label={t('interventions.normMaxLabel')} />
            </>
          ) : null}
          {doseNorm === undefined ? null : (
            <InterventionField
              field="doseNorm"
              label={t('interventions.doseNormLabel')}
              unit={t('interventions.hoursUnit')}
            />
          )}
        </Fields>
      )}
      <Buttons>
        {caseloadNorm || capacity.kind === 'caseload' ? <Toggle part="caseloadNorm" /> : null}
        {doseNorm !== undefined || capacity.kind === 'hours' ? <Toggle part="doseNorm" /> : null}
      </Buttons>
      <Note>{t('interventions.normsNote')}</Note>
    </Part>
  );
}

/** What follows after a course, and what it comes in place of. Nothing for those who are kept in education. MODEL §8. */
export function AfterPart() {
  const words = useWords();
  const { t } = words;
  const { intervention } = useCard();
  if (intervention.effect.kind === 'retention') {
    return (
      <Part title={t('interventions.after')}>
        <Note>{t('interventions.afterNotForEducation')}</Note>
      </Part>
    );
  }
  return (
    <Part title={t('interventions.after')}>
      {intervention.aftercare ? (
        <Fields>
          <InterventionField
            field="aftercare/months"
            label={t('interventions.aftercareMonths')}
            unit={t('interventions.monthsUnit')}
          />
          <InterventionField field="aftercare/load" label={t('interventions.aftercareLoad')} />
        </Fields>
      ) : null}
      <Buttons>
        <Toggle part="aftercare" />
      </Buttons>
      <Fields>
        <InterventionField
          field="replacesOrdinaryShare"
          label={t('interventions.replaces')}
          whenLeftOut={t('interventions.leftOut', { value: words.percent(0) })}
        />
        <InterventionField
          field="regionCostPerParticipantMonth"
          label={t('interventions.region')}
          unit={t('interventions.kronerMonth')}
          whenLeftOut={t('interventions.leftOut', { value: words.kroner(0) })}
        />
      </Fields>
      <Note>{t('interventions.afterNote')}</Note>
    </Part>
  );
}

/** Adds a part that may be left out, or takes it away. */
function Toggle({ part }: { part: OptionalPart }) {
  const { t } = useWords();
  const { scenario, intervention } = useCard();
  const isReadOnly = useReadOnly() !== null;
  const take = useTakeOrTell();
  const isThere = intervention[part] !== undefined;
  if (isReadOnly) return null;
  const press = () => {
    const edit = isThere ? removePart : addPart;
    take(edit(scenario, intervention.id, part), t(`interventions.part.${part}`, { name: intervention.name }));
  };
  return (
    <Button kind="quiet" onPress={press}>
      {t(isThere ? `interventions.remove.${part}` : `interventions.add.${part}`)}
    </Button>
  );
}
