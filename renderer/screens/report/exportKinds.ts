import type { ExportKind } from '../../../shared/contract/exportContent.ts';
import type { ReportInput } from '../../../shared/report/input.ts';
import { exportNumbers } from './exportNumbers.ts';
import { exportPdf } from './exportPdf.ts';
import { exportSlides } from './exportSlides.ts';
import { exportWord } from './exportWord.ts';

/** A kind of file that the report, or the scenario behind it, is taken out as. */
interface ExportChoice {
  readonly kind: ExportKind;
  /** Makes it, and tells what came of it. @param name what it is to be called, without its ending */
  readonly run: (input: ReportInput, name: string) => Promise<void>;
}

/** In the order of their buttons; the first is the main one. */
export const exportKinds: readonly ExportChoice[] = [
  { kind: 'docx', run: exportWord },
  { kind: 'pdf', run: exportPdf },
  { kind: 'pptx', run: exportSlides },
  { kind: 'xlsx', run: ({ choices }) => exportNumbers('xlsx', choices.language) },
  { kind: 'csv', run: ({ choices }) => exportNumbers('csv', choices.language) },
];
