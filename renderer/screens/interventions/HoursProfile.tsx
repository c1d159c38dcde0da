import { Plus, X } from 'lucide-react';
import { setHoursProfile } from '../../../shared/document/edits/ownEffect.ts';
import { type Limits, limits } from '../../../shared/document/limits.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { documentEdits, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { useCard } from './cardContext.ts';
import css from './HoursProfile.module.css';
import { Buttons } from './Part.tsx';
import { useTake, useTakeOrTell } from './useTake.ts';

type Points = readonly (readonly [number, number])[];

/** Months after the last point that a new one is put. */
const STEP = 6;

/** Extra paid hours a week by month since enrolment: points that straight lines join, a row each. MODEL §2. */
export function HoursProfile({ points }: { points: Points }) {
  const { t, number } = useWords();
  const { scenario, intervention } = useCard();
  const isReadOnly = useReadOnly() !== null;
  const take = useTakeOrTell();
  const label = t('interventions.profileStep', { name: intervention.name });
  const put = (next: Points) =>
    take(
      setHoursProfile(
        scenario,
        intervention.id,
        next.map(([m, h]) => [m, h]),
      ),
      label,
    );
  const [lastMonth, lastHours] = points.at(-1) ?? [0, 0];
  return (
    <>
      <table className={css.table}>
        <caption className="visually-hidden">{t('interventions.profile')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('interventions.profileMonth')}</th>
            <th scope="col">{t('interventions.profileHours')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {points.map(([month], at) => (
            <tr key={rowKey(at)}>
              <td>{at === 0 ? number(month) : <PointField points={points} at={at} part={0} />}</td>
              <td>
                <PointField points={points} at={at} part={1} />
              </td>
              <td>
                {at === 0 || isReadOnly ? null : (
                  <IconButton
                    label={t('interventions.profileRemove', { month: number(month) })}
                    onPress={() => put(points.filter((_, other) => other !== at))}
                  >
                    <X aria-hidden="true" />
                  </IconButton>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isReadOnly ? null : (
        <Buttons>
          <Button kind="quiet" onPress={() => put([...points, [lastMonth + STEP, lastHours]])}>
            <Plus aria-hidden="true" />
            {t('interventions.profileAdd')}
          </Button>
        </Buttons>
      )}
    </>
  );
}

/** A point has no other name than its place: its month is what is edited. */
const rowKey = (at: number) => `point ${at}`;

interface PointProps {
  readonly points: Points;
  readonly at: number;
  /** 0 for the month, 1 for the hours. */
  readonly part: 0 | 1;
}

const partLimits: readonly [Limits, Limits] = [limits.profileMonth, limits.amount];

function PointField({ points, at, part }: PointProps) {
  const { t, number } = useWords();
  const { scenario, intervention } = useCard();
  const isReadOnly = useReadOnly() !== null;
  const take = useTake();
  const path = `interventions/${intervention.id}/effect/points/${at}/${part}`;
  const name = t(part === 0 ? 'interventions.profileMonthOf' : 'interventions.profileHoursOf', {
    point: number(at + 1),
  });
  const { endEditGroup, dropEditGroup } = documentEdits;
  const write = (value: number) => {
    const next = points.map(([month, hours], other): [number, number] => {
      if (other !== at) return [month, hours];
      return part === 0 ? [value, hours] : [month, value];
    });
    const label = t('interventions.profileStep', { name: intervention.name });
    return take(setHoursProfile(scenario, intervention.id, next), { label, group: path });
  };
  return (
    <NumberField
      value={points[at]?.[part] ?? 0}
      limits={partLimits[part]}
      label={name}
      isCell
      isReadOnly={isReadOnly}
      onChange={write}
      onDone={endEditGroup}
      onCancel={() => dropEditGroup(path)}
      onFaulty={(isFaulty) => useAppStore.getState().markField(path, isFaulty ? 'interventions' : null)}
    />
  );
}
