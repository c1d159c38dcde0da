import { useEffect } from 'react';
import { useAppStore } from '../../state/appStore.ts';
import {
  commentedScenario,
  loadComments,
  noteField,
  toggleComments,
  useCommentStore,
} from '../../state/commentStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useFileStore } from '../../state/fileStore.ts';

/** Keeps the comments those of the scenario on the screen, and knows which field was last looked at. */
export function useComments(): void {
  useEffect(() => {
    void loadComments();
    const ends = [
      useDocumentStore.subscribe(() => {
        if (commentedScenario() !== useCommentStore.getState().scenario) void loadComments();
      }),
      // An import may have brought comments to the scenario that is open.
      useFileStore.subscribe(({ imports }, before) => {
        if (imports !== before.imports) void loadComments();
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  useEffect(() => {
    const focus = ({ target }: FocusEvent) => {
      const field = target instanceof Element ? target.closest<HTMLElement>('[data-field-path]') : null;
      const { fieldPath = '', fieldName = '' } = field?.dataset ?? {};
      if (fieldPath === '') return;
      noteField({ screen: useAppStore.getState().screen, field: fieldPath, about: fieldName.slice(0, 300) });
    };
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F2' || !event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      if (commentedScenario() === null) return;
      event.preventDefault();
      event.stopPropagation();
      toggleComments();
    };
    window.addEventListener('focusin', focus);
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('focusin', focus);
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, []);
}
