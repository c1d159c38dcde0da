import { useEffect, useState } from 'react';
import { useAppStore } from '../state/appStore.ts';
import { Button } from './Button.tsx';
import css from './Notice.module.css';

/** Milliseconds that a notice stays, unless it is pointed at or has the focus. */
const STAY = 6000;

/** What was just done, with the way back. */
export function Notice() {
  const notice = useAppStore((app) => app.notice);
  const [isHeld, setIsHeld] = useState(false);
  const close = () => useAppStore.getState().notify(null);
  useEffect(() => {
    if (!notice || isHeld) return;
    const timer = setTimeout(close, STAY);
    return () => clearTimeout(timer);
  }, [notice, isHeld]);
  return (
    <div role="status">
      {notice ? (
        <div
          className={css.notice}
          onPointerEnter={() => setIsHeld(true)}
          onPointerLeave={() => setIsHeld(false)}
          onFocus={() => setIsHeld(true)}
          onBlur={() => setIsHeld(false)}
        >
          <p>{notice.text}</p>
          {notice.action ? (
            <Button
              kind="onDark"
              onPress={() => {
                notice.action?.run();
                close();
              }}
            >
              {notice.action.label}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
