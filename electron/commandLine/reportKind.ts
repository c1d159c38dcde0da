import { extname } from 'node:path';
import type { ExportKind } from '../../shared/contract/exportContent.ts';

/** The kinds of file that the command line makes of a scenario. */
export const reportKinds = ['pdf', 'docx', 'pptx', 'xlsx'] as const satisfies ExportKind[];

export type ReportKind = (typeof reportKinds)[number];

/** The kind that a path asks for by its ending; null for none of them. */
export function reportKindOf(path: string): ReportKind | null {
  const ending = extname(path).slice(1).toLowerCase();
  return reportKinds.find((kind) => kind === ending) ?? null;
}
