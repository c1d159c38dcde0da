import type { CallOutput } from '../../shared/contract/calls.ts';
import { callError } from '../../shared/contract/errors.ts';
import type { ScenarioRow } from '../../shared/contract/stored.ts';
import { parseScenario } from '../../shared/document/parse.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { MODEL_VERSION } from '../../shared/model/project.ts';
import { summarise } from '../../shared/model/summarise.ts';
import { wordsIn } from '../../shared/words/words.ts';
import type { Store } from '../database/store.ts';
import { CallFailure, type Handlers } from './answer.ts';

type ScenarioCalls = Pick<
  Handlers,
  | 'listScenarios'
  | 'openScenario'
  | 'createScenario'
  | 'duplicateScenario'
  | 'saveScenario'
  | 'moveScenarios'
  | 'listRevisions'
  | 'openRevision'
>;

/** Rows that the overview shows at most; the search finds the rest. */
const ROWS_MAX = 200;
/** Summaries of another model that one look at the overview renews: each is a projection. */
const RENEWED_MAX = 50;

/** What is done with stored scenarios. `example` is the example municipality's document. */
export function scenarioCalls(storeOf: () => Store, example: unknown): ScenarioCalls {
  return {
    listScenarios({ place, search }) {
      const { scenarios } = storeOf();
      const query = { place, search, sort: 'changed', descending: true, limit: ROWS_MAX, offset: 0 } as const;
      const rows = renewed(storeOf(), scenarios.list(query));
      return { rows, counts: scenarios.countByPlace(), found: scenarios.count({ place, search }) };
    },

    openScenario: ({ id }) => opened(storeOf(), id),

    createScenario() {
      const scenario = exampleScenario(example);
      const created = storeOf().scenarios.create(scenario, summarise(scenario), { isExample: true });
      if (!created.ok) throw new CallFailure(callError('internal', { call: 'createScenario' }));
      return { row: created.row, scenario };
    },

    duplicateScenario({ id }) {
      const store = storeOf();
      const { t } = wordsIn(store.settings.get().language);
      const name = t('overview.copyOf', { name: opened(store, id).scenario.name }).slice(0, 120);
      const copy = store.scenarios.duplicate(id, name);
      if (!copy.ok) throw new CallFailure(callError('notFound'));
      return opened(store, copy.row.id);
    },

    saveScenario({ id, scenario, expectedRevision }) {
      const saved = storeOf().scenarios.save(id, scenario, summarise(scenario), { expectedRevision });
      if (saved.ok) return { revision: saved.revision, savedAt: saved.changedAt };
      throw new CallFailure(callError(saved.code === 'conflict' ? 'conflict' : 'notFound'));
    },

    moveScenarios({ ids, to }) {
      const { scenarios } = storeOf();
      scenarios.moveTo(ids, to);
      return scenarios.countByPlace();
    },

    listRevisions: ({ id }) => storeOf().revisions.list(id),

    openRevision({ id, revision }) {
      const found = storeOf().revisions.get(id, revision);
      if (found.ok) return { scenario: found.scenario };
      throw new CallFailure(unreadable(found));
    },
  };
}

/** The example's document. It is part of the app, so a fault in it is one of ours. */
export function exampleScenario(example: unknown): Scenario {
  const parsed = parseScenario(example);
  if (!parsed.ok) throw new Error(`The example municipality breaks its own rules: ${JSON.stringify(parsed.faults)}`);
  return parsed.scenario;
}

function opened({ scenarios }: Store, id: string): CallOutput<'openScenario'> {
  const found = scenarios.get(id);
  if (found.ok) return { row: found.row, scenario: found.scenario };
  throw new CallFailure(unreadable(found));
}

function unreadable(found: { code: 'missing' } | { code: 'unreadable'; faults: readonly { path: string }[] }) {
  if (found.code === 'missing') return callError('notFound');
  return callError('unreadableDocument', { reason: found.faults[0]?.path ?? '' });
}

/** The rows, with summaries that another model made computed anew. */
function renewed({ scenarios }: Store, rows: readonly ScenarioRow[]): ScenarioRow[] {
  let left = RENEWED_MAX;
  return rows.map((row) => {
    const isStale = row.fault === null && row.summary?.modelVersion !== MODEL_VERSION;
    if (!isStale || left === 0) return row;
    left -= 1;
    const found = scenarios.get(row.id);
    if (!found.ok) return found.code === 'missing' ? row : found.row;
    const summary = summarise(found.scenario);
    scenarios.setSummary(row.id, row.revision, summary);
    return { ...row, summary };
  });
}
