import { type ScenarioRow, scenarioRowSchema } from '../../shared/contract/stored.ts';

/** The columns an overview row is made of, and no others: documents are not read for it. */
export const ROW_COLUMNS =
  'id, name, municipality, place, is_example AS isExample, revision, changed_at AS changedAt, summary, fault';

const { summary: summarySchema } = scenarioRowSchema.shape;
/** The summary is apart: it is parsed once, and a broken one is no fault of its row. */
const plainSchema = scenarioRowSchema.omit({ summary: true });

/**
 * A stored row as the contract has it. A row that is not as it should be comes out all the same, with what can be read
 * of it and `fault` set to "badRow", so that it can be seen and hides no other.
 */
export function scenarioRow(stored: unknown): ScenarioRow {
  const { summary, ...raw } = stored as Record<keyof ScenarioRow, unknown>;
  const parsed = plainSchema.safeParse({ ...raw, isExample: raw.isExample === 1 });
  if (!parsed.success) return whatCanBeRead(raw);
  return { ...parsed.data, summary: summaryOf(summary) };
}

/** A summary that cannot be read is as good as none: it is computed from the document when the row is shown. */
function summaryOf(stored: unknown): ScenarioRow['summary'] {
  if (typeof stored !== 'string') return null;
  try {
    return summarySchema.safeParse(JSON.parse(stored)).data ?? null;
  } catch {
    return null;
  }
}

function whatCanBeRead(raw: Record<Exclude<keyof ScenarioRow, 'summary'>, unknown>): ScenarioRow {
  const { id, place, revision } = scenarioRowSchema.shape;
  return {
    id: id.safeParse(raw.id).data ?? '?',
    name: textOf(raw.name),
    municipality: textOf(raw.municipality),
    place: place.safeParse(raw.place).data ?? 'active',
    isExample: raw.isExample === 1,
    revision: revision.safeParse(raw.revision).data ?? 0,
    changedAt: textOf(raw.changedAt),
    summary: null,
    fault: 'badRow',
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
