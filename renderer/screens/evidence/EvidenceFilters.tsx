import { Search } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import { certainties, certaintySteps } from '../../../shared/evidence/certainty.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import { targetGroupIds } from '../../../shared/evidence/targetGroup.ts';
import { Button } from '../../components/Button.tsx';
import { today } from '../../state/today.ts';
import { useWords } from '../../words.ts';
import { Choice } from './Choice.tsx';
import css from './EvidenceFilters.module.css';
import { countWith, type Filters, filterEntries, noFilters } from './filterEntries.ts';
import { placeKinds } from './placeKinds.ts';
import { targetGroupName } from './targetGroupName.ts';

interface Props {
  readonly entries: readonly EvidenceEntry[];
  readonly filters: Filters;
  readonly found: number;
  readonly all: number;
  readonly onLimit: (change: Partial<Filters>) => void;
}

/** What the list is searched for and limited to. Each choice says how many it would leave. */
export function EvidenceFilters({ entries, filters, found, all, onLimit }: Props) {
  const { t, language, number } = useWords();
  // Searched once: the choices below are counted among what was found.
  const matching = filterEntries(entries, { ...noFilters, search: filters.search });
  const chosen = { ...filters, search: '' };
  const option = <Id extends string>(id: Id, name: string, choice: Partial<Filters>) => ({
    id,
    text: t('evidence.option', { name, count: number(countWith(matching, chosen, choice)) }),
  });
  const isLimited =
    Object.values({ ...filters, search: null }).some((value) => value !== null) || filters.search !== '';
  return (
    <search className={css.filters} aria-label={t('evidence.filters')}>
      <SearchField
        className={css.search ?? ''}
        aria-label={t('evidence.search')}
        value={filters.search}
        onChange={(search) => onLimit({ search })}
      >
        <Search aria-hidden="true" />
        <Input className={css.input ?? ''} placeholder={t('evidence.search')} maxLength={200} />
      </SearchField>
      <div className={css.choices}>
        <Choice
          label={t('evidence.certainty')}
          allText={t('evidence.allCertainties')}
          options={certainties.map((certainty) =>
            option(certainty, certaintySteps[certainty].name[language], { certainty }),
          )}
          chosen={filters.certainty}
          onChoose={(certainty) => onLimit({ certainty })}
        />
        <Choice
          label={t('evidence.figures')}
          allText={t('evidence.withOrWithout')}
          options={[
            option('with', t('evidence.withFigures'), { hasFigures: true }),
            option('without', t('evidence.withoutFigures'), { hasFigures: false }),
          ]}
          chosen={filters.hasFigures === null ? null : filters.hasFigures ? 'with' : 'without'}
          onChoose={(id) => onLimit({ hasFigures: id === null ? null : id === 'with' })}
        />
        <Choice
          label={t('evidence.group')}
          allText={t('evidence.allGroups')}
          options={targetGroupIds.map((group) => option(group, targetGroupName(group, today(), language), { group }))}
          chosen={filters.group}
          onChoose={(group) => onLimit({ group })}
        />
        <Choice
          label={t('evidence.place')}
          allText={t('evidence.allPlaces')}
          options={placeKinds.map((place) => option(place, t(`evidence.places.${place}`), { place }))}
          chosen={filters.place}
          onChoose={(place) => onLimit({ place })}
        />
      </div>
      <div className={css.found}>
        <span role="status">{t('evidence.found', { found: number(found), all: number(all) })}</span>
        {isLimited ? (
          <Button kind="quiet" onPress={() => onLimit(noFilters)}>
            {t('evidence.clear')}
          </Button>
        ) : null}
      </div>
    </search>
  );
}
