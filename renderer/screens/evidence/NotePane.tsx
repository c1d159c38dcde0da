import type { PracticeNote } from '../../../shared/evidence/practiceNote.ts';
import { useWords } from '../../words.ts';
import css from './EntryPane.module.css';
import { Pane } from './Pane.tsx';
import { QuoteBlock } from './QuoteBlock.tsx';
import { type OpenSource, SourceLink } from './SourceLink.tsx';

interface Props {
  readonly note: PracticeNote;
  readonly onOpenSource: OpenSource;
}

/** A governance example or a focus point of the catalogue. */
export function NotePane({ note, onOpenSource }: Props) {
  const { t, language } = useWords();
  const { name, summary, municipality, source, link } = note;
  return (
    <Pane
      title={name[language]}
      meta={
        <>
          <b>{t(`evidence.note.${note.kind}`)}</b>
          {municipality ? <span>{municipality}</span> : null}
        </>
      }
    >
      <p className={css.summary}>{summary[language]}</p>
      {source.kind === 'document' ? (
        <QuoteBlock source={source} what={name[language]} onOpen={onOpenSource} />
      ) : (
        <SourceLink source={source} what={name[language]} onOpen={onOpenSource} />
      )}
      {link ? <p className={css.address}>{t('evidence.address', { address: link })}</p> : null}
    </Pane>
  );
}
