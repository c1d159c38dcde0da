import type { EvidenceEntry } from '../schema.ts';

type SizelessParts = Pick<EvidenceEntry, 'effect' | 'effectBasis' | 'defaultCausalShare'>;

/** What an entry gets when its sources give a direction, an association or a rule, but no size to calculate with. */
export const withoutSize: SizelessParts = {
  effect: { kind: 'none' },
  effectBasis: {
    kind: 'none',
    figureIds: [],
    explanation: {
      da: 'Kilderne giver ingen størrelse på effekten, så modellen tæller ingen.',
      en: 'The sources give no size of the effect, so the model counts none.',
    },
  },
  defaultCausalShare: 0,
};
