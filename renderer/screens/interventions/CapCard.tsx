import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { guidanceCapIds, withGuidanceCapIds } from '../../../shared/document/guidanceCap.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { guidanceCap, guidanceCapUse } from '../../../shared/evidence/guidanceCapUse.ts';
import type { Projection } from '../../../shared/model/projection.ts';
import { Card } from '../../components/Card.tsx';
import { useSteady } from '../../components/useSteady.ts';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './CapCard.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly projection: Projection | null;
}

/** What the interventions that the planner counts in cost per full-time person on support, against the state's cap. */
export function CapCard({ scenario, projection }: Props) {
  const { t, kroner } = useWords();
  const cap = guidanceCap();
  const counted = guidanceCapIds(scenario);
  return (
    <Card
      title={t('interventions.capTitle')}
      subtitle={t('interventions.capSubtitle', { cap: kroner(cap.value), year: String(cap.year) })}
    >
      <Counted scenario={scenario} counted={counted} />
      {counted.length === 0 ? <p className={css.note}>{t('interventions.capNobody')}</p> : null}
      {counted.length > 0 && projection ? <Gauge scenario={scenario} projection={projection} /> : null}
      <CapSource />
    </Card>
  );
}

/** Which interventions are counted in. */
function Counted({ scenario, counted }: { scenario: Scenario; counted: readonly string[] }) {
  const { t } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const choose = useSteady((id: string, isCounted: boolean) => {
    const ids = isCounted ? [...counted, id] : counted.filter((one) => one !== id);
    useDocumentStore.getState().edit(withGuidanceCapIds(scenario, ids), { label: t('interventions.capStep') });
  });
  return (
    <fieldset className={css.choices}>
      <legend>{t('interventions.capWhich')}</legend>
      {scenario.interventions.map(({ id, name }) => (
        <Choice
          key={id}
          id={id}
          name={name}
          isCounted={counted.includes(id)}
          isDisabled={isReadOnly}
          onChoose={choose}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly isCounted: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (id: string, isCounted: boolean) => void;
}

/** An intervention to tick; an edit of it that it shows nothing of costs it nothing. */
const Choice = memo(function Choice({ id, name, isCounted, isDisabled, onChoose }: ChoiceProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={isCounted}
        disabled={isDisabled}
        onChange={({ target }) => onChoose(id, target.checked)}
      />
      {name}
    </label>
  );
});

/** A bar a year on one axis, with the cap as a line across them. */
function Gauge({ scenario, projection }: { scenario: Scenario; projection: Projection }) {
  const { t, kroner, number } = useWords();
  const years = guidanceCapUse(scenario, projection);
  const cap = guidanceCap().value;
  const most = Math.max(cap, ...years.map(({ perPerson }) => perPerson)) * 1.08;
  const over = years.filter(({ isOver }) => isOver);
  return (
    <>
      <p className={css.verdict} data-over={over.length > 0}>
        {over.length > 0 ? <TriangleAlert aria-hidden="true" /> : null}
        {over.length > 0
          ? t('interventions.capOver', {
              years: over.map(({ year }) => String(year)).join(', '),
              most: kroner(Math.max(...over.map(({ perPerson }) => perPerson)) - cap),
            })
          : t('interventions.capWithin')}
      </p>
      <ul className={css.gauge}>
        {years.map(({ year, perPerson, persons, isOver }) => (
          <li key={year} data-over={isOver}>
            <span className={css.year}>{year}</span>
            <span className={css.track} aria-hidden="true">
              <span className={css.bar} style={{ width: `${(perPerson / most) * 100}%` }} />
              <span className={css.cap} style={{ left: `${(cap / most) * 100}%` }} />
            </span>
            <span className={css.value}>
              <b>{kroner(perPerson)}</b> {t('interventions.capPersons', { persons: number(persons) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function CapSource() {
  const { t, language, day } = useWords();
  const { source, note, checkedOn } = guidanceCap();
  return (
    <p className={css.note}>
      {t('interventions.capNote')}{' '}
      {source
        ? `${t('evidence.publication', { title: source.publication, publisher: source.publisher, year: String(source.year) })}. `
        : null}
      {note?.[language]} {t('interventions.capChecked', { day: day(checkedOn) })}
    </p>
  );
}
