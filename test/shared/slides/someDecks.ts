import { newScenario } from '../../../shared/document/newScenario.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { withThreshold } from '../../../shared/document/thresholds.ts';
import { project } from '../../../shared/model/project.ts';
import { buildDeck } from '../../../shared/slides/buildDeck.ts';
import type { DeckInput } from '../../../shared/slides/deckInput.ts';
import type { Deck } from '../../../shared/slides/slide.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { oneAtATime } from '../../../shared/uncertainty/oneAtATime.ts';
import type { Language } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument } from '../document/exampleDocument.ts';
import { withLongNames } from './longNames.ts';

/** The slides of a document, with a hundred draws unless told otherwise. */
export function deckOf(scenario: Scenario, language: Language = 'da', changes: Partial<DeckInput> = {}): Deck {
  return buildDeck({
    words: wordsIn(language),
    scenario,
    projection: project(scenario),
    uncertainty: drawUncertainty(scenario, undefined, { draws: 100, seed: 1 }),
    oneAtATime: oneAtATime(scenario),
    app: '0.1.0',
    day: '2026-11-22',
    isIllustrative: false,
    ...changes,
  });
}

/** As many interventions as a document may have, several of a kind. */
const withMany: Scenario = {
  ...exampleDocument,
  interventions: Array.from({ length: 40 }, (_, at) => {
    const one = exampleDocument.interventions[at % exampleDocument.interventions.length];
    if (!one) throw new Error('The example has no interventions.');
    return { ...one, id: `i${at}`, name: `${one.name} ${at}` };
  }),
};

const withThresholds = withThreshold(withThreshold(exampleDocument, 'kroner', -20_000_000), 'persons', 40);

/** A scenario that costs more, for fewer in education or job. */
const harmful: Scenario = {
  ...exampleDocument,
  interventions: exampleDocument.interventions.map((one) => ({
    ...one,
    effect: { kind: 'hazardRatio', effectMonths: 12, toEducation: 0.5, toJob: 0.5 },
    causalShare: 1,
  })),
};

/** Slides at every edge: each by its name. */
export const someDecks: readonly { readonly name: string; readonly deck: Deck }[] = [
  { name: 'the example', deck: deckOf(withThresholds, 'da', { isIllustrative: true }) },
  { name: 'the example in English', deck: deckOf(exampleDocument, 'en') },
  { name: 'no draws', deck: deckOf(exampleDocument, 'da', { uncertainty: null, oneAtATime: null }) },
  { name: 'a new scenario', deck: deckOf(newScenario(wordsIn('da'), '2027-01')) },
  { name: 'no interventions', deck: deckOf({ ...exampleDocument, interventions: [] }) },
  { name: 'the longest names', deck: deckOf(withLongNames) },
  { name: 'forty interventions', deck: deckOf(withMany, 'da', { oneAtATime: null }) },
  { name: 'a plan that harms', deck: deckOf(harmful) },
];
