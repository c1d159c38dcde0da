import { memo } from 'react';
import { moveRollOut, type RollOutTimes, rollOutTimes } from '../../../shared/document/edits/rollOut.ts';
import type { FieldPath } from '../../../shared/document/field.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { fieldNameIn } from '../../../shared/words/fieldName.ts';
import { useSteady } from '../../components/useSteady.ts';
import { documentEdits, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { useWanted } from '../fields/useWanted.ts';
import { useCard } from './cardContext.ts';
import { InterventionField } from './InterventionField.tsx';
import { Fields, Part } from './Part.tsx';
import { rollOutHandles } from './rollOutHandles.ts';
import { Select } from './Select.tsx';
import { Timeline } from './Timeline.tsx';
import { useTakeOrTell } from './useTake.ts';
import { Years } from './Years.tsx';

/** Where an end stands in a list of months when there is none. */
const NONE = 'none';

/** When the places open, and how long each participant stays. */
export function RollOutPart() {
  const words = useWords();
  const { t } = words;
  const { scenario, intervention } = useCard();
  const { name } = intervention;
  const isReadOnly = useReadOnly() !== null;
  const { end } = rollOutTimes(intervention);
  const take = useTakeOrTell();
  const move = (to: Partial<RollOutTimes>, group?: string) => {
    const label = t('interventions.rollOutStep', { name });
    const edited = moveRollOut(scenario, intervention.id, to);
    if (group && edited.ok) documentEdits.edit(edited.scenario, { label, group });
    else take(edited, label);
  };
  return (
    <Part title={t('interventions.rollOut')} aside={whenText(words, useCard())}>
      <div>
        <Timeline
          scenario={scenario}
          intervention={intervention}
          handles={rollOutHandles(words, scenario, intervention)}
          isReadOnly={isReadOnly}
          onMove={(id, month) => {
            const isPlanEnd = id === 'end' && month >= scenario.horizonMonths;
            move({ [id]: isPlanEnd ? null : month }, `rollOut/${intervention.id}/${id}`);
          }}
          onDone={documentEdits.endEditGroup}
        />
        <Years scenario={scenario} />
      </div>
      <Fields>
        <MonthField which="startMonth" move={move} />
        <MonthField which="rampMonths" move={move} />
        <MonthField which="endMonth" move={move} />
        <InterventionField
          field="durationMonths"
          label={t('interventions.durationLabel')}
          unit={t('interventions.monthsUnit')}
        />
      </Fields>
      {end !== null && end > scenario.horizonMonths ? <p>{t('interventions.endsLater')}</p> : null}
    </Part>
  );
}

interface MonthFieldProps {
  readonly which: 'startMonth' | 'rampMonths' | 'endMonth';
  readonly move: (to: Partial<RollOutTimes>) => void;
}

const labels = { startMonth: 'startLabel', rampMonths: 'fullLabel', endMonth: 'endLabel' } as const;

/** A point of time as a calendar month, chosen from those of the plan. */
function MonthField({ which, move }: MonthFieldProps) {
  const words = useWords();
  const { scenario, intervention, onChoose } = useCard();
  const path = `interventions/${intervention.id}/${which}`;
  const choose = useSteady((id: string) => {
    const time = id === NONE ? null : Number(id);
    if (which === 'endMonth') move({ end: time });
    else if (time !== null) move(which === 'startMonth' ? { start: time } : { full: time });
  });
  const focus = useSteady(() => onChoose({ path, name: fieldNameIn(words, scenario, path) }));
  return (
    <MonthSelect
      {...rollOutTimes(intervention)}
      which={which}
      path={path}
      startMonth={scenario.startMonth}
      horizonMonths={scenario.horizonMonths}
      onChoose={choose}
      onFocus={focus}
    />
  );
}

interface MonthSelectProps extends RollOutTimes, Pick<Scenario, 'startMonth' | 'horizonMonths'> {
  readonly which: MonthFieldProps['which'];
  readonly path: FieldPath;
  readonly onChoose: (id: string) => void;
  readonly onFocus: () => void;
}

/** Drawn again only when the times change: it has an option for each month of the plan. */
const MonthSelect = memo(function MonthSelect({ which, path, start, full, end, ...rest }: MonthSelectProps) {
  const words = useWords();
  const { t } = words;
  const { startMonth, horizonMonths, onChoose, onFocus } = rest;
  const select = useWanted<HTMLSelectElement>(path);
  // A month is named by its first day, but full operation is reached in the month before that point of time.
  const month = (time: number) => ({
    id: String(time),
    text: words.month(startMonth, which === 'rampMonths' ? time - 1 : time),
  });
  const between = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  const times = {
    startMonth: between(0, Math.min(horizonMonths, end ?? horizonMonths) - 1),
    rampMonths: [...between(start + 1, horizonMonths), ...(full > horizonMonths ? [full] : [])],
    endMonth: [...between(start + 1, horizonMonths), ...(end !== null && end > horizonMonths ? [end] : [])],
  }[which];
  const chosen = { startMonth: start, rampMonths: full, endMonth: end }[which];
  return (
    <Select
      label={t(`interventions.${labels[which]}`)}
      options={[...times.map(month), ...(which === 'endMonth' ? [{ id: NONE, text: t('interventions.noEnd') }] : [])]}
      chosen={chosen === null ? NONE : String(chosen)}
      onChoose={onChoose}
      selectRef={select}
      onFocus={onFocus}
    />
  );
});

function whenText({ t, month }: ReturnType<typeof useWords>, { scenario, intervention }: ReturnType<typeof useCard>) {
  const { startMonth, rampMonths, endMonth } = intervention;
  const start = month(scenario.startMonth, startMonth);
  const when =
    rampMonths === 1
      ? t('interventions.startsNow', { month: start })
      : t('interventions.starts', { month: start, full: month(scenario.startMonth, startMonth + rampMonths - 1) });
  if (endMonth === undefined) return when;
  return `${when}, ${t('interventions.ends', { month: month(scenario.startMonth, endMonth) })}`;
}
