import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { add, openTestStore, temporaryFolder } from './storeForTest.ts';

/** Lets a process save one revision after the other, and kills it when it has told of `saves` of them. */
async function killedAfter(folder: string, id: string, saves: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'saveInChild.ts'), folder, id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    saves -= 1;
    if (saves === 0) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return last;
}

// Three processes are started and stopped: on a busy machine that takes its time.
test('what was called saved is there after a kill, and the file is whole', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const first = await openTestStore(folder);
  const id = add(first.store);
  first.store.close();
  for (const saves of [1, 7, 40]) {
    const told = await killedAfter(folder, id, saves);
    const { store } = await openTestStore(folder);
    const found = store.scenarios.get(id);
    // One more may have been committed between the last word of the child and its end.
    expect(found.ok && found.row.revision).toBeGreaterThanOrEqual(told);
    expect(found.ok && found.scenario.name).toBe(`Udgave ${found.ok && found.row.revision}`);
    expect(await store.backups.makeNow()).toMatchObject({ ok: true });
    store.close();
  }
});
