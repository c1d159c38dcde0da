import { isEstimate } from '../../document/estimate.ts';
import type { Intervention } from '../../document/intervention.ts';
import type { Scenario } from '../../document/scenario.ts';
import { certaintySteps } from '../../evidence/certainty.ts';
import { evidenceEntry } from '../../evidence/library.ts';
import { effectHere } from '../../model/effectHere.ts';
import type { Words } from '../../words/words.ts';
import type { DeckParts } from '../deckInput.ts';
import type { Slide } from '../slide.ts';
import { tableSlides } from '../tableSlides.ts';

/** What each intervention does, how certain that is, and how much of it is counted. */
export function interventionSlides({ words, scenario, source }: DeckParts): Slide[] {
  const { t, number, percent } = words;
  const { interventions } = scenario;
  const measured = interventions.filter((one) => isMeasured(scenario, one)).length;
  return tableSlides(words, {
    id: 'interventions',
    title: t('slides.measured', { measured: number(measured), count: interventions.length }),
    lead: '',
    notes: [
      ...new Set(interventions.flatMap(({ evidenceId }) => explanationOf(words, evidenceId))),
      t('slides.effectNote'),
      source,
    ],
    columns: [
      { head: t('slides.intervention'), isNumber: false, weight: 6 },
      { head: t('slides.effect'), isNumber: false, weight: 8 },
      { head: t('slides.certainty'), isNumber: false, weight: 4 },
      { head: t('slides.counted'), isNumber: true, weight: 3 },
    ],
    rows: interventions.map((one) => [
      one.name,
      effectText(words, scenario, one),
      certaintyText(words, scenario, one),
      one.effect.kind === 'none' ? t('slides.none') : percent(one.causalShare, 0),
    ]),
  });
}

/** Whether a study with a comparison group gives the effect, and any of it is counted. */
function isMeasured(scenario: Scenario, { id, evidenceId, causalShare, effect }: Intervention): boolean {
  const entry = evidenceId === undefined ? undefined : evidenceEntry(evidenceId);
  if (!entry || effect.kind === 'none' || causalShare === 0 || isEstimate(scenario, id)) return false;
  return entry.certainty === 'trial' || entry.certainty === 'comparison';
}

function certaintyText({ t, language }: Words, scenario: Scenario, { id, evidenceId }: Intervention): string {
  if (evidenceId === undefined || isEstimate(scenario, id)) return t('interventions.ownAssumption');
  const entry = evidenceEntry(evidenceId);
  return entry ? certaintySteps[entry.certainty].name[language] : t('interventions.localEvidence');
}

/** Absolute numbers of a hundred, with and without: never a relative change by itself. */
function effectText({ t, number }: Words, scenario: Scenario, intervention: Intervention): string {
  if (intervention.effect.kind === 'paidHours') return t('slides.effectHours');
  const effect = effectHere(scenario, intervention);
  if (!effect || intervention.causalShare === 0) return t('slides.effectNone');
  const of100 = (share: number) => number(share * 100, { decimals: 1 });
  const months = effect.effectMonths;
  if (effect.kind === 'retention') {
    return t('slides.effectStays', { control: of100(effect.control), treated: of100(effect.treated), months });
  }
  const either = ({ toEducation, toJob }: typeof effect.control) => of100(toEducation + toJob);
  return t('slides.effectMoves', { control: either(effect.control), treated: either(effect.treated), months });
}

function explanationOf({ language }: Words, evidenceId: string | undefined): string[] {
  const entry = evidenceId === undefined ? undefined : evidenceEntry(evidenceId);
  if (!entry) return [];
  const { name, explanation } = certaintySteps[entry.certainty];
  return [`${name[language].charAt(0).toUpperCase()}${name[language].slice(1)}: ${explanation[language]}`];
}
