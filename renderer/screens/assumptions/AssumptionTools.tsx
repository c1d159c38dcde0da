import { Search } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import { Segmented } from '../../components/Segmented.tsx';
import { useWords } from '../../words.ts';
import css from './AssumptionTools.module.css';

/** What the list is limited to. */
export interface AssumptionFilter {
  readonly search: string;
  readonly isChangedOnly: boolean;
}

interface Props {
  readonly filter: AssumptionFilter;
  readonly found: number;
  readonly changed: number;
  readonly onFilter: (filter: AssumptionFilter) => void;
}

/** Search within the screen, and the changed numbers alone. */
export function AssumptionTools({ filter, found, changed, onFilter }: Props) {
  const { t, number } = useWords();
  return (
    <search className={css.tools} aria-label={t('assumptions.tools')}>
      <SearchField
        className={css.search ?? ''}
        aria-label={t('assumptions.search')}
        value={filter.search}
        onChange={(search) => onFilter({ ...filter, search })}
      >
        <Search aria-hidden="true" />
        <Input className={css.input ?? ''} placeholder={t('assumptions.search')} maxLength={200} />
      </SearchField>
      <Segmented
        label={t('assumptions.show')}
        options={[
          { id: 'all', label: t('assumptions.showAll') },
          { id: 'changed', label: t('assumptions.showChanged', { count: number(changed) }) },
        ]}
        chosen={filter.isChangedOnly ? 'changed' : 'all'}
        onChoose={(id) => onFilter({ ...filter, isChangedOnly: id === 'changed' })}
      />
      <span className={css.found} role="status">
        {t('assumptions.found', { count: found })}
      </span>
    </search>
  );
}
