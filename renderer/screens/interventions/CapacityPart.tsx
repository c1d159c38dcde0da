import type { Capacity, Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { placesOf } from '../../../shared/model/effect.ts';
import { useWords } from '../../words.ts';
import { DocumentNumber } from '../fields/DocumentNumber.tsx';
import css from './CapacityPart.module.css';
import { CaseloadScale } from './CaseloadScale.tsx';
import { FidelityText } from './FidelityText.tsx';
import type { InterventionSeries } from './InterventionCard.tsx';
import { RollOutPart } from './RollOutPart.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly intervention: Intervention;
  readonly series: InterventionSeries | null;
  readonly onChoose: (field: { path: string; name: string }) => void;
}

/** Staff, load and price, and what follows: places, fidelity, roll-out and occupancy. */
export function CapacityPart({ scenario, intervention, series, onChoose }: Props) {
  const { t, number } = useWords();
  const field = (part: FieldPart) => (
    <InterventionField key={part.field} {...part} {...{ scenario, intervention, onChoose }} />
  );
  return (
    <div className={css.part}>
      <div className={css.row}>
        {capacityFields[intervention.capacity.kind].map(field)}
        {intervention.capacity.kind === 'places' ? null : (
          <p className={css.gives}>
            <span className={css.label}>{t('interventions.gives')}</span>
            <span>
              <b className={css.places}>{number(placesOf(intervention.capacity), { decimals: 1 })}</b>{' '}
              {t('interventions.placesUnit')}
            </span>
          </p>
        )}
      </div>
      {intervention.capacity.kind === 'caseload' ? (
        <CaseloadScale scenario={scenario} intervention={intervention} capacity={intervention.capacity} />
      ) : null}
      <FidelityText scenario={scenario} intervention={intervention} />
      <div className={css.row}>{priceFields[intervention.capacity.kind].map(field)}</div>
      <RollOutPart scenario={scenario} intervention={intervention} series={series} />
    </div>
  );
}

interface FieldPart {
  readonly field: string;
  readonly label:
    | 'fteLabel'
    | 'caseloadLabel'
    | 'hoursLabel'
    | 'perPersonLabel'
    | 'placesLabel'
    | 'perFteYear'
    | 'perHour'
    | 'perPlaceMonth';
  readonly unit:
    | 'fteUnit'
    | 'hoursUnit'
    | 'perPersonUnit'
    | 'placesUnit'
    | 'kronerYear'
    | 'kronerHour'
    | 'kronerMonth'
    | null;
  readonly name:
    | 'fte'
    | 'caseload'
    | 'hoursPerWeek'
    | 'hoursPerPersonPerWeek'
    | 'places'
    | 'perFteYear'
    | 'perHour'
    | 'perPlaceMonth';
}

const capacityFields: Readonly<Record<Capacity['kind'], readonly FieldPart[]>> = {
  caseload: [
    { field: 'capacity/fte', label: 'fteLabel', unit: 'fteUnit', name: 'fte' },
    { field: 'capacity/caseload', label: 'caseloadLabel', unit: null, name: 'caseload' },
  ],
  hours: [
    { field: 'capacity/hoursPerWeek', label: 'hoursLabel', unit: 'hoursUnit', name: 'hoursPerWeek' },
    {
      field: 'capacity/hoursPerPersonPerWeek',
      label: 'perPersonLabel',
      unit: 'perPersonUnit',
      name: 'hoursPerPersonPerWeek',
    },
  ],
  places: [{ field: 'capacity/places', label: 'placesLabel', unit: 'placesUnit', name: 'places' }],
};

const priceFields: Readonly<Record<Capacity['kind'], readonly FieldPart[]>> = {
  caseload: [{ field: 'cost/perFteYear', label: 'perFteYear', unit: 'kronerYear', name: 'perFteYear' }],
  hours: [{ field: 'cost/perHour', label: 'perHour', unit: 'kronerHour', name: 'perHour' }],
  places: [{ field: 'cost/perPlaceMonth', label: 'perPlaceMonth', unit: 'kronerMonth', name: 'perPlaceMonth' }],
};

function InterventionField({
  field,
  label,
  unit,
  name,
  scenario,
  intervention,
  onChoose,
}: FieldPart & Pick<Props, 'scenario' | 'intervention' | 'onChoose'>) {
  const { t } = useWords();
  const path = `interventions/${intervention.id}/${field}`;
  const edited = t('segments.cell', { field: t(`fields.${name}`), segment: intervention.name });
  return (
    <DocumentNumber
      scenario={scenario}
      path={path}
      screen="interventions"
      label={t(`interventions.${label}`)}
      name={edited}
      {...(unit === null ? {} : { unit: t(`interventions.${unit}`) })}
      onFocus={() => onChoose({ path, name: edited })}
    />
  );
}
