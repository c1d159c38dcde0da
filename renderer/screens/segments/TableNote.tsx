import { X } from 'lucide-react';
import { IconButton } from '../../components/IconButton.tsx';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import { useWords } from '../../words.ts';
import type { Pasted } from './readPaste.ts';
import css from './TableNote.module.css';
import type { GridNote } from './useSegmentGrid.ts';

interface Props {
  readonly note: GridNote | null;
  readonly onClose: () => void;
}

/** Under the table: which keys there are, or what was just refused, or what became of a paste. */
export function TableNote({ note, onClose }: Props) {
  const { t } = useWords();
  return (
    <div className={css.note} role="status" data-told={note !== null}>
      {note === null ? <p>{t('segments.keys')}</p> : null}
      {note?.kind === 'sentence' ? <p>{note.text}</p> : null}
      {note?.kind === 'paste' ? <PasteReport pasted={note.pasted} /> : null}
      {note === null ? null : (
        <IconButton label={t('segments.closeNote')} onPress={onClose}>
          <X />
        </IconButton>
      )}
    </div>
  );
}

function PasteReport({ pasted }: { pasted: Pasted }) {
  const { t } = useWords();
  const { taken, problems, beyond, numbersIn } = pasted;
  return (
    <div>
      <p>
        {t('segments.pasteTaken', { taken })} {taken > 0 ? t('segments.pasteUndo') : ''}{' '}
        {numbersIn === null ? '' : t(numbersIn === 'en' ? 'segments.pasteEnglish' : 'segments.pasteDanish')}{' '}
        {beyond.rows > 0 ? t('segments.pasteRows', { rows: beyond.rows }) : ''}{' '}
        {beyond.columns > 0 ? t('segments.pasteColumns', { columns: beyond.columns }) : ''}
      </p>
      {problems.length > 0 ? (
        <>
          <p className={css.problems}>{t('segments.pasteProblems', { count: problems.length })}</p>
          <ScrollRegion label={t('segments.pasteProblems', { count: problems.length })} className={css.list}>
            <ul>
              {problems.map(({ cell, row, column, why }) => (
                <li key={`${row} ${column}`}>
                  <b>{t('segments.pasteAt', { row: String(row), column: String(column), cell })}</b> {why}
                </li>
              ))}
            </ul>
          </ScrollRegion>
        </>
      ) : null}
    </div>
  );
}
