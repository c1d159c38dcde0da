import type { ReactNode } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { CallOutput } from '../../../shared/contract/calls.ts';
import { Segmented } from '../../components/Segmented.tsx';
import { useWords } from '../../words.ts';
import css from './OverviewScreen.module.css';
import type { Wanted } from './useScenarioPages.ts';

interface Props {
  readonly wanted: Wanted;
  readonly list: CallOutput<'listScenarios'>;
  readonly onChange: (change: Partial<Wanted>) => void;
  readonly onTag: (tag: string | null) => void;
  /** At the end of the line. */
  readonly children: ReactNode;
}

/** Which scenarios are shown: by words, by where they lie, by tag; and whether they stand by municipality. */
export function OverviewFilter({ wanted, list, onChange, onTag, children }: Props) {
  const { t, number } = useWords();
  return (
    <div className={css.filter}>
      <SearchField
        className={css.search ?? ''}
        aria-label={t('overview.search')}
        value={wanted.search}
        onChange={(search) => onChange({ search })}
      >
        <Input className={css.input ?? ''} placeholder={t('overview.search')} maxLength={200} />
      </SearchField>
      <Segmented
        label={t('overview.places')}
        options={(['active', 'archive', 'trash'] as const).map((id) => ({
          id,
          label: t(`overview.${id}`, { count: number(list.counts[id]) }),
        }))}
        chosen={wanted.place}
        onChoose={(place) => onChange({ place })}
      />
      {list.tags.length > 0 || wanted.tag !== undefined ? (
        <select
          className={css.select}
          aria-label={t('overview.tag')}
          value={wanted.tag ?? ''}
          onChange={(event) => onTag(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{t('overview.allTags')}</option>
          {withChosen(list.tags, wanted.tag).map(({ tag, count }) => (
            <option key={tag} value={tag}>
              {t('overview.tagCount', { tag, count: number(count) })}
            </option>
          ))}
        </select>
      ) : null}
      <label className={css.grouped}>
        <input
          type="checkbox"
          checked={wanted.isGrouped ?? false}
          onChange={(event) => onChange({ isGrouped: event.target.checked })}
        />
        {t('overview.byMunicipality')}
      </label>
      <span className={css.space} />
      {children}
    </div>
  );
}

/** The tag that is chosen stays to be seen where no scenario has it. */
function withChosen(tags: CallOutput<'listScenarios'>['tags'], chosen: string | undefined) {
  if (chosen === undefined || tags.some(({ tag }) => tag === chosen)) return tags;
  return [...tags, { tag: chosen, count: 0 }];
}
