import { TriangleAlert } from 'lucide-react';
import { takeRate } from '../../../shared/document/edits/takeRate.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { PublicRate } from '../../../shared/evidence/publicRate.ts';
import type { RateUse } from '../../../shared/evidence/ratesInScenario.ts';
import { Button } from '../../components/Button.tsx';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './RateNote.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly use: RateUse;
  /** What the field is called, for undo. */
  readonly name: string;
}

/** Which public rate a number is, whether its date has passed, and the newer ones, each one click away. */
export function RateNote({ scenario, use, name }: Props) {
  const { t, day, language } = useWords();
  const { rate, isPast, newer } = use;
  const take = (one: PublicRate) => {
    const edited = takeRate(scenario, use.field, one, language);
    if (edited.ok) useDocumentStore.getState().edit(edited.scenario, { label: name });
  };
  if (rate === null) return null;
  return (
    <div className={css.note}>
      <p data-past={isPast}>
        {isPast ? <TriangleAlert aria-hidden="true" /> : null}
        {rate.label[language]}, {rate.year}.{' '}
        {isPast
          ? t('assumptions.ratePast', { day: day(rate.expires) })
          : t('assumptions.rateChecked', { day: day(rate.checkedOn) })}
      </p>
      {newer.map((one) => (
        <Button key={one.id} onPress={() => take(one)}>
          {t('assumptions.rateTake', { rate: one.label[language], year: String(one.year) })}
        </Button>
      ))}
    </div>
  );
}
