import type { Deck } from '../../../shared/slides/slide.ts';
import { slideLayout } from '../../../shared/slides/slideLayout.ts';
import { useWords } from '../../words.ts';
import { SlideBody } from './SlideBody.tsx';
import css from './SlideStage.module.css';
import { useScale } from './useScale.ts';

/** One slide, as large as the room: laid out in its own units and then scaled, so that it looks the same everywhere. */
export function SlideStage({ deck, at }: { deck: Deck; at: number }) {
  const { t, number } = useWords();
  const [room, scale] = useScale<HTMLDivElement>();
  const slide = deck.slides[at];
  if (!slide) return null;
  const { title, lead } = slideLayout(slide);
  return (
    <div ref={room} className={css.room}>
      {scale ? (
        <div
          className={css.slide}
          data-kind={slide.body.kind}
          style={{ width: scale.width, height: scale.height, transform: `scale(${scale.scale})` }}
        >
          <h1 className={css.title} style={{ fontSize: title.size }}>
            {title.text}
          </h1>
          {lead ? (
            <p className={css.lead} style={{ fontSize: lead.size }}>
              {lead.text}
            </p>
          ) : null}
          <div className={css.body}>
            <SlideBody slide={slide} />
          </div>
          <footer className={css.foot}>
            <span>{deck.footer}</span>
            {deck.illustrative === '' ? null : <span>{deck.illustrative}</span>}
            <span className={css.number}>
              {t('presentation.slideOf', { number: number(at + 1), count: number(deck.slides.length) })}
            </span>
          </footer>
        </div>
      ) : null}
    </div>
  );
}
