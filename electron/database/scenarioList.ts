import type { Place, ScenarioQuery, ScenarioRow } from '../../shared/contract/stored.ts';
import type { Readable } from './handle.ts';
import { ROW_COLUMNS, scenarioRow } from './scenarioRow.ts';
import { searchPatterns } from './searchText.ts';

/** A damaged text of figures or of tags is as good as none: it must not keep the others from being listed. */
const SUMMARY = 'iif(json_valid(summary), summary, NULL)';
const TAGS = "iif(json_valid(tags), tags, '[]')";

/** What the overview is ordered by. Column names and directions come from here alone, never from outside. */
const ORDER: Record<ScenarioQuery['sort'], string> = {
  changed: 'changed_at',
  name: 'name_key',
  municipality: 'municipality_key',
  extraInEducationOrJob: `CASE WHEN coalesce(${SUMMARY} ->> '$.missing.people', 0) = 0 THEN ${SUMMARY} ->> '$.extraInEducationOrJob' END`,
  netMunicipality: money(`${SUMMARY} ->> '$.netMunicipality'`),
  breakEvenMonth: money(`${SUMMARY} ->> '$.breakEvenMonth'`),
  chanceOfGain: money(`${SUMMARY} ->> '$.drawn.chanceOfGain'`),
};

/** A figure that rests on numbers still to be given is none, and is sorted as one. */
function money(figure: string): string {
  return `CASE WHEN ${SUMMARY} ->> '$.missing.money' IS NULL THEN ${figure} END`;
}

/** One page of the overview. Rows without the figure they are sorted by come last, whichever the direction. */
export function listScenarios(database: Readable, query: ScenarioQuery): ScenarioRow[] {
  const { from, values } = found(query);
  const direction = query.descending ? 'DESC' : 'ASC';
  const order = ORDER[query.sort];
  const last = order.includes('summary') ? ' NULLS LAST' : '';
  const groups = query.isGrouped ? "municipality_key = '', municipality_key, " : '';
  const sql = `SELECT ${ROW_COLUMNS} ${from} ORDER BY ${groups}${order} ${direction}${last}, id ${direction} LIMIT ? OFFSET ?`;
  return database.all(sql, ...values, query.limit, query.offset).map(scenarioRow);
}

/** How many rows all pages of the same query hold together. */
export function countFound(database: Readable, query: Wanted): number {
  const { from, values } = found(query);
  return Number(database.value(`SELECT count(*) ${from}`, ...values));
}

/** How many scenarios lie in each place. */
export function countByPlace(database: Readable): Record<Place, number> {
  const counts: Record<Place, number> = { active: 0, archive: 0, trash: 0 };
  for (const row of database.all('SELECT place, count(*) AS number FROM scenarios GROUP BY place')) {
    const { place, number } = row as { place: string; number: number };
    if (place === 'active' || place === 'archive' || place === 'trash') counts[place] = number;
  }
  return counts;
}

/** The tags of a place, the most used first, each with how many scenarios have it. */
export function countTags(database: Readable, place: Place): { tag: string; count: number }[] {
  const sql = `SELECT value AS tag, count(*) AS number FROM scenarios, json_each(${TAGS})
    WHERE place = ? AND tags <> '[]' GROUP BY value ORDER BY number DESC, value`;
  return database.all(sql, place).map((row) => {
    const { tag, number } = row as { tag: unknown; number: number };
    return { tag: String(tag), count: number };
  });
}

/** What decides which scenarios are found. */
export type Wanted = Pick<ScenarioQuery, 'place' | 'search' | 'tag'>;

function found({ place, search, tag }: Wanted) {
  const patterns = searchPatterns(search);
  const tables = patterns.length === 0 ? 'scenarios' : 'scenarios JOIN searches USING (number)';
  const matches = patterns.map(() => String.raw` AND text LIKE ? ESCAPE '\'`).join('');
  const tagged =
    tag === undefined ? '' : ` AND tags <> '[]' AND EXISTS (SELECT 1 FROM json_each(${TAGS}) WHERE value = ?)`;
  const values = [place, ...patterns, ...(tag === undefined ? [] : [tag])];
  return { from: `FROM ${tables} WHERE place = ?${matches}${tagged}`, values };
}
