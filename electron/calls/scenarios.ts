import type { CallInput, CallOutput } from '../../shared/contract/calls.ts';
import { callError } from '../../shared/contract/errors.ts';
import type { ScenarioRow } from '../../shared/contract/stored.ts';
import { newScenario } from '../../shared/document/newScenario.ts';
import { parseScenario } from '../../shared/document/parse.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { withTags } from '../../shared/document/tags.ts';
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
  | 'duplicateScenarios'
  | 'saveScenario'
  | 'moveScenarios'
  | 'emptyTrash'
  | 'setTags'
  | 'keepDrawn'
  | 'lastBackup'
>;

/** Rows of a page, where the caller does not say. */
const ROWS = 200;
/** Milliseconds that one look at the overview may spend on summaries, each a projection: everything else waits meanwhile. */
const RENEWAL = 25;

/** What is done with stored scenarios. `example` is the example municipality's document. */
export function scenarioCalls(storeOf: () => Store, example: unknown, clock = () => new Date()): ScenarioCalls {
  function documentFrom(asked: CallInput<'createScenario'>, store: Store): Scenario {
    switch (asked.from) {
      case 'document':
        return asked.scenario;
      case 'example':
        return exampleScenario(example);
      case 'empty':
        return newScenario(wordsIn(store.settings.get().language), `${clock().getFullYear() + 1}-01`);
    }
  }

  return {
    listScenarios(asked) {
      const { scenarios } = storeOf();
      const query = { sort: 'changed', descending: true, limit: ROWS, offset: 0, ...asked } as const;
      return {
        rows: renewed(storeOf(), scenarios.list(query)),
        counts: scenarios.countByPlace(),
        found: scenarios.count(query),
        tags: scenarios.countTags(query.place),
      };
    },

    openScenario: ({ id }) => openedScenario(storeOf(), id),

    createScenario(asked) {
      const store = storeOf();
      const isExample = asked.from === 'example';
      const scenario = documentFrom(asked, store);
      const created = store.scenarios.create(scenario, summarise(scenario), { isExample });
      if (!created.ok) throw new CallFailure(callError('internal', { call: 'createScenario' }));
      return { row: created.row, scenario };
    },

    duplicateScenario({ id }) {
      const store = storeOf();
      return openedScenario(store, copyOf(store, id));
    },

    duplicateScenarios({ ids }) {
      const store = storeOf();
      return { ids: store.together(() => ids.map((id) => copyOf(store, id))) };
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

    emptyTrash: () => ({ removed: storeOf().scenarios.emptyTrash() }),

    setTags({ id, tags }) {
      const store = storeOf();
      const { row, scenario } = openedScenario(store, id);
      const saved = store.scenarios.save(id, withTags(scenario, tags), row.summary, { expectedRevision: row.revision });
      if (!saved.ok) throw new CallFailure(callError(saved.code === 'conflict' ? 'conflict' : 'notFound'));
      return { row: openedScenario(store, id).row };
    },

    keepDrawn({ id, revision, drawn }) {
      const store = storeOf();
      const { scenarios } = store;
      const row = scenarios.row(id);
      const summary = row ? (row.summary ?? renew(store, row).summary) : null;
      return { kept: summary ? scenarios.setSummary(id, revision, { ...summary, drawn }) : false };
    },

    lastBackup: () => ({ madeAt: storeOf().backups.list()[0]?.madeAt ?? null }),
  };
}

/** @returns the id of a copy, named as one */
function copyOf(store: Store, id: string): string {
  const { t } = wordsIn(store.settings.get().language);
  const name = t('overview.copyOf', { name: openedScenario(store, id).scenario.name }).slice(0, 120);
  const copy = store.scenarios.duplicate(id, name);
  if (!copy.ok) throw new CallFailure(callError('notFound'));
  return copy.row.id;
}

/** The example's document. It is part of the app, so a fault in it is one of ours. */
export function exampleScenario(example: unknown): Scenario {
  const parsed = parseScenario(example);
  if (!parsed.ok) throw new Error(`The example municipality breaks its own rules: ${JSON.stringify(parsed.faults)}`);
  return parsed.scenario;
}

function openedScenario({ scenarios }: Store, id: string): CallOutput<'openScenario'> {
  const found = scenarios.get(id);
  if (found.ok) return { row: found.row, scenario: found.scenario };
  throw new CallFailure(unreadable(found, found.code === 'missing' ? '' : found.row.name));
}

/** @param name of the scenario */
export function unreadable(
  found: { code: 'missing' } | { code: 'unreadable'; faults: readonly { path: string }[] },
  name: string,
) {
  if (found.code === 'missing') return callError('notFound');
  const reason = found.faults[0]?.path ?? '';
  // A document that is in pieces, or not as it was written, has no place to point at.
  return reason === '' ? callError('damagedDocument', { name }) : callError('unreadableDocument', { name, reason });
}

/**
 * The rows, with summaries that another model made, or none, computed anew and kept: as many as there is time for. The
 * rest are without one, so that no number of another model is shown; whoever looks again finds more of them.
 */
function renewed(store: Store, rows: readonly ScenarioRow[]): ScenarioRow[] {
  const isStale = ({ fault, summary }: ScenarioRow) => fault === null && summary?.modelVersion !== MODEL_VERSION;
  if (!rows.some(isStale)) return [...rows];
  const end = performance.now() + RENEWAL;
  let isFirst = true;
  return store.together(() =>
    rows.map((row) => {
      if (!isStale(row)) return row;
      if (!isFirst && performance.now() > end) return { ...row, summary: null };
      isFirst = false;
      return renew(store, row);
    }),
  );
}

function renew({ scenarios }: Store, row: ScenarioRow): ScenarioRow {
  const found = scenarios.get(row.id);
  if (!found.ok) return found.code === 'missing' ? row : found.row;
  const summary = summarise(found.scenario);
  scenarios.setSummary(row.id, row.revision, summary);
  return { ...row, summary };
}
