import { contextBridge, ipcRenderer } from 'electron';
import type { PresenterPage, PresenterState } from '../../shared/contract/presentation.ts';

// The page with the notes is shown what the presenter sees and may say what was pressed; the calls of the app are not
// within its reach.

const page: PresenterPage = {
  onState: (listener) => {
    const hear = (_event: unknown, state: PresenterState) => listener(state);
    ipcRenderer.on('presenterState', hear);
    return () => ipcRenderer.removeListener('presenterState', hear);
  },
  takeState: () => ipcRenderer.invoke('takePresenterState'),
  move: (move) => ipcRenderer.invoke('presentationMove', move),
};

contextBridge.exposeInMainWorld('presenterPage', page);
