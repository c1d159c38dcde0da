import { useEffect, useRef, useState } from 'react';
import { useAppStore } from '../state/appStore.ts';
import { Button } from './Button.tsx';
import css from './Notice.module.css';

/** Milliseconds that a notice stays, unless it is pointed at or has the focus. */
const STAY = 6000;

const close = () => useAppStore.getState().notify(null);

/** What was just done, with the way back. */
export function Notice() {
  const notice = useAppStore((app) => app.notice);
  const [box, isHeld] = useHeld<HTMLDivElement>();
  useEffect(() => {
    if (!notice || isHeld) return;
    const timer = setTimeout(close, STAY);
    return () => clearTimeout(timer);
  }, [notice, isHeld]);
  return (
    <div role="status" ref={box}>
      {notice ? (
        <div className={notice.isAtEnd ? css.noticeAtEnd : css.notice}>
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

/** Whether the pointer or the focus is within an element. */
function useHeld<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const hold = () => setIsHeld(true);
    const release = () => setIsHeld(false);
    const pairs = [
      ['pointerover', hold],
      ['pointerleave', release],
      ['focusin', hold],
      ['focusout', release],
    ] as const;
    for (const [event, act] of pairs) element.addEventListener(event, act);
    return () => {
      for (const [event, act] of pairs) element.removeEventListener(event, act);
    };
  }, []);
  return [ref, isHeld] as const;
}
