import { useEffect, useRef } from 'react';
import { passageOf } from '../../../shared/evidence/passage.ts';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import { useWords } from '../../words.ts';
import css from './PassageText.module.css';

/** Characters shown on each side of a quote: about as much as there is room for. */
const AROUND = 1200;

interface Props {
  /** The document's text; null where it could not be read. */
  readonly text: string | null;
  readonly quote: string;
  readonly isWhole: boolean;
}

/** A quote in its document, marked and in view; the quote alone where it cannot be found. */
export function PassageText({ text, quote, isWhole }: Props) {
  const { t } = useWords();
  const mark = useRef<HTMLElement>(null);
  useEffect(() => mark.current?.scrollIntoView({ block: 'center' }), []);
  const passage = text === null ? undefined : passageOf(text, quote, isWhole ? Number.POSITIVE_INFINITY : AROUND);
  return (
    <>
      {passage ? null : <p className={css.missing}>{t('evidence.sourceNotFound')}</p>}
      <ScrollRegion className={css.text} lang="da" label={t('evidence.sourceText')}>
        {passage?.isCutBefore ? '… ' : null}
        {passage?.before}
        <mark ref={mark}>{passage?.wording ?? quote}</mark>
        {passage?.after}
        {passage?.isCutAfter ? ' …' : null}
      </ScrollRegion>
    </>
  );
}
