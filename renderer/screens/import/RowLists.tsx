import { TriangleAlert } from 'lucide-react';
import { useWords } from '../../words.ts';
import css from './RowLists.module.css';

/** Rows named one by one; a file of thousands is counted beyond them. */
const MOST = 20;

/** One line about one row of the file. */
export interface RowLine {
  readonly key: string;
  readonly text: string;
}

interface Props {
  /** How many rows come in. */
  readonly count: number;
  readonly coming: readonly RowLine[];
  readonly unsure: readonly RowLine[];
  /** How many rows stay out; each may have several faults. */
  readonly outCount: number;
  readonly faults: readonly RowLine[];
}

/** What comes of the file: which rows come in, what could have been meant otherwise, and what is wrong. */
export function RowLists({ count, coming, unsure, outCount, faults }: Props) {
  const { t } = useWords();
  return (
    <section className={css.lists} aria-label={t('import.result')}>
      <h3 role="status">{t('import.comesIn', { count })}</h3>
      <Lines lines={coming} />
      {unsure.length > 0 ? (
        <>
          <h3>{t('import.unsure')}</h3>
          <Lines lines={unsure} />
        </>
      ) : null}
      {outCount > 0 ? (
        <div className={css.faults}>
          <h3>
            <TriangleAlert aria-hidden="true" />
            {t('import.staysOut', { count: outCount })}
          </h3>
          <Lines lines={faults} />
        </div>
      ) : null}
    </section>
  );
}

function Lines({ lines }: { lines: readonly RowLine[] }) {
  const { t } = useWords();
  return (
    <ul>
      {lines.slice(0, MOST).map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
      {lines.length > MOST ? <li>{t('import.more', { count: lines.length - MOST })}</li> : null}
    </ul>
  );
}
