import { useId } from 'react';
import type { Effect } from '../../../shared/document/effect.ts';
import { HundredDots } from '../../charts/HundredDots.tsx';
import { useWords } from '../../words.ts';
import { effectDots } from '../evidence/effectDots.ts';
import { effectSentence } from '../evidence/effectSentence.tsx';
import css from './EffectDots.module.css';

/** An effect as two times a hundred young people, without and with the intervention, and the same in a sentence. */
export function EffectDots({ effect, isBeforeAfter = false }: { effect: Effect; isBeforeAfter?: boolean }) {
  const words = useWords();
  const { t, number } = words;
  const id = useId();
  const dots = effectDots({ effect, isOwnStudy: true, isBeforeAfter });
  if (!dots) return null;
  const [filled, empty] = dots.kind === 'retention' ? (['Out', 'Stay'] as const) : (['Anyway', 'Neither'] as const);
  const label = (key: 'Anyway' | 'Neither' | 'Out' | 'Stay' | 'Gained' | 'Lost', count: number) =>
    t(`evidence.dots${key}`, { count: number(count) });
  const before = dots.same + dots.lost;
  const rest = 100 - before - dots.gained;
  return (
    <div className={css.part}>
      <p className={css.sentence} id={id}>
        {effectSentence(words, dots, effect)}
      </p>
      <figure className={css.pair} aria-labelledby={id}>
        <HundredDots
          title={t(isBeforeAfter ? 'evidence.dotsBefore' : 'evidence.dotsWithout')}
          groups={[
            { fill: 'same', count: before, label: label(filled, before) },
            { fill: 'none', count: 100 - before, label: label(empty, 100 - before) },
          ]}
        />
        <HundredDots
          title={t(isBeforeAfter ? 'evidence.dotsAfter' : 'evidence.dotsWith')}
          groups={[
            { fill: 'same', count: dots.same, label: label(filled, dots.same) },
            { fill: 'lost', count: dots.lost, label: label('Lost', dots.lost) },
            { fill: 'gained', count: dots.gained, label: label('Gained', dots.gained) },
            { fill: 'none', count: rest, label: label(empty, rest) },
          ]}
        />
      </figure>
    </div>
  );
}
