import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile } from '../../../electron/database/layout.ts';
import { openStore, type Store } from '../../../electron/database/store.ts';
import { aLocalContent } from '../../shared/evidence/aLocalInitiative.ts';
import { aComment } from '../../shared/file/aComment.ts';
import { aFigure, aTarget } from '../../shared/followUp/aFollowUp.ts';
import { aDocument, anIntervention, aQuery, aSummary } from './aDocument.ts';

/**
 * A database of each version that was ever released lies in test/fixtures/databases with what it held beside it. Those
 * of the past are never made anew; run as a program, this writes the one of today's version, if there is none yet.
 */
export const fixtures = join(import.meta.dirname, '../../fixtures/databases');

/** Everything that can be asked of a store, in an order of its own. */
export function toldBy(store: Store): unknown {
  const rows = (['active', 'archive', 'trash'] as const).flatMap((place) => store.scenarios.list(aQuery({ place })));
  return {
    settings: store.settings.get(),
    rows,
    scenarios: rows.map(({ id }) => store.scenarios.get(id)),
    revisions: rows.map(({ id }) => store.revisions.list(id)),
    localInitiatives: store.localInitiatives.list(),
    comments: rows.map(({ id }) => store.comments.list(id)),
    followUps: rows.map(({ id }) => store.followUps.list(id)),
    found: store.scenarios.list(aQuery({ search: 'årgang ungeguide' })).map(({ id }) => id),
    tags: store.scenarios.countTags('active'),
  };
}

function fill(store: Store, pass: () => void): void {
  const { scenarios, revisions, settings } = store;
  settings.set({ language: 'en', openScenarioId: 'plan' });
  scenarios.create(aDocument({ name: 'Eksempel' }), aSummary(), { isExample: true, id: 'eksempel' });
  scenarios.create(aDocument({ name: 'Plan for ÅRGANG 2027' }), null, { isExample: false, id: 'plan' });
  for (const [index, name] of ['Flere timer', 'Færre timer', 'Plan for Årgang 2027 og 2028'].entries()) {
    pass();
    const interventions = [anIntervention('Ungeguide'), { ...anIntervention('Mentor'), id: 'mentor' }];
    const summary = aSummary({ breakEvenMonth: 9 + index });
    scenarios.save('plan', aDocument({ name, interventions }), summary, { expectedRevision: 1 + index });
  }
  revisions.label('plan', 2, 'Til udvalget');
  revisions.decide('plan', 3, { decidedOn: '2027-01-20', body: 'Byrådet', note: 'Uden ekstra bevilling.' });
  scenarios.create(aDocument({ name: 'Gemt væk' }), aSummary(), { isExample: false, id: 'arkiv' });
  const tagged = aDocument({ name: 'Med mærker', planner: { tags: ['Budget 2028', 'til udvalget'] } });
  scenarios.create(
    tagged,
    aSummary({ drawn: { chanceOfGain: 0.7, extraInEducationOrJob: [8, 15], netMunicipality: [-2e6, 1e5] } }),
    { isExample: false, id: 'maerket' },
  );
  scenarios.create(aDocument({ name: 'Smidt ud' }), aSummary(), { isExample: false, id: 'kurv' });
  scenarios.moveTo(['arkiv'], 'archive');
  scenarios.moveTo(['kurv'], 'trash');
  fillLocal(store, pass);
  fillComments(store);
  fillFollowUp(store);
}

function fillComments({ comments }: Store): void {
  const written = aComment({ field: 'segments/unge/persons', about: 'Personer, Jobparate unge' });
  comments.takeIn('plan', [written, aComment({ id: 'k2', text: 'Husk sommerferien.' })]);
  comments.setState('plan', 'k2', { isResolved: true, by: 'Bo', at: '2027-01-05T08:00:00.000Z' });
  comments.takeIn('fremmed', [aComment({ author: 'Åse' })]);
}

function fillFollowUp({ followUps }: Store): void {
  const corrected = aFigure({
    period: '2027-02',
    value: 0,
    earlier: [{ value: null, by: '', at: '2027-03-01T08:00:00.000Z' }],
  });
  followUps.save('plan', {
    revision: 3,
    targets: [
      aTarget(),
      aTarget({ id: 'm2', place: { level: 'segment', id: 'unge' }, decidedOn: null, note: 'Åbent' }),
    ],
    figures: [aFigure(), corrected, aFigure({ measure: 'cost', period: '2027-Q1', value: 1.5e6 })],
  });
}

function fillLocal({ localInitiatives }: Store, pass: () => void): void {
  const content = aLocalContent({ name: 'Værkstedet', targetGroups: ['udsatte-unge', 'unge-15-17'] });
  localInitiatives.save('egen-vaerkstedet', 1, content);
  const graded = { ...content.grading, theory: { grade: 'fulfilled', note: 'Bygger på erfaring.' } } as const;
  localInitiatives.save('egen-skoen', 1, {
    ...content,
    name: 'Et skøn',
    design: 'description',
    effect: { kind: 'hazardRatio', effectMonths: 6, toEducation: 1.2, toJob: 1 },
    grading: graded,
  });
  pass();
  localInitiatives.save('egen-vaerkstedet', 1, { ...content, durationMonths: 9 });
  localInitiatives.save('egen-fjernet', 1, { ...content, name: 'Fjernet', effect: { kind: 'none' } });
  localInitiatives.remove('egen-fjernet');
}

if (process.argv[1] === import.meta.filename) {
  const folder = mkdtempSync(join(tmpdir(), 'ungeplan-version-'));
  let now = Date.parse('2027-01-04T08:00:00.000Z');
  const options = { folder, clock: () => new Date(now), newId: () => 'sitting', log: () => undefined };
  const outcome = await openStore({ ...options, sharedPlace: () => null });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { store } = outcome;
  fill(store, () => {
    now += 20 * 60_000;
  });
  const told = toldBy(store);
  const target = join(fixtures, `v${store.facts.version}`);
  store.close();
  if (existsSync(`${target}.sqlite`)) throw new Error(`${target}.sqlite is there already and stays as it is.`);
  copyFileSync(databaseFile(folder), `${target}.sqlite`);
  writeFileSync(`${target}.json`, `${JSON.stringify(told, null, 2)}\n`);
  rmSync(folder, { recursive: true });
}
