import { useEffect } from 'react';
import { type Screen, screens, useAppStore } from './appStore.ts';
import { startPresentation, usePresentationStore } from './presentation.ts';
import { stepsOfScreen } from './steps.ts';

/** The keys that work on every screen: undo, redo, Ctrl+1 … for the rail, and F5 to present; a presentation has its own. */
export function useKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (usePresentationStore.getState().startedAt !== null) return;
      if (event.key === 'F5') void startPresentation();
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const act = isOwnText(event) ? null : actionOf(event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    // Before the fields, whose own undo would take back a keystroke and not the edit it was part of.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}

/** Where a person types; a slider is an input too, and what it moves is the document's. */
const TEXT_FIELD = 'textarea, input:not([type="range"], [type="checkbox"], [type="radio"])';

/** Undo and redo of a text that is no part of the document, as a search, are that field's own. */
function isOwnText({ key, target }: KeyboardEvent): boolean {
  if (!/^[yz]$/i.test(key) || !(target instanceof HTMLElement)) return false;
  return target.matches(TEXT_FIELD) && !target.hasAttribute('data-document-field');
}

function actionOf(event: KeyboardEvent): (() => void) | null {
  const key = event.key.toLowerCase();
  const { undo, redo } = stepsOfScreen();
  if (key === 'z') return event.shiftKey ? redo : undo;
  if (key === 'y') return redo;
  const screen: Screen | undefined = screens[Number(key) - 1];
  return screen ? () => useAppStore.getState().goTo(screen) : null;
}
