import type { LocalInitiative } from '../../../shared/evidence/localInitiative.ts';
import { emptyGrading } from '../../../shared/evidence/summariseGrading.ts';

/** An initiative of one's own that is right in every field, with what a test wants otherwise. */
export function aLocalInitiative(parts: Partial<LocalInitiative> = {}): LocalInitiative {
  return {
    id: 'egen-vaerkstedet',
    version: 1,
    name: 'Værkstedet',
    description: 'Et åbent værksted to dage om ugen.',
    targetGroups: ['aktivitetsparate'],
    grading: emptyGrading(),
    design: 'description',
    effect: { kind: 'none' },
    ...parts,
  };
}
