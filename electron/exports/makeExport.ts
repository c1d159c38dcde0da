import type { ContentWithoutPage } from '../../shared/contract/exportContent.ts';
import type { ExportTools } from './exportWork.ts';

/**
 * Makes the file of an export: one writer a kind, read when the first of its kind is made. Runs on a thread in the app
 * and as it is on the command line.
 */
export async function makeExport(content: ContentWithoutPage, progress: ExportTools['progress']): Promise<Uint8Array> {
  switch (content.kind) {
    case 'docx': {
      const { writeDocx } = await import('./writeDocx.ts');
      return writeDocx(content);
    }
    case 'pptx': {
      const { writePptx } = await import('./writePptx.ts');
      return writePptx(content.deck, progress);
    }
    case 'xlsx': {
      const { writeScenarioXlsx } = await import('./writeScenarioXlsx.ts');
      return writeScenarioXlsx(content, progress);
    }
    case 'csv': {
      const { writeScenarioCsv } = await import('./writeScenarioCsv.ts');
      return writeScenarioCsv(content);
    }
  }
}
