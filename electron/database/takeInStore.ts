import type { Summary } from '../../shared/contract/stored.ts';
import { withEnding } from '../../shared/evidence/freeId.ts';
import type { FileRevision, FileScenario } from '../../shared/file/fileParts.ts';
import type { FileHeader } from '../../shared/file/records.ts';
import type { CommentStore } from './commentStore.ts';
import type { FollowUpStore, TakenFollowUp } from './followUpStore.ts';
import type { ScenarioStore } from './scenarioStore.ts';
import { insertRevision, type StoreTools, writeFirst } from './writeRevision.ts';

/** What became of a scenario from a file. */
export interface TakenScenario {
  /** `there`: it was there already, in this state or with it as an earlier one. */
  readonly as: 'added' | 'renamed' | 'restored' | 'there';
  readonly id: string;
  /** Those of its comments that were not here before. */
  readonly commentIds: readonly string[];
  /** Those of its targets and figures that were not here before. */
  readonly followUp: TakenFollowUp;
}

export interface TakeInOptions {
  readonly summary: Summary;
  readonly purpose: FileHeader['purpose'];
  /** What the catalogue puts after the name of a scenario that is taken in beside another; `number` from 1. */
  readonly ending: (number: number) => string;
}

interface Stores {
  readonly scenarios: ScenarioStore;
  readonly comments: CommentStore;
  readonly followUps: FollowUpStore;
}

export type TakeInStore = ReturnType<typeof makeTakeInStore>;

/** Takes scenarios from files in. Nothing that is there is ever changed or removed by it. */
export function makeTakeInStore(tools: StoreTools, { scenarios, comments, followUps }: Stores) {
  const { database, clock, newId } = tools;

  /** Whether the stored scenario is, or was, what `text` says, to the letter. */
  function has(id: string, text: string): boolean {
    const sql = 'SELECT 1 FROM revisions WHERE scenario_id = ? AND document = ? LIMIT 1';
    return database.value(sql, id, text) === 1;
  }

  /** The stored scenario that the one in the file is, or was once taken in as. */
  function sameAs({ id, scenario }: FileScenario, { purpose, ending }: TakeInOptions): string | null {
    const isHere = scenarios.row(id) !== null;
    if (isHere && (purpose === 'return' || has(id, JSON.stringify(scenario)))) return id;
    const name = withEnding(scenario.name, ending(1));
    const found = database
      .all('SELECT id FROM scenarios WHERE name = ?', name)
      .map((row) => (row as { id: string }).id);
    return found.find((one) => has(one, JSON.stringify({ ...scenario, name }))) ?? null;
  }

  function isNameTaken(name: string): boolean {
    return database.value("SELECT 1 FROM scenarios WHERE name = ? AND place <> 'trash' LIMIT 1", name) === 1;
  }

  function freeName(name: string, ending: TakeInOptions['ending']): string {
    for (let number = 1; ; number += 1) {
      const named = withEnding(name, ending(number));
      if (!isNameTaken(named)) return named;
    }
  }

  function insert(id: string, name: string, file: FileScenario, { summary }: TakeInOptions): void {
    const { revision, savedAt, isExample, place } = file;
    const scenario = name === file.scenario.name ? file.scenario : { ...file.scenario, name };
    writeFirst(database, { id, revision, scenario, summary, now: savedAt, sitting: null }, isExample);
    if (place === 'archive') scenarios.moveTo([id], place);
    for (const { revision: number, savedAt: now, scenario: earlier } of file.revisions) {
      insertRevision(database, { id, revision: number, scenario: earlier, now, sitting: null });
    }
    for (const { revision: number, label, decision } of [...file.revisions, file]) {
      if (label !== null) setLabel(id, number, label);
      if (decision) decide(id, number, decision);
    }
  }

  function setLabel(id: string, revision: number, label: string): void {
    database.run('UPDATE revisions SET label = ? WHERE scenario_id = ? AND revision = ?', label, id, revision);
  }

  function decide(
    id: string,
    revision: number,
    { decidedOn, body, note }: NonNullable<FileRevision['decision']>,
  ): void {
    database.run(
      'INSERT INTO decisions (scenario_id, revision, decided_on, body, note, locked_at) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      revision,
      decidedOn,
      body,
      note,
      clock().toISOString(),
    );
  }

  function takeAlong(id: string, file: FileScenario) {
    return { commentIds: comments.takeIn(id, file.comments), followUp: followUps.takeIn(id, file.followUp) };
  }

  return {
    /**
     * Takes one scenario in, with its earlier states, decisions, comments and figures, all or nothing. One whose id or name
     * stands for another scenario here gets a name that says that it was imported. One that was removed comes back.
     */
    takeIn(file: FileScenario, options: TakeInOptions): TakenScenario {
      return database.immediate(() => {
        const same = sameAs(file, options);
        if (same !== null) {
          const isRemoved = scenarios.row(same)?.place === 'trash';
          if (isRemoved) scenarios.moveTo([same], 'active');
          return { as: isRemoved ? 'restored' : 'there', id: same, ...takeAlong(same, file) };
        }
        const isIdTaken = scenarios.row(file.id) !== null;
        const id = isIdTaken ? newId() : file.id;
        const isRenamed = isIdTaken || isNameTaken(file.scenario.name);
        const name = isRenamed ? freeName(file.scenario.name, options.ending) : file.scenario.name;
        insert(id, name, file, options);
        return { as: isRenamed ? 'renamed' : 'added', id, ...takeAlong(id, file) };
      });
    },
  };
}
