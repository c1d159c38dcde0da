import type { Quantiles } from '../../../shared/uncertainty/quantiles.ts';
import type { Words } from '../../../shared/words/words.ts';
import { RangeBar } from '../../charts/RangeBar.tsx';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../words.ts';
import type { Parts } from './parts.ts';
import css from './UncertaintyScreen.module.css';

type Key =
  | 'uncertainty.rangeExtra'
  | 'uncertainty.rangeNet'
  | 'uncertainty.rangeSupport'
  | 'uncertainty.rangeBreakEven';

/** The ranges in words beside their pictures: people first. */
export function WordsCard({ uncertainty }: Parts) {
  const words = useWords();
  const { t, number, money } = words;
  const { headline } = uncertainty;
  const persons = (value: number) => number(value, { signed: true, decimals: Math.abs(value) < 10 ? 1 : 0 });
  return (
    <Card title={t('uncertainty.wordsTitle')} subtitle={t('uncertainty.wordsSubtitle')}>
      <ul className={css.ranges}>
        <Range words={words} text="uncertainty.rangeExtra" of={headline.extraInEducationOrJob} say={persons} />
        <Range
          words={words}
          text="uncertainty.rangeSupport"
          of={headline.supportMonthsAvoided}
          say={(v) => number(v)}
        />
        <Range
          words={words}
          text="uncertainty.rangeNet"
          of={headline.net.municipality}
          say={(value) => money(value, { signed: true })}
        />
        <Range words={words} text="uncertainty.rangeBreakEven" of={headline.breakEvenMonth} say={(v) => number(v)} />
      </ul>
    </Card>
  );
}

interface RangeProps {
  readonly words: Words;
  readonly text: Key;
  readonly of: Quantiles<number | null>;
  readonly say: (value: number) => string;
}

function Range({ words: { t }, text, of, say }: RangeProps) {
  const shown = (value: number | null) => (value === null ? t('uncertainty.never') : say(value));
  const { p2_5, p10, p50, p90, p97_5 } = of;
  const isWhole = p2_5 !== null && p10 !== null && p50 !== null && p90 !== null && p97_5 !== null;
  return (
    <li>
      <span>
        {t.rich(text, {
          b: (chunks) => <b>{chunks}</b>,
          low: shown(p10),
          high: shown(p90),
          median: shown(p50),
        })}
      </span>
      {isWhole ? <RangeBar quantiles={{ p2_5, p10, p50, p90, p97_5 }} /> : null}
    </li>
  );
}
