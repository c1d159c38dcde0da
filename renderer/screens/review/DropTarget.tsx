import { useEffect, useState } from 'react';
import { useAppStore } from '../../state/appStore.ts';
import { takeDropped } from '../../state/files.ts';
import { useWords } from '../../words.ts';
import css from './DropTarget.module.css';

/** Takes a file that is dropped anywhere on the window, and says so while it is held over it. */
export function DropTarget() {
  const { t } = useWords();
  const [isOver, setIsOver] = useState(false);
  const isReady = useAppStore(({ start }) => start?.state === 'ready');
  useEffect(() => {
    if (!isReady) return;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      // Between two elements of the page the one that is entered is named.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setIsOver(false);
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      void takeDropped(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [isReady]);
  return isOver ? <p className={css.target}>{t('files.drop')}</p> : null;
}
