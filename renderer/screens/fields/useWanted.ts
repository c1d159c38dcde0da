import { type RefObject, useEffect, useRef } from 'react';
import { useAppStore } from '../../state/appStore.ts';

/** What edits the field at `path`: it takes the focus when a link has led to the field. */
export function useWanted<E extends HTMLElement>(path: string): RefObject<E | null> {
  const element = useRef<E>(null);
  const isWanted = useAppStore(({ wantedField }) => wantedField === path);
  useEffect(() => {
    if (!isWanted) return;
    element.current?.focus();
    useAppStore.getState().goToField(null);
  }, [isWanted]);
  return element;
}
