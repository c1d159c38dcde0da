import type { ReactNode } from 'react';
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
        <BreakEven words={words} of={headline.breakEvenMonth} />
      </ul>
    </Card>
  );
}

interface RangeProps {
  readonly words: Words;
  readonly text: Key;
  readonly of: Quantiles;
  readonly say: (value: number) => string;
}

function Range({ words: { t }, text, of, say }: RangeProps) {
  return (
    <li>
      <span>{t.rich(text, { b: bold, low: say(of.p10), high: say(of.p90), median: say(of.p50) })}</span>
      <RangeBar quantiles={of} />
    </li>
  );
}

/** The month of balance has no upper end where some draws never reach one, and no lower end where hardly any does. */
function BreakEven({ words: { t, number }, of }: { words: Words; of: Quantiles<number | null> }) {
  const { p10, p50, p90 } = of;
  if (p10 === null)
    return (
      <li>
        <span>{t.rich('uncertainty.rangeNever', { b: bold })}</span>
      </li>
    );
  if (p50 === null || p90 === null)
    return (
      <li>
        <span>{t.rich('uncertainty.rangeFrom', { b: bold, low: number(p10) })}</span>
      </li>
    );
  const facts = { b: bold, low: number(p10), high: number(p90), median: number(p50) };
  return (
    <li>
      <span>{t.rich('uncertainty.rangeBreakEven', facts)}</span>
    </li>
  );
}

const bold = (chunks: ReactNode) => <b>{chunks}</b>;
