import fc from 'fast-check';
import { expect, test } from 'vitest';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import { parseScenario } from '../../../shared/document/parse.ts';
import { checkEntry } from '../../../shared/evidence/checkEntry.ts';
import { library } from '../../../shared/evidence/library.ts';
import { checkVerdict } from '../../../shared/model/checkVerdict.ts';
import { modelChecks } from '../../../shared/model/modelCheck.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario } from '../arbitraries/scenario.ts';
import { added, entry } from './added.ts';

const parsed = parseScenario(example);
if (!parsed.ok) throw new Error('The example is a scenario.');
const eksempelby = parsed.scenario;

test('MODEL §6: the check before is the check after, in any scenario and segment', () => {
  fc.assert(
    fc.property(scenario, fc.constantFrom('ips', 'ipse', 'ips-ung'), (document, id) => {
      for (const segment of document.segments) {
        const { scenario: after, interventionId } = added(document, entry(id), {
          segmentIds: [segment.id],
          language: 'da',
        });
        const later = modelChecks(after).find((check) => check.interventionId === interventionId);
        expect(checkEntry(entry(id), segment, document)).toEqual(later);
      }
    }),
    runs(60),
  );
});

test('only evidence whose study measured weeks has a check', () => {
  const [segment] = eksempelby.segments;
  if (!segment) throw new Error('The example has segments.');
  const checked = library.entries.filter((one) => checkEntry(one, segment, eksempelby) !== null);
  expect(checked.map(({ id }) => id)).toEqual(['ips', 'ipse', 'ips-ung']);
});

test('IPS fits where people come and go, and gives too many weeks where an exit lasts', () => {
  const verdictIn = (segmentId: string) => {
    const segment = eksempelby.segments.find(({ id }) => id === segmentId);
    const check = segment && checkEntry(entry('ips'), segment, eksempelby);
    return check && checkVerdict(check);
  };
  expect(verdictIn('svaer-psykisk-lidelse')?.verdict).toBe('fits');
  expect(verdictIn('aktivitetsparate')?.verdict).toBe('tooMany');
  expect(verdictIn('aktivitetsparate')?.ratio).toBeGreaterThan(1.5);
});
