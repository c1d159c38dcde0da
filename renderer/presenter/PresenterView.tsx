import { useEffect, useState } from 'react';
import type { PresenterState } from '../../shared/contract/presentation.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { presentationKey } from '../screens/presentation/navigation.ts';
import css from './PresenterView.module.css';
import { page } from './page.ts';

/** Milliseconds between two looks at the clock. */
const TICK = 1000;

/** What the presenter sees: the notes, the next message, the clock, and buttons for those without a clicker. */
export function PresenterView() {
  const [state, setState] = useState<PresenterState | null>(null);
  useEffect(() => {
    void page.takeState().then((taken) => setState((known) => known ?? taken));
    return page.onState(setState);
  }, []);
  useEffect(() => {
    if (state) document.documentElement.lang = state.language;
  }, [state]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOnButton = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
      const key = isOnButton || event.ctrlKey || event.metaKey ? null : presentationKey(event.key);
      if (key === null || typeof key === 'object') return;
      event.preventDefault();
      void page.move(key === 'enter' ? 'next' : key);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return state ? <Shown state={state} /> : null;
}

function Shown({
  state: { language, number, count, title, notes, next, screen, startedAt },
}: {
  state: PresenterState;
}) {
  const { t, number: text } = wordsIn(language);
  return (
    <main className={css.page}>
      <header className={css.head}>
        <span>{t('presentation.slideOf', { number: text(number), count: text(count) })}</span>
        {screen === 'slide' ? null : <span className={css.off}>{t(`presentation.${screen}`)}</span>}
        <Clock startedAt={startedAt} language={language} />
      </header>
      <h1 className={css.title}>{title}</h1>
      <section className={css.notes} aria-label={t('presentation.notesTitle')}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
      <p className={css.next}>{next === null ? t('presentation.last') : t('presentation.upNext', { title: next })}</p>
      <div className={css.tools}>
        {(['back', 'next', 'black', 'end'] as const).map((move) => (
          <button key={move} type="button" className={css.button} onClick={() => void page.move(move)}>
            {t(`presentation.${move}`)}
          </button>
        ))}
        <p className={css.keys}>{t('presentation.keys')}</p>
      </div>
    </main>
  );
}

/** The time of day, and how long it has been. */
function Clock({ startedAt, language }: Pick<PresenterState, 'startedAt' | 'language'>) {
  const { t, time } = wordsIn(language);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - startedAt) / TICK));
  const two = (part: number) => String(part).padStart(2, '0');
  return (
    <dl className={css.clock}>
      <dt>{t('presentation.clock')}</dt>
      <dd>{time(new Date(now).toISOString())}</dd>
      <dt>{t('presentation.elapsed')}</dt>
      <dd>
        {Math.floor(seconds / 60)}:{two(seconds % 60)}
      </dd>
    </dl>
  );
}
