import { libraryVersion } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/project.ts';
import { DOCUMENT_MARK, documentPieces } from '../documentText.ts';
import type { WorkbookContent } from '../workbookInput.ts';
import type { SheetSpec } from '../workbookSpec.ts';

/** The sheet that carries the scenario itself: its mark, the length of its text, what made it, and the text in pieces. */
export function documentSheet({ words: { t }, scenario, facts: { app, day } }: WorkbookContent): SheetSpec {
  const pieces = documentPieces(scenario);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return {
    name: t('workbook.sheets.document'),
    columns: [{ width: 60 }, { width: 12, format: '0' }, { width: 60 }],
    rows: [
      [DOCUMENT_MARK, length, t('workbook.documentNote'), app, MODEL_VERSION, libraryVersion, day],
      ...pieces.map((piece) => [piece]),
    ],
    frozen: { rows: 1, columns: 0 },
    isHidden: true,
  };
}
