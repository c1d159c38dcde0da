import type { z } from 'zod';
import { type ScenarioRow, scenarioRowSchema } from '../../shared/contract/stored.ts';
import { digestOf } from './digest.ts';

/** The columns an overview row is made of, and no others: documents are not read for it. */
export const ROW_COLUMNS =
  'id, name, municipality, place, is_example AS isExample, tags, revision, changed_at AS changedAt, summary, fault, digest';

/** What the digest of a row is of. The place and all that the list can be sorted by stand in indexes as well. */
export const DIGESTED = 'id, name, municipality, revision, changed_at, summary, tags';

const { summary: summarySchema, tags: tagsSchema } = scenarioRowSchema.shape;
/** Summary and tags are apart: they are JSON, and broken ones are no fault of their row. */
const plainSchema = scenarioRowSchema.omit({ summary: true, tags: true });

/**
 * A stored row as the contract has it. A row that is not as it should be comes out all the same, with what can be read
 * of it and `fault` set to "badRow", so that it can be seen and hides no other.
 */
export function scenarioRow(stored: unknown): ScenarioRow {
  const { summary, tags, digest, ...raw } = stored as Record<keyof ScenarioRow | 'digest', unknown>;
  const parsed = plainSchema.safeParse({ ...raw, isExample: raw.isExample === 1 });
  const { id, name, municipality, revision, changedAt } = raw;
  const isWhole = digest === digestOf(id, name, municipality, revision, changedAt, summary, tags);
  if (!parsed.success || !isWhole) return whatCanBeRead(raw);
  return { ...parsed.data, tags: jsonOf(tags, tagsSchema) ?? [], summary: jsonOf(summary, summarySchema) };
}

/** What cannot be read is as good as none: a summary is computed from the document when the row is shown. */
function jsonOf<T>(stored: unknown, schema: z.ZodType<T>): T | null {
  if (typeof stored !== 'string') return null;
  try {
    return schema.safeParse(JSON.parse(stored)).data ?? null;
  } catch {
    return null;
  }
}

function whatCanBeRead(raw: Record<Exclude<keyof ScenarioRow, 'summary' | 'tags'>, unknown>): ScenarioRow {
  const { id, place, revision } = scenarioRowSchema.shape;
  return {
    id: id.safeParse(raw.id).data ?? '?',
    name: textOf(raw.name),
    municipality: textOf(raw.municipality),
    place: place.safeParse(raw.place).data ?? 'active',
    isExample: raw.isExample === 1,
    tags: [],
    revision: revision.safeParse(raw.revision).data ?? 0,
    changedAt: textOf(raw.changedAt),
    summary: null,
    fault: 'badRow',
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
