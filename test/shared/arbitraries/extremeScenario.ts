import fc from 'fast-check';
import { parseScenario } from '../../../shared/document/parse.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { capacities, completeDocument, effects } from './completeDocument.ts';
import { getAt, setAt } from './documentPath.ts';
import { allowedEnds } from './numberRules.ts';
import { scenarioWith } from './scenario.ts';

const kinds = fc.record({
  effect: fc.constantFrom(...Object.values(effects)),
  capacity: fc.constantFrom(...Object.values(capacities)),
});
const changes = fc.array(fc.constantFrom(...allowedEnds), { minLength: 1, maxLength: 6 });

/** Valid documents with several numbers at the ends of what is allowed: 0, shares next to 1, a billion kroner. */
export const extremeScenario: fc.Arbitrary<Scenario> = fc
  .tuple(scenarioWith({ interventions: 1 }), kinds, changes)
  .map(([valid, kind, ends]) => {
    const document = completeDocument(valid, kind);
    for (const { path, value, kinds: needed } of ends) {
      const kindOfField = needed?.effect ?? needed?.capacity;
      const own = needed?.effect ? document.interventions[0]?.effect : document.interventions[0]?.capacity;
      if (kindOfField && kindOfField.kind !== own?.kind) continue;
      const before = getAt(document, path);
      setAt(document, path, value);
      if (!parseScenario(document).ok) setAt(document, path, before);
    }
    return document;
  });
