import { useId } from 'react';
import { localDesigns } from '../../../shared/evidence/localInitiative.ts';
import { useWords } from '../../words.ts';
import { FieldFault, FormField } from '../../components/FormField.tsx';
import type { FieldFaults } from './faultsShown.ts';
import css from './LocalForm.module.css';
import {
  commonFields,
  fieldsOfKind,
  type LocalDraft,
  localEffectKinds,
  type NumberFieldPath,
  numberFields,
} from './localDraft.ts';

/** Characters of a typed number. */
const NUMBER_MAX = 30;

interface Props {
  readonly draft: LocalDraft;
  readonly faults: FieldFaults;
  readonly onChange: (part: Partial<LocalDraft>) => void;
  readonly onLeave: (path: string) => void;
}

/** Own figures: how they came about, what they are of, and the numbers that such figures have. */
export function LocalFiguresForm({ draft, faults, onChange, onLeave }: Props) {
  const { t } = useWords();
  const id = useId();
  const { design, effectKind, typed } = draft;
  const field = (path: NumberFieldPath) => (
    <FormField
      key={path}
      label={t(labels[path])}
      value={typed[path] ?? ''}
      fault={faults[path] ?? null}
      maxLength={NUMBER_MAX}
      path={path}
      isNumber
      {...(numberFields[path] === 'percent' ? { unit: '%' } : {})}
      onChange={(text) => onChange({ typed: { ...typed, [path]: text } })}
      onLeave={() => onLeave(path)}
    />
  );
  return (
    <>
      <div className={css.choices}>
        <label className={css.choice}>
          {t('evidence.ownDesign')}
          <select
            value={design}
            data-path="design"
            aria-invalid={faults.design !== undefined}
            aria-describedby={faults.design === undefined ? undefined : id}
            onChange={({ target }) => onChange({ design: localDesigns.find((one) => one === target.value) ?? design })}
          >
            {localDesigns.map((one) => (
              <option key={one} value={one}>
                {t(`evidence.study.${one}`)}
              </option>
            ))}
          </select>
          <FieldFault id={id}>{faults.design ?? null}</FieldFault>
        </label>
        <label className={css.choice}>
          {t('evidence.ownOutcome')}
          <select
            value={effectKind}
            data-path="effect"
            onChange={({ target }) =>
              onChange({ effectKind: localEffectKinds.find((one) => one === target.value) ?? effectKind })
            }
          >
            {localEffectKinds.map((one) => (
              <option key={one} value={one}>
                {t(`evidence.ownKinds.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {effectKind === 'none' ? null : <div className={css.numbers}>{fieldsOfKind[effectKind].map(field)}</div>}
      <div className={css.numbers}>{commonFields.map(field)}</div>
    </>
  );
}

const labels = {
  'effect.effectMonths': 'evidence.own.months',
  'effect.control': 'evidence.own.control',
  'effect.treated': 'evidence.own.treated',
  'effect.control.toEducation': 'evidence.own.controlEducation',
  'effect.control.toJob': 'evidence.own.controlJob',
  'effect.treated.toEducation': 'evidence.own.treatedEducation',
  'effect.treated.toJob': 'evidence.own.treatedJob',
  'effect.toEducation': 'evidence.own.ratioEducation',
  'effect.toJob': 'evidence.own.ratioJob',
  'effect.nControl': 'evidence.own.nControl',
  'effect.nTreated': 'evidence.own.nTreated',
  'caseloadNorm.min': 'evidence.own.caseloadMin',
  'caseloadNorm.max': 'evidence.own.caseloadMax',
  durationMonths: 'evidence.own.duration',
} as const satisfies Record<NumberFieldPath, string>;
