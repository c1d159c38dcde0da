import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { exampleScenario } from '../e2e/exampleScenario.ts';
import { measureDraws } from './draws/measureDraws.ts';
import { measureEdits } from './edit/measureEdits.ts';
import { type Ground, prepareGround, repository } from './ground.ts';
import { largestScenario } from './largestScenario.ts';
import type { Part } from './measure.ts';
import { measureModel } from './model/measureModel.ts';
import { measureOptimise } from './optimise/measureOptimise.ts';
import { measureOverview } from './overview/measureOverview.ts';
import { printTable } from './printTable.ts';
import { measureStart } from './start/measureStart.ts';

/**
 * What `npm run bench` does: builds the app, measures what the design promises, and prints each result beside its goal.
 * A goal that is not held is a finding and no failure: the exit code is 0 unless something breaks. After `--` only
 * some parts may be named, as in `npm run bench -- start edit`.
 */

const example = exampleScenario();

const parts: Readonly<Record<string, (ground: Ground) => Part | Promise<Part>>> = {
  start: measureStart,
  model: () => measureModel(example, largestScenario(example)),
  draws: () => measureDraws(example),
  optimise: () => measureOptimise(example),
  edit: (ground) => measureEdits(ground, example, largestScenario(example)),
  overview: (ground) => measureOverview(ground, example),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`Der er ingen måling ved navn ${unknown.join(', ')}. Vælg blandt: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

build();
const ground = await prepareGround(console.log);
try {
  console.log(machine());
  const measured: Part[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`Måler ${name} …  (${load()})`);
    measured.push(await measure(ground));
  }
  console.log('');
  printTable(
    measured.flatMap(({ measures }) => measures),
    console.log,
  );
  console.log('');
  for (const remark of measured.flatMap(({ remarks }) => remarks)) console.log(remark);
  console.log(`Til sidst: ${load()}. En maskine, der laver andet samtidig, giver højere tal og større spænd.`);
} finally {
  await ground.leave();
}

function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'error'], {
    cwd: repository,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function machine(): string {
  const processor = cpus()[0]?.model.trim() ?? process.arch;
  return `${processor}, ${availableParallelism()} kerner, ${process.platform}, Node ${process.versions.node}`;
}

/** How many processes wanted a core on average: the last minute, five and fifteen. Windows does not count them. */
function load(): string {
  const shown = loadavg().map((average) => average.toLocaleString('da-DK', { maximumFractionDigits: 1 }));
  return `belastning ${shown.join(' / ')} på ${availableParallelism()} kerner`;
}
