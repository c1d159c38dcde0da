import { documentOf } from '../../../shared/evidence/documents.ts';
import type { DocumentSource } from '../../../shared/evidence/source.ts';
import { useWords } from '../../words.ts';
import css from './QuoteBlock.module.css';
import { type OpenSource, SourceLink } from './SourceLink.tsx';

interface Props {
  readonly source: DocumentSource;
  readonly what: string;
  readonly onOpen: OpenSource;
}

/** A document's own words, always in Danish, and the way to where they stand. */
export function QuoteBlock({ source, what, onOpen }: Props) {
  const { language } = useWords();
  return (
    <figure className={css.quote}>
      <blockquote lang="da">“{source.quote}”</blockquote>
      <figcaption>
        {asSentence(documentOf(source.file).title[language])} <SourceLink source={source} what={what} onOpen={onOpen} />
      </figcaption>
    </figure>
  );
}

/** A title with a stop after it, unless it has one. */
function asSentence(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}
