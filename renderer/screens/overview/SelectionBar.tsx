import { Archive, Copy, FileOutput, RotateCcw, Trash2, X } from 'lucide-react';
import { createPortal } from 'react-dom';
import type { Place, ScenarioRow } from '../../../shared/contract/stored.ts';
import { Button } from '../../components/Button.tsx';
import { askToExport } from '../../state/files.ts';
import { useWords } from '../../words.ts';
import css from './SelectionBar.module.css';

interface Props {
  readonly rows: readonly ScenarioRow[];
  readonly place: Place;
  readonly onDuplicate: () => void;
  readonly onMove: (to: Place) => void;
  readonly onClear: () => void;
}

/** What can be done with the scenarios that are selected: in the place of the window where other screens have their result. */
export function SelectionBar({ rows, place, onDuplicate, onMove, onClear }: Props) {
  const { t } = useWords();
  const isReadable = rows.every(({ fault }) => fault === null);
  return createPortal(
    <section className={css.bar} aria-label={t('overview.selection')}>
      <b role="status">{t('overview.selected', { count: rows.length })}</b>
      <span className={css.names}>{rows.map(({ name }) => name).join(' · ')}</span>
      <Button kind="quiet" onPress={onClear}>
        <X aria-hidden="true" />
        {t('overview.clear')}
      </Button>
      <Button kind="quiet" isDisabled={!isReadable} onPress={onDuplicate}>
        <Copy aria-hidden="true" />
        {t('overview.duplicate')}
      </Button>
      <Button kind="quiet" isDisabled={!isReadable} onPress={() => askToExport(rows.map(({ id }) => id))}>
        <FileOutput aria-hidden="true" />
        {t('files.export')}
      </Button>
      {place === 'active' ? null : (
        <Button kind="quiet" onPress={() => onMove('active')}>
          <RotateCcw aria-hidden="true" />
          {t('overview.toActive')}
        </Button>
      )}
      {place === 'archive' ? null : (
        <Button kind="quiet" onPress={() => onMove('archive')}>
          <Archive aria-hidden="true" />
          {t('overview.toArchive')}
        </Button>
      )}
      {place === 'trash' ? null : (
        <Button kind="quiet" onPress={() => onMove('trash')}>
          <Trash2 aria-hidden="true" />
          {t('overview.toTrash')}
        </Button>
      )}
    </section>,
    document.getElementById('window') ?? document.body,
  );
}
