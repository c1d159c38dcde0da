import { useEffect } from 'react';
import { api } from '../../api.ts';
import { useAppStore } from '../../state/appStore.ts';
import { takeOpened } from '../../state/files.ts';
import { useFileStore } from '../../state/fileStore.ts';
import { DropTarget } from './DropTarget.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import { ProgressDialog } from './ProgressDialog.tsx';
import { useComments } from './useComments.ts';

/** What files need on every screen: their dialogs, files that are dropped on the window, and files it is opened with. */
export function FileHost() {
  const { offered, exporting, progress, isWriting } = useFileStore();
  useOpenedFiles();
  useComments();
  return (
    <>
      <DropTarget />
      {offered ? <OfferDialog key={offered.file} offered={offered} /> : null}
      {exporting === undefined ? null : <ExportDialog ids={exporting} />}
      {progress ? <ProgressDialog progress={progress} isWriting={isWriting} /> : null}
    </>
  );
}

function useOpenedFiles(): void {
  const isReady = useAppStore(({ start }) => start?.state === 'ready');
  useEffect(() => api.onFileProgress((progress) => useFileStore.setState({ progress })), []);
  useEffect(() => {
    if (!isReady) return;
    void takeOpened();
    return api.onFileOpened(() => void takeOpened());
  }, [isReady]);
}
