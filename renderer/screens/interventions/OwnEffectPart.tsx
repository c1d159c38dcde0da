import { restoreEffect, setEffectKind, takeOverEffect } from '../../../shared/document/edits/ownEffect.ts';
import { isEstimate } from '../../../shared/document/estimate.ts';
import type { Effect } from '../../../shared/document/effect.ts';
import { type Evidence, offerOf } from '../../../shared/evidence/offer.ts';
import { sameValue } from '../../../shared/evidence/sameValue.ts';
import { Button } from '../../components/Button.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { useCard } from './cardContext.ts';
import { HoursProfile } from './HoursProfile.tsx';
import { InterventionField } from './InterventionField.tsx';
import { Buttons, Fields, Note } from './Part.tsx';
import { Select } from './Select.tsx';
import { useEvidence } from './useEvidence.ts';
import { useTakeOrTell } from './useTake.ts';

const kinds = [
  'none',
  'hazardRatio',
  'transition',
  'either',
  'retention',
  'paidHours',
] as const satisfies readonly Effect['kind'][];

/** The planner's own estimate in place of a study's effect: which kind it is, its numbers, and the way back. */
export function OwnEffectPart() {
  const { t } = useWords();
  const { scenario, intervention } = useCard();
  const { id, name, effect } = intervention;
  const evidence = useEvidence(scenario, intervention);
  const isReadOnly = useReadOnly() !== null;
  const take = useTakeOrTell();
  const label = t('interventions.estimateLabel', { name });
  const isOwn = effect.kind === 'none' || isEstimate(scenario, id);
  if (!isOwn) {
    if (isReadOnly) return null;
    return (
      <Buttons>
        <Button onPress={() => take(takeOverEffect(scenario, id), label)}>{t('interventions.estimateBegin')}</Button>
      </Buttons>
    );
  }
  return (
    <>
      <Select
        label={t('interventions.effectKindLabel')}
        options={kinds.map((kind) => ({ id: kind, text: t(`interventions.effectKind.${kind}`) }))}
        chosen={effect.kind}
        onChoose={(chosen) => {
          const kind = kinds.find((one) => one === chosen);
          if (kind) take(setEffectKind(scenario, id, kind), label);
        }}
      />
      <EffectFields />
      {effect.kind === 'retention' ? <Note>{t('interventions.retentionNote')}</Note> : null}
      {evidence && !isReadOnly ? <Restore evidence={evidence} /> : null}
    </>
  );
}

/** Back to what the evidence says, where that is another effect. */
function Restore({ evidence }: { evidence: Evidence }) {
  const { t, language } = useWords();
  const { scenario, intervention } = useCard();
  const { id, name, effect } = intervention;
  const take = useTakeOrTell();
  const { value, origin } = offerOf(evidence).fields.effect;
  // The same numbers taken over as one's own are still no study's.
  if (sameValue(value, effect) && (effect.kind === 'none' || origin.kind === 'assumption')) return null;
  return (
    <Buttons>
      <Button
        onPress={() => take(restoreEffect(scenario, id, evidence, language), t('interventions.restoreStep', { name }))}
      >
        {t('interventions.restore')}
      </Button>
    </Buttons>
  );
}

/** The numbers of an estimate, by its kind. */
function EffectFields() {
  const { t, number, percent } = useWords();
  const { effect } = useCard().intervention;
  const months = (
    <InterventionField
      field="effect/effectMonths"
      label={t('interventions.effectMonthsLabel')}
      unit={t('interventions.monthsUnit')}
    />
  );
  const usual = t('interventions.leftOut', { value: number(100) });
  const sizes = (
    <>
      <InterventionField field="effect/nControl" label={t('interventions.nControl')} whenLeftOut={usual} />
      <InterventionField field="effect/nTreated" label={t('interventions.nTreated')} whenLeftOut={usual} />
    </>
  );
  switch (effect.kind) {
    case 'none':
      return null;
    case 'hazardRatio':
      return (
        <Fields>
          <InterventionField field="effect/toEducation" label={t('interventions.estimateEducation')} />
          <InterventionField field="effect/toJob" label={t('interventions.estimateJob')} />
          {months}
          <InterventionField
            field="effect/logStandardError"
            label={t('interventions.spread')}
            whenLeftOut={t('interventions.leftOut', { value: number(0.25, { decimals: 2 }) })}
          />
        </Fields>
      );
    case 'transition':
      return (
        <Fields>
          <InterventionField field="effect/control/toEducation" label={t('interventions.controlEducation')} />
          <InterventionField field="effect/treated/toEducation" label={t('interventions.treatedEducation')} />
          <InterventionField field="effect/control/toJob" label={t('interventions.controlJob')} />
          <InterventionField field="effect/treated/toJob" label={t('interventions.treatedJob')} />
          {months}
          {sizes}
        </Fields>
      );
    case 'either':
    case 'retention':
      return (
        <Fields>
          <InterventionField field="effect/control" label={t(`interventions.control.${effect.kind}`)} />
          <InterventionField field="effect/treated" label={t(`interventions.treated.${effect.kind}`)} />
          {months}
          {sizes}
        </Fields>
      );
    case 'paidHours':
      return (
        <>
          <HoursProfile points={effect.points} />
          <Fields>
            {months}
            <InterventionField
              field="effect/relativeStandardError"
              label={t('interventions.hoursSpread')}
              whenLeftOut={t('interventions.leftOut', { value: percent(0.5, 0) })}
            />
          </Fields>
        </>
      );
  }
}
