import type { ReactNode } from 'react';
import type { Effect } from '../../../shared/document/effect.ts';
import type { Words } from '../../../shared/words/words.ts';
import css from './DotsPart.module.css';
import type { EffectDots } from './effectDots.ts';

/** The dots in words and absolute numbers: what the two pictures show, and the difference between them. */
export function effectSentence(words: Words, dots: EffectDots, effect: Effect): ReactNode {
  return (
    <>
      {whatHappened(words, dots, effect)} {difference(words, dots)}
    </>
  );
}

const of100 = ({ number }: Words, share: number) => number(share * 100, { decimals: 1 });
const bold = (chunks: ReactNode) => <b>{chunks}</b>;

function whatHappened(words: Words, dots: EffectDots, effect: Effect): ReactNode {
  const { t } = words;
  const months = words.number(dots.months);
  if (effect.kind === 'transition') {
    const { control, treated } = effect;
    const facts = {
      months,
      controlEducation: of100(words, control.toEducation),
      treatedEducation: of100(words, treated.toEducation),
      controlJob: of100(words, control.toJob),
      treatedJob: of100(words, treated.toJob),
      b: bold,
    };
    const isSameJob = control.toJob === treated.toJob;
    return t.rich(isSameJob ? 'evidence.dotsEducation' : 'evidence.dotsTransition', facts);
  }
  const facts = { months, control: of100(words, dots.control), treated: of100(words, dots.treated), b: bold };
  if (dots.kind === 'either') return t.rich('evidence.dotsEither', facts);
  return t.rich(dots.isBeforeAfter ? 'evidence.dotsDropoutBefore' : 'evidence.dotsDropout', facts);
}

function difference(words: Words, { control, treated }: EffectDots): ReactNode {
  const { t } = words;
  if (control === treated) return t('evidence.dotsNoDifference');
  return t.rich(treated > control ? 'evidence.dotsMore' : 'evidence.dotsFewer', {
    count: of100(words, Math.abs(treated - control)),
    hit: (chunks) => <b className={css.hit}>{chunks}</b>,
  });
}
