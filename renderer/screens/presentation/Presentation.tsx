import { ArrowLeft, ArrowRight, NotebookText, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PresentationMove } from '../../../shared/contract/presentation.ts';
import type { Deck } from '../../../shared/slides/slide.ts';
import { api } from '../../api.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { useLatest } from '../../components/useLatest.ts';
import { endPresentation, usePresentationStore } from '../../state/presentation.ts';
import { useWords } from '../../words.ts';
import { afterKey, afterMove, firstPlace, type Place, presentationKey } from './navigation.ts';
import css from './Presentation.module.css';
import { SlideStage } from './SlideStage.tsx';
import { useDeck } from './useDeck.ts';

/** The open scenario over the whole screen, one message at a time; nothing can be edited. */
export function Presentation() {
  const { t } = useWords();
  const deck = useDeck();
  return (
    <main className={css.room} data-theme="light" aria-label={t('presentation.label')}>
      {deck ? <Slides deck={deck} /> : <p className={css.waiting}>{t('presentation.waiting')}</p>}
    </main>
  );
}

function Slides({ deck }: { deck: Deck }) {
  const { t, number } = useWords();
  const { slides } = deck;
  const { place, move } = usePlace(deck);
  const { hasPresenter } = usePresentationStore();
  const slide = slides[place.at];
  usePresenter(deck, place);
  if (!slide) return null;
  const said = t('presentation.announce', {
    number: number(place.at + 1),
    count: number(slides.length),
    title: slide.title,
  });
  return (
    <>
      <p className="visually-hidden" role="status">
        {place.screen === 'slide' ? said : t('presentation.blank')}
      </p>
      {place.screen === 'slide' ? (
        <section className={css.stage} aria-label={said} data-slide={slide.id}>
          <SlideStage key={slide.id} deck={deck} at={place.at} />
        </section>
      ) : (
        <div className={css.blank} data-screen={place.screen} />
      )}
      {place.hasNotes && !hasPresenter && place.screen === 'slide' ? (
        <section className={css.notes} aria-label={t('presentation.notesTitle')}>
          {slide.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      ) : null}
      {place.typed === null ? null : (
        <p className={css.typed}>{t('presentation.jump', { number: number(place.typed) })}</p>
      )}
      <div className={css.tools}>
        <IconButton label={t('presentation.back')} onPress={() => move('back')}>
          <ArrowLeft />
        </IconButton>
        <IconButton label={t('presentation.next')} onPress={() => move('next')}>
          <ArrowRight />
        </IconButton>
        <IconButton label={t('presentation.notes')} onPress={() => move('notes')}>
          <NotebookText />
        </IconButton>
        <IconButton label={t('presentation.end')} onPress={() => move('end')}>
          <X />
        </IconButton>
      </div>
    </>
  );
}

/** Where the presentation is, moved by keys, by the buttons and from the window with the notes. */
function usePlace({ slides }: Deck): { place: Place; move: (move: PresentationMove) => void } {
  const [stored, setStored] = useState<Place & { readonly id: string }>({ ...firstPlace, id: slides[0]?.id ?? '' });
  // Slides may come in between when more has been computed: the one that is shown stays.
  const found = slides.findIndex(({ id }) => id === stored.id);
  const place: Place = { ...stored, at: found < 0 ? Math.min(stored.at, slides.length - 1) : found };
  const go = (to: Place) => setStored({ ...to, id: slides[to.at]?.id ?? '' });
  const move = (one: PresentationMove) => {
    if (one === 'end') void endPresentation();
    else go(afterMove(place, one, slides.length));
  };
  const latest = useLatest({ place, go, move, count: slides.length });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isOnButton = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
      const key = isOnButton ? null : presentationKey(event.key);
      if (!key) return;
      event.preventDefault();
      const now = latest.current;
      if (key === 'end') now.move('end');
      else now.go(afterKey(now.place, key, now.count));
    };
    // A click on the slide goes on, as in other programs; the keys and the buttons do so too.
    const click = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('[data-slide]')) latest.current.move('next');
    };
    window.addEventListener('keydown', press);
    window.addEventListener('click', click);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('click', click);
    };
  }, [latest]);
  useEffect(
    () =>
      api.onPresentation((event) => {
        if (event.kind === 'ended') void endPresentation();
        else latest.current.move(event.move);
      }),
    [latest],
  );
  return { place, move };
}

/** Tells the window with the notes, where there is one, what is on the wall. */
function usePresenter({ language, slides }: Deck, { at, screen }: Place): void {
  const { startedAt, hasPresenter } = usePresentationStore();
  const told = useRef('');
  useEffect(() => {
    const slide = slides[at];
    if (!hasPresenter || startedAt === null || !slide) return;
    const { title, notes } = slide;
    const next = slides[at + 1]?.title ?? null;
    const state = { language, number: at + 1, count: slides.length, title, notes, next, screen, startedAt };
    const text = JSON.stringify(state);
    if (told.current === text) return;
    told.current = text;
    void api.tellPresenter(state);
  }, [hasPresenter, startedAt, slides, at, screen, language]);
}
