import { useDeferredValue, useMemo } from 'react';
import type { LocalRow } from '../../../shared/contract/localInitiatives.ts';
import { library } from '../../../shared/evidence/library.ts';
import { useWords } from '../../words.ts';
import css from './EvidenceBrowser.module.css';
import { EvidenceFilters } from './EvidenceFilters.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { useEvidenceStore } from './evidenceStore.ts';
import type { ItemKey } from './itemKey.ts';
import { listSections } from './listSections.ts';

interface Props {
  readonly locals: readonly LocalRow[];
  readonly onChoose: (key: ItemKey) => void;
}

const notes = [...library.governanceExamples, ...library.focusPoints];

/** The list with its search and filters. What is typed here changes nothing beside it. */
export function EvidenceBrowser({ locals, onChoose }: Props) {
  const words = useWords();
  const { chosen, filters, limit } = useEvidenceStore();
  // The field takes the next letter while the list is still being drawn.
  const settled = useDeferredValue(filters);
  const sections = useMemo(
    () => listSections(words, { entries: library.entries, notes, locals }, settled),
    [words, locals, settled],
  );
  return (
    <div className={css.browser}>
      <EvidenceFilters
        entries={library.entries}
        filters={filters}
        found={sections.reduce((sum, { rows }) => sum + rows.length, 0)}
        all={library.entries.length + notes.length + locals.length}
        onLimit={limit}
      />
      <EvidenceList sections={sections} chosen={chosen} onChoose={onChoose} />
    </div>
  );
}
