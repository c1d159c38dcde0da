import type { Scenario } from '../scenario.ts';
import { checked } from './checked.ts';
import type { Edited } from './editNumber.ts';

/** What a scenario is called, where it is, and which months it covers. Empty texts are left out of the document. */
export interface Details {
  readonly name: string;
  readonly municipality: string;
  readonly description: string;
  /** As in "2027-01". */
  readonly startMonth: string;
  readonly horizonMonths: number;
}

export function detailsOf({ name, municipality = '', description = '', startMonth, horizonMonths }: Scenario): Details {
  return { name, municipality, description, startMonth, horizonMonths };
}

/**
 * The scenario with other details. The plan keeps its place from the start: what began in the third month does so
 * whichever month is the first.
 *
 * @returns the faults instead where a detail breaks a rule, or an intervention would begin after the last month
 */
export function setDetails(scenario: Scenario, { municipality, description, ...details }: Details): Edited {
  const { municipality: _, description: __, ...rest } = scenario;
  const changed = {
    ...rest,
    ...details,
    ...(municipality === '' ? {} : { municipality }),
    ...(description === '' ? {} : { description }),
  };
  return checked(scenario, changed);
}
