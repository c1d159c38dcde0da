import type { LocalContent, LocalInitiative } from '../../../shared/evidence/localInitiative.ts';
import { emptyGrading } from '../../../shared/evidence/summariseGrading.ts';

/** A local initiative with figures for two groups; `changes` go over what is given. */
export function aLocalContent(changes: Partial<LocalContent> = {}): LocalContent {
  return {
    name: 'Værkstedet',
    description: 'Kommunens eget værksted for unge.',
    targetGroups: ['udsatte-unge'],
    grading: emptyGrading(),
    design: 'matchedComparison',
    effect: { kind: 'either', effectMonths: 12, control: 0.3, treated: 0.4, nControl: 40, nTreated: 45 },
    caseloadNorm: { min: 10, max: 16 },
    durationMonths: 8,
    ...changes,
  };
}

export function aLocalInitiative(changes: Partial<LocalInitiative> = {}): LocalInitiative {
  return { ...aLocalContent(), id: 'egen-vaerkstedet', version: 1, ...changes };
}
