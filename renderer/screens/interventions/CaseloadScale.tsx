import { type KeyboardEvent, useId, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { editNumber } from '../../../shared/document/edits/editNumber.ts';
import type { Capacity } from '../../../shared/document/intervention.ts';
import { library } from '../../../shared/evidence/library.ts';
import { fieldNameIn } from '../../../shared/words/fieldName.ts';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import type { NormBand } from '../evidence/normBands.ts';
import { shortName } from '../evidence/shortName.ts';
import css from './CaseloadScale.module.css';
import { useCard } from './cardContext.ts';
import { documentedNorms } from './documentedNorms.ts';
import { nextNorm } from './nextNorm.ts';

/** The scale of the documented caseloads; a caseload beyond it is set in the field. */
const LEAST = 5;
const MOST = 40;
const TICKS = [5, 10, 15, 20, 25, 30, 35, 40];

/** From here on the words of a norm stand at the left of its band. */
const RIGHT_HALF = 22;

const within = (cases: number) => Math.min(MOST, Math.max(LEAST, cases));
const at = (cases: number) => `${((within(cases) - LEAST) / (MOST - LEAST)) * 100}%`;

/** The caseload on a scale, under every documented norm. The field beside it is the same number. */
export function CaseloadScale({ capacity }: { capacity: Extract<Capacity, { kind: 'caseload' }> }) {
  const words = useWords();
  const { t, number } = words;
  const { scenario, intervention } = useCard();
  const { caseloadNorm: norm } = intervention;
  const isReadOnly = useReadOnly() !== null;
  const path = `interventions/${intervention.id}/capacity/caseload`;
  const label = fieldNameIn(words, scenario, path);
  const slide = (caseload: number) => {
    const edited = editNumber(scenario, path, caseload, 'assumption');
    if (edited.ok) useDocumentStore.getState().edit(edited.scenario, { label, group: path });
  };
  const norms = documentedNorms(library.entries, intervention.evidenceId);
  const nameOf = ({ min, max, entry }: NormBand) => {
    const name = shortName(entry.name[words.language]);
    return min === 0
      ? t('interventions.normMost', { max: number(max), name })
      : t('interventions.normRange', { min: number(min), max: number(max), name });
  };
  const hint = useId();
  const [reached, setReached] = useState('');
  /** From norm to norm, before the slider itself goes a tenth of its scale. */
  const page = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    event.stopPropagation();
    const norm = isReadOnly ? null : nextNorm(norms, capacity.caseload, event.key === 'PageUp' ? 1 : -1);
    if (!norm) return;
    slide(norm.max);
    useDocumentStore.getState().endEditGroup();
    setReached(t('interventions.scaleReached', { caseload: number(norm.max), norm: nameOf(norm) }));
  };
  return (
    <div>
      <div className={css.head}>
        <h4>{t('interventions.scale')}</h4>
        <span className={css.aside}>{normText(words, norm)}</span>
      </div>
      <div className={css.scale}>
        <ul className={css.norms} aria-label={t('interventions.scaleNorms')}>
          {norms.map((norm) => {
            const { min, max, isOwn } = norm;
            return (
              <li key={`${min} ${max}`} className={css.row} data-own={isOwn} data-most={min === 0}>
                <span className={css.band} style={{ left: at(min), right: `calc(100% - ${at(max)})` }} />
                <span
                  className={css.name}
                  style={max > RIGHT_HALF && min > 0 ? { right: `calc(100% - ${at(min)})` } : { left: at(max) }}
                >
                  {nameOf(norm)}
                </span>
              </li>
            );
          })}
        </ul>
        <div role="presentation" onKeyDownCapture={page}>
          <Slider
            aria-label={label}
            minValue={LEAST}
            maxValue={MOST}
            step={1}
            isDisabled={isReadOnly}
            value={within(capacity.caseload)}
            onChange={slide}
            onChangeEnd={() => useDocumentStore.getState().endEditGroup()}
          >
            <SliderTrack className={css.track ?? ''}>
              <span className={css.rail} />
              <span className={css.filled} style={{ width: at(capacity.caseload) }} />
              <SliderThumb className={css.thumb ?? ''} aria-describedby={hint} />
            </SliderTrack>
          </Slider>
        </div>
        <p id={hint} className="visually-hidden">
          {t('interventions.scaleKeys')}
        </p>
        <p className="visually-hidden" role="status">
          {reached}
        </p>
        <div className={css.ticks} aria-hidden="true">
          {TICKS.map((tick) => (
            <span key={tick} style={{ left: at(tick) }}>
              {tick}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

function normText(
  { t, number }: ReturnType<typeof useWords>,
  norm: { readonly min: number; readonly max: number } | undefined,
): string {
  if (!norm) return t('interventions.scaleNoNorm');
  const max = number(norm.max, { decimals: 2 });
  return norm.min === 0
    ? t('interventions.scaleNormMost', { max })
    : t('interventions.scaleNorm', { min: number(norm.min, { decimals: 2 }), max });
}
