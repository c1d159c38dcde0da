import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { editNumber } from '../../../shared/document/edits/editNumber.ts';
import type { Capacity, Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './CaseloadScale.module.css';

/** The scale of the documented caseloads; a caseload beyond it is set in the field. */
const LEAST = 5;
const MOST = 40;
const TICKS = [5, 10, 15, 20, 25, 30, 35, 40];

interface Props {
  readonly scenario: Scenario;
  readonly intervention: Intervention;
  readonly capacity: Extract<Capacity, { kind: 'caseload' }>;
}

const at = (cases: number) => `${((Math.min(MOST, Math.max(LEAST, cases)) - LEAST) / (MOST - LEAST)) * 100}%`;

/** The caseload on a scale, with the norm that its evidence documents. The field beside it is the same number. */
export function CaseloadScale({ scenario, intervention, capacity }: Props) {
  const { t, number } = useWords();
  const { caseloadNorm: norm } = intervention;
  const path = `interventions/${intervention.id}/capacity/caseload`;
  const label = t('segments.cell', { field: t('fields.caseload'), segment: intervention.name });
  const slide = (caseload: number) => {
    const edited = editNumber(scenario, path, caseload, 'assumption');
    if (edited.ok) useDocumentStore.getState().edit(edited.scenario, { label, group: path });
  };
  const normText = norm
    ? t('interventions.scaleNorm', { min: number(norm.min), max: number(norm.max) })
    : t('interventions.scaleNoNorm');
  return (
    <div>
      <div className={css.head}>
        <h3>{t('interventions.scale')}</h3>
        <span className={css.norm}>{normText}</span>
      </div>
      <Slider
        className={css.slider ?? ''}
        aria-label={label}
        minValue={LEAST}
        maxValue={MOST}
        step={1}
        value={Math.min(MOST, Math.max(LEAST, capacity.caseload))}
        onChange={slide}
        onChangeEnd={() => useDocumentStore.getState().endEditGroup()}
      >
        <SliderTrack className={css.track ?? ''}>
          {norm ? (
            <span className={css.band} style={{ left: at(norm.min), right: `calc(100% - ${at(norm.max)})` }} />
          ) : null}
          <span className={css.rail} />
          <span className={css.filled} style={{ width: at(capacity.caseload) }} />
          <SliderThumb className={css.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      <div className={css.ticks} aria-hidden="true">
        {TICKS.map((tick) => (
          <span key={tick} style={{ left: at(tick) }}>
            {tick}
          </span>
        ))}
      </div>
    </div>
  );
}
