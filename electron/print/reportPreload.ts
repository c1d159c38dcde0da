import { contextBridge, ipcRenderer } from 'electron';
import type { ReportPage } from '../../shared/contract/reportPage.ts';

// The page that prints may take its report and say that it is drawn; the calls of the app are not within its reach.

const page: ReportPage = {
  takeReport: () => ipcRenderer.invoke('takeReport'),
  reportDrawn: () => ipcRenderer.invoke('reportDrawn'),
};

contextBridge.exposeInMainWorld('reportPage', page);
