import {
  isCaseloadFelt,
  withCaseloadFelt,
  withOrdinaryEffort,
  withoutOrdinaryEffort,
} from '../../../shared/document/edits/ordinaryEffort.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { fieldName } from '../../../shared/words/fieldName.ts';
import { Card } from '../../components/Card.tsx';
import { documentEdits, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { SteadyNumber } from '../fields/SteadyNumber.tsx';
import { CaseloadOverTime } from './CaseloadOverTime.tsx';
import css from './OrdinaryCard.module.css';
import { Switch } from './Switch.tsx';

/** The advisers of the ordinary effort: how many persons each of them has, and whether that is felt. */
export function OrdinaryCard({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const { t, number } = words;
  const isReadOnly = useReadOnly() !== null;
  const { edit } = documentEdits;
  const effort = scenario.ordinaryEffort;
  const isFelt = isCaseloadFelt(scenario);
  const persons = scenario.segments.reduce((sum, one) => sum + (one.startsIn === 'support' ? one.persons : 0), 0);
  const field = (
    path: 'ordinaryEffort/advisers' | 'ordinaryEffort/referenceCaseload' | 'ordinaryEffort/elasticity',
    unit?: string,
  ) => {
    const name = fieldName(words, path);
    return (
      <SteadyNumber
        scenario={scenario}
        path={path}
        screen="segments"
        label={name}
        name={name}
        {...(unit ? { unit } : {})}
      />
    );
  };
  return (
    <Card title={t('segments.advisers.title')} subtitle={t('segments.advisers.subtitle')}>
      <Switch
        isOn={effort !== undefined}
        isDisabled={isReadOnly}
        onChange={(isOn) =>
          edit(isOn ? withOrdinaryEffort(scenario) : withoutOrdinaryEffort(scenario), {
            label: t('segments.advisers.title'),
          })
        }
      >
        {t('segments.advisers.given')}
      </Switch>
      {effort ? (
        <>
          <div className={css.fields}>
            {field('ordinaryEffort/advisers')}
            {field('ordinaryEffort/referenceCaseload')}
          </div>
          <p>
            {t('segments.advisers.now', {
              persons: number(persons, { decimals: 1 }),
              advisers: number(effort.advisers, { decimals: 1 }),
              caseload: number(persons / effort.advisers, { decimals: 1 }),
            })}
          </p>
          <CaseloadOverTime advisers={effort.advisers} />
          <Switch
            isOn={isFelt}
            isDisabled={isReadOnly}
            onChange={(isOn) => edit(withCaseloadFelt(scenario, isOn), { label: t('segments.advisers.felt') })}
          >
            {t('segments.advisers.felt')}
          </Switch>
          {isFelt ? <div className={css.fields}>{field('ordinaryEffort/elasticity')}</div> : null}
          <p className={css.why}>
            {isFelt ? <Felt elasticity={effort.elasticity ?? 0} /> : t('segments.advisers.notFelt')}
          </p>
        </>
      ) : (
        <p className={css.why}>{t('segments.advisers.notGiven')}</p>
      )}
    </Card>
  );
}

/** What a tenth fewer persons per adviser does, said of a hundred who go on. */
function Felt({ elasticity }: { elasticity: number }) {
  const { t, percent } = useWords();
  return t('segments.advisers.example', { more: percent(0.9 ** -elasticity - 1) });
}
