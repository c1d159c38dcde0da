import type { Scenario } from '../scenario.ts';
import { changeIntervention } from './changeIntervention.ts';
import type { Edited } from './editNumber.ts';

/** The document with another name for an intervention: 1–120 characters, without spaces around. Its id stays. */
export function renameIntervention(scenario: Scenario, interventionId: string, name: string): Edited {
  const trimmed = name.trim();
  return changeIntervention(scenario, interventionId, [], (one) =>
    one.name === trimmed ? one : { ...one, name: trimmed },
  );
}
