import { X } from 'lucide-react';
import { setProvenanceKind } from '../../../shared/document/edits/setProvenance.ts';
import type { FieldPath } from '../../../shared/document/field.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import { useDocumentStore, useScenario } from '../../state/documentStore.ts';
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

/** The fields whose number stands as an assumption, as every number that was not said to be the municipality's own. */
function assumedAmong({ provenance }: Scenario, paths: readonly FieldPath[]): FieldPath[] {
  return paths.filter((path) => provenanceOf(provenance, path)?.kind === 'assumption');
}

function PasteReport({ pasted }: { pasted: Pasted }) {
  const { t } = useWords();
  const { problems, beyond, numbersIn } = pasted;
  const taken = pasted.taken.length;
  const scenario = useScenario();
  const assumed = scenario ? assumedAmong(scenario, pasted.taken) : [];
  const markOwn = () => {
    if (!scenario) return;
    const marked = assumed.reduce((edited, path) => setProvenanceKind(edited, path, 'ownMunicipality'), scenario);
    useDocumentStore.getState().edit(marked, { label: t('segments.pasteOwn') });
  };
  return (
    <div>
      <p>
        {t('segments.pasteTaken', { taken })} {taken > 0 ? t('segments.pasteUndo') : ''}{' '}
        {numbersIn === null ? '' : t(numbersIn === 'en' ? 'segments.pasteEnglish' : 'segments.pasteDanish')}{' '}
        {beyond.rows > 0 ? t('segments.pasteRows', { rows: beyond.rows }) : ''}{' '}
        {beyond.columns > 0 ? t('segments.pasteColumns', { columns: beyond.columns }) : ''}
      </p>
      {assumed.length > 0 ? (
        <Button kind="quiet" onPress={markOwn}>
          {t('segments.pasteOwn')}
        </Button>
      ) : null}
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
