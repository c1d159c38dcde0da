import { join } from 'node:path';

/**
 * Where the texts of the documents behind the evidence lie: beside the packaged app, and in the repository for one that
 * is not packaged.
 *
 * @param main the folder of the built main process
 */
export function sourceFolder(app: { readonly isPackaged: boolean }, resources: string, main: string): string {
  return app.isPackaged ? join(resources, 'sources') : join(main, '../../../assets/sources');
}
