import type { VerdictSentences } from '../../../shared/words/verdictSentences.ts';
import css from './VerdictLine.module.css';

interface Props {
  /** Null where there is none. */
  readonly verdict: VerdictSentences | null;
  /** What is said before it. */
  readonly before?: readonly string[];
}

/** A verdict: its badge, and in words with the numbers. */
export function VerdictLine({ verdict, before = [] }: Props) {
  const sentences = [...before, ...(verdict?.sentences ?? [])].filter((sentence) => sentence !== '');
  return (
    <>
      {verdict ? (
        <span className={css.badge} data-tone={verdict.tone}>
          {verdict.badge}
        </span>
      ) : null}
      <span className={css.sentences}>{sentences.join(' ')}</span>
    </>
  );
}
