import type { PublicRate } from '../../evidence/publicRate.ts';
import { rateProvenance } from '../../evidence/rateProvenance.ts';
import type { Language } from '../../words/language.ts';
import { type FieldPath, writeField } from '../field.ts';
import { clearMissing } from '../missing.ts';
import { parseScenario } from '../parse.ts';
import type { Scenario } from '../scenario.ts';
import type { Edited } from './editNumber.ts';
import { setProvenance } from './setProvenance.ts';

/**
 * The document with a public rate in a field: its value, and its source with the year as where the number is from.
 *
 * @returns the faults instead where the value breaks a rule together with others
 */
export function takeRate(scenario: Scenario, field: FieldPath, rate: PublicRate, language: Language): Edited {
  const written = writeField(scenario, field, rate.value);
  return parseScenario(clearMissing(setProvenance(written, field, rateProvenance(rate, language)), field));
}
