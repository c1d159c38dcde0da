import { setCapacityKind } from '../../../shared/document/edits/capacityKind.ts';
import type { Capacity } from '../../../shared/document/intervention.ts';
import { placesOf } from '../../../shared/model/effect.ts';
import { Segmented } from '../../components/Segmented.tsx';
import { useWords } from '../../words.ts';
import css from './CapacityPart.module.css';
import { CaseloadScale } from './CaseloadScale.tsx';
import { useCard } from './cardContext.ts';
import { FidelityText } from './FidelityText.tsx';
import { InterventionField } from './InterventionField.tsx';
import { Fields, Note, Part } from './Part.tsx';
import { useTakeOrTell } from './useTake.ts';

const kinds = ['caseload', 'hours', 'places'] as const satisfies readonly Capacity['kind'][];

/** Staff and load, hours or places; what they give, and what the load does to the effect. */
export function CapacityPart() {
  const { t, number } = useWords();
  const { scenario, intervention } = useCard();
  const { id, name, capacity } = intervention;
  const take = useTakeOrTell();
  const choose = (kind: Capacity['kind']) =>
    take(setCapacityKind(scenario, id, kind), t('interventions.kindStep', { name }));
  return (
    <Part
      title={t('interventions.capacity')}
      aside={
        <Segmented
          label={t('interventions.kindLabel')}
          options={kinds.map((kind) => ({ id: kind, label: t(`interventions.kind.${kind}`) }))}
          chosen={capacity.kind}
          onChoose={choose}
        />
      }
    >
      <Fields>
        <CapacityFields kind={capacity.kind} />
        {capacity.kind === 'places' ? null : (
          <p className={css.gives}>
            <span className={css.label}>{t('interventions.gives')}</span>
            <span>
              <b className={css.places}>{number(placesOf(capacity), { decimals: 1 })}</b>{' '}
              {t('interventions.placesUnit')}
            </span>
          </p>
        )}
      </Fields>
      {capacity.kind === 'caseload' ? <CaseloadScale capacity={capacity} /> : null}
      <FidelityText scenario={scenario} intervention={intervention} />
      <Note>{t('interventions.kindNote')}</Note>
    </Part>
  );
}

function CapacityFields({ kind }: { kind: Capacity['kind'] }) {
  const { t } = useWords();
  switch (kind) {
    case 'caseload':
      return (
        <>
          <InterventionField
            field="capacity/fte"
            label={t('interventions.fteLabel')}
            unit={t('interventions.fteUnit')}
          />
          <InterventionField field="capacity/caseload" label={t('interventions.caseloadLabel')} />
        </>
      );
    case 'hours':
      return (
        <>
          <InterventionField
            field="capacity/hoursPerWeek"
            label={t('interventions.hoursLabel')}
            unit={t('interventions.hoursUnit')}
          />
          <InterventionField
            field="capacity/hoursPerPersonPerWeek"
            label={t('interventions.perPersonLabel')}
            unit={t('interventions.perPersonUnit')}
          />
        </>
      );
    case 'places':
      return (
        <InterventionField
          field="capacity/places"
          label={t('interventions.placesLabel')}
          unit={t('interventions.placesUnit')}
        />
      );
  }
}
