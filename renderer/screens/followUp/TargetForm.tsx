import { useState } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Measure } from '../../../shared/followUp/measure.ts';
import { kindOf, type PeriodKind, periodOf, periodsWithin } from '../../../shared/followUp/periods.ts';
import { placeKey } from '../../../shared/followUp/place.ts';
import { type Target, targetSchema } from '../../../shared/followUp/target.ts';
import { fieldText } from '../../../shared/words/format.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { placeName } from '../../../shared/words/seriesText.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormField } from '../../components/FormField.tsx';
import { today } from '../../state/today.ts';
import { useWords } from '../../words.ts';
import { LabelledSelect } from '../../components/LabelledSelect.tsx';
import { useFollowUpView } from './followUpView.ts';
import { readFigure } from './readFigure.ts';
import { measuresIn, placesOf } from './seriesOf.ts';
import css from './TargetForm.module.css';

interface Props {
  readonly scenario: Scenario;
  /** The one that is changed; null for a new one. */
  readonly target: Target | null;
  readonly onSave: (target: Target) => void;
  readonly onClose: () => void;
}

/** A target set by hand: what, where, when, how many, and who decided it. */
export function TargetForm({ scenario, target, onSave, onClose }: Props) {
  const words = useWords();
  const { t, language } = words;
  const view = useFollowUpView();
  const [measure, setMeasure] = useState<Measure>(target?.measure ?? view.measure);
  const places = placesOf(measure, scenario);
  const [place, setPlace] = useState(placeKey(target?.place ?? view.place));
  const kind: PeriodKind = target ? kindOf(target.period) : view.kind;
  const periods = periodsWithin(scenario.startMonth, scenario.horizonMonths, kind);
  const [period, setPeriod] = useState(target?.period ?? firstEnd(periods, kind));
  const [value, setValue] = useState(target ? fieldText(target.value, language) : '');
  const [body, setBody] = useState(target?.body ?? '');
  const [decidedOn, setDecidedOn] = useState(target ? (target.decidedOn ?? '') : today());
  const [note, setNote] = useState(target?.note ?? '');
  const [isTried, setIsTried] = useState(false);

  const read = readFigure(value, measure, words);
  const fault = !read.ok ? read.sentence : read.value === null ? t('followUp.targetEmpty') : null;
  const save = () => {
    setIsTried(true);
    const made = targetSchema.safeParse({
      id: target?.id ?? crypto.randomUUID(),
      measure,
      place: places.find((one) => placeKey(one) === place) ?? places[0],
      period,
      value: read.ok ? read.value : null,
      body,
      decidedOn: decidedOn === '' ? null : decidedOn,
      note,
      from: target?.from ?? 'byHand',
    });
    if (fault === null && made.success) onSave(made.data);
  };
  const chosenPlace = places.some((one) => placeKey(one) === place) ? place : placeKey(places[0] ?? { level: 'all' });
  return (
    <Dialog
      title={t(target ? 'followUp.editTarget' : 'followUp.newTarget')}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('followUp.cancel')}</Button>
          <Button kind="primary" onPress={save}>
            {t('followUp.targetSave')}
          </Button>
        </>
      }
    >
      <div className={css.choices}>
        <LabelledSelect
          label={t('followUp.measure')}
          options={measuresIn(scenario).map((id) => ({ id, text: t(`followUp.measures.${id}`) }))}
          chosen={measure}
          onChoose={setMeasure}
        />
        <LabelledSelect
          label={t('followUp.place')}
          options={places.map((one) => ({ id: placeKey(one), text: placeName(words, one, scenario) }))}
          chosen={chosenPlace}
          onChoose={setPlace}
        />
        <LabelledSelect
          label={t('followUp.targetMonth')}
          options={[...new Set([...periods, period])].map((id) => ({ id, text: periodText(words, id) }))}
          chosen={period}
          onChoose={setPeriod}
        />
      </div>
      <p className={css.definition}>{t(`followUp.definitions.${measure}`)}</p>
      <FormField
        label={t('followUp.targetValue')}
        value={value}
        fault={isTried || (value !== '' && !read.ok) ? fault : null}
        maxLength={40}
        isNumber
        path="target/value"
        onChange={setValue}
      />
      <FormField
        label={t('followUp.targetBody')}
        value={body}
        fault={null}
        maxLength={120}
        path="target/body"
        onChange={setBody}
      />
      <DateField label={t('followUp.targetDate')} value={decidedOn} onChange={setDecidedOn} />
      <FormField
        label={t('followUp.targetNote')}
        value={note}
        fault={null}
        maxLength={2000}
        isLong
        path="target/note"
        onChange={setNote}
      />
    </Dialog>
  );
}

/** Most targets are for the end of a year. */
function firstEnd(periods: readonly string[], kind: PeriodKind): string {
  return (
    periods.find((period) => period.endsWith(kind === 'month' ? '-12' : '-Q4')) ??
    periods.at(-1) ??
    periodOf('2000-01', kind)
  );
}
