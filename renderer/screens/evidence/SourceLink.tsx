import type { DocumentSource, Source } from '../../../shared/evidence/source.ts';
import { useWords } from '../../words.ts';
import css from './SourceLink.module.css';

/** Opens the document at the place that is quoted. */
export type OpenSource = (source: Pick<DocumentSource, 'file' | 'quote'>) => void;

interface Props {
  readonly source: Source;
  /** What the source is of: a part of the link's name for those who go from link to link. */
  readonly what: string;
  readonly onOpen: OpenSource;
  /** Names a publication by who and when, where its title stands elsewhere. */
  readonly isShort?: boolean;
}

/** Where a statement comes from: a way to the sentence in the document, or the publication outside the five. */
export function SourceLink({ source, what, onOpen, isShort = false }: Props) {
  const { t } = useWords();
  if (source.kind === 'document') {
    return (
      <button
        type="button"
        className={css.link}
        aria-label={t('evidence.showPlaceOf', { what })}
        onClick={() => onOpen(source)}
      >
        {t('evidence.showPlace')}
      </button>
    );
  }
  const { publication, publisher, year } = source;
  return (
    <span className={css.research}>
      <span className={css.badge}>{t('evidence.otherResearch')}</span>{' '}
      {isShort
        ? t('evidence.publicationShort', { publisher, year: String(year) })
        : t('evidence.publication', { title: publication, publisher, year: String(year) })}
    </span>
  );
}
