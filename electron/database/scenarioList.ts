import type { Place, ScenarioQuery, ScenarioRow } from '../../shared/contract/stored.ts';
import type { Readable } from './handle.ts';
import { ROW_COLUMNS, scenarioRow } from './scenarioRow.ts';
import { searchPatterns } from './searchText.ts';

/** What the overview is ordered by. Column names and directions come from here alone, never from outside. */
const ORDER: Record<ScenarioQuery['sort'], string> = {
  changed: 'changed_at',
  name: 'name_key',
  municipality: 'municipality_key',
  extraInEducationOrJob: "summary ->> '$.extraInEducationOrJob'",
  netMunicipality: "summary ->> '$.netMunicipality'",
  breakEvenMonth: "summary ->> '$.breakEvenMonth'",
};

/** One page of the overview. Rows without the figure they are sorted by come last, whichever the direction. */
export function listScenarios(database: Readable, query: ScenarioQuery): ScenarioRow[] {
  const { from, values } = found(query);
  const direction = query.descending ? 'DESC' : 'ASC';
  const order = ORDER[query.sort];
  const last = order.startsWith('summary') ? ' NULLS LAST' : '';
  const sql = `SELECT ${ROW_COLUMNS} ${from} ORDER BY ${order} ${direction}${last}, id ${direction} LIMIT ? OFFSET ?`;
  return database.all(sql, ...values, query.limit, query.offset).map(scenarioRow);
}

/** How many rows all pages of the same query hold together. */
export function countFound(database: Readable, query: Pick<ScenarioQuery, 'place' | 'search'>): number {
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

function found({ place, search }: Pick<ScenarioQuery, 'place' | 'search'>) {
  const patterns = searchPatterns(search);
  const tables = patterns.length === 0 ? 'scenarios' : 'scenarios JOIN searches USING (number)';
  const matches = patterns.map(() => String.raw` AND text LIKE ? ESCAPE '\'`).join('');
  return { from: `FROM ${tables} WHERE place = ?${matches}`, values: [place, ...patterns] };
}
