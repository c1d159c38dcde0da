import type { Effect } from '../document/effect.ts';
import { type Certainty, certaintySteps } from './certainty.ts';
import type { LocalDesign, LocalInitiative } from './localInitiative.ts';
import type { LocalText } from './localText.ts';
import { type EvidenceOffer, evidenceMark, type Origin } from './offered.ts';
import { OWN_ESTIMATE_SPREAD } from './ownEstimate.ts';

/** How sure an own result is, by how it was had, on the library's five steps. */
export const certaintyOfDesign: Readonly<Record<LocalDesign, Certainty>> = {
  randomisedTrial: 'trial',
  matchedComparison: 'comparison',
  beforeAfter: 'promising',
  resultsOnly: 'promising',
  description: 'judgement',
};

/** What an initiative of the planner's own offers to a scenario. */
export function offerOfInitiative(initiative: LocalInitiative): EvidenceOffer {
  const { id, caseloadNorm, durationMonths, design } = initiative;
  const version = String(initiative.version);
  const name = { da: initiative.name, en: initiative.name };
  const source = evidenceMark(name, version);
  const own: Origin = { kind: 'ownMunicipality', source };
  const certainty = certaintySteps[certaintyOfDesign[design]];
  return {
    id,
    version,
    name,
    isLocal: true,
    fields: {
      effect: { value: withWideRange(initiative.effect), origin: effectOrigin(initiative.effect, own) },
      causalShare: {
        value: certainty.defaultCausalShare,
        origin: { kind: 'assumption', source, note: certainty.explanation },
      },
      ...(caseloadNorm ? { caseloadNorm: { value: caseloadNorm, origin: own } } : {}),
      ...(durationMonths === undefined ? {} : { durationMonths: { value: durationMonths, origin: own } }),
    },
  };
}

const estimateNote: LocalText = {
  da: 'Eget skøn: der er ingen sammenligning bag tallet.',
  en: 'An estimate of one’s own: no comparison lies behind the number.',
};

/** Two groups are counted; a ratio without them is estimated. */
function effectOrigin(effect: Effect, own: Origin): Origin {
  const isEstimate = effect.kind === 'hazardRatio' || effect.kind === 'paidHours';
  return isEstimate ? { ...own, kind: 'assumption', note: estimateNote } : own;
}

function withWideRange(effect: Effect): Effect {
  return effect.kind === 'hazardRatio' ? { logStandardError: OWN_ESTIMATE_SPREAD, ...effect } : effect;
}
