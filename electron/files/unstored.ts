import type { Scenario } from '../../shared/document/scenario.ts';
import type { FileScenario } from '../../shared/file/fileParts.ts';
import { emptyFollowUp } from '../../shared/followUp/followUp.ts';

/** A document as a file holds it of which nothing more is known, or can be read, than what it says. */
export function unstored(scenario: Scenario, id: string, now: Date): FileScenario {
  const facts = { id, revision: 1, savedAt: now.toISOString(), label: null, decision: null } as const;
  return {
    ...facts,
    place: 'active',
    isExample: false,
    summary: null,
    scenario,
    revisions: [],
    comments: [],
    followUp: emptyFollowUp,
  };
}
