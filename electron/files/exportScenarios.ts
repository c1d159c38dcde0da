import type { LocalInitiative } from '../../shared/evidence/localInitiative.ts';
import type { FileScenario } from '../../shared/file/fileParts.ts';
import type { Store } from '../database/store.ts';
import { fileScenario } from './fileScenario.ts';

/** Rows that are asked for at a time. */
const PAGE = 1000;

/** The ids of all scenarios that are not in the trash, the last changed first. */
export function allScenarios({ scenarios }: Store): string[] {
  return (['active', 'archive'] as const).flatMap((place) => {
    const ids: string[] = [];
    for (;;) {
      const page = { sort: 'changed', descending: true, limit: PAGE, offset: ids.length } as const;
      const rows = scenarios.list({ place, search: '', ...page });
      ids.push(...rows.map(({ id }) => id));
      if (rows.length < PAGE) return ids;
    }
  });
}

/** What goes into an export, read from the store as it is asked for. */
export class ExportContent {
  readonly unreadable: string[] = [];
  count = 0;
  readonly #store: Store;
  readonly #ids: readonly string[];
  readonly #withVersions: boolean;
  /** Ids of local initiatives that interventions were made from. */
  readonly #used = new Set<string>();

  constructor(store: Store, ids: readonly string[], withVersions: boolean) {
    this.#store = store;
    this.#ids = ids;
    this.#withVersions = withVersions;
  }

  *scenarios(): Generator<FileScenario> {
    for (const id of this.#ids) {
      const file = fileScenario(this.#store, id, this.#withVersions);
      if (!file) {
        this.unreadable.push(this.#store.scenarios.row(id)?.name ?? id);
        continue;
      }
      this.count += 1;
      for (const { evidenceId } of file.scenario.interventions) if (evidenceId) this.#used.add(evidenceId);
      yield file;
    }
  }

  /** The planner's own initiatives: all of them, or those that the scenarios use. */
  localInitiatives(isAll: boolean): LocalInitiative[] {
    return this.#store.localInitiatives
      .list()
      .filter(({ id, isRemoved }) => (isAll && !isRemoved) || this.#used.has(id))
      .flatMap(({ initiative }) => initiative ?? []);
  }
}
