import { type HeadlineKind, missingFor } from '../document/missing.ts';
import { missingSentence } from '../summary/scenarioSummary.ts';
import { MODEL_VERSION } from '../model/project.ts';
import { readReportChoices } from '../report/storedChoices.ts';
import { withheldWords } from '../report/withheldWords.ts';
import { drawSettings } from '../uncertainty/drawUncertainty.ts';
import type { DeckInput, DeckParts } from './deckInput.ts';
import { cautiousSlides } from './parts/cautiousSlides.ts';
import { chanceSlides } from './parts/chanceSlides.ts';
import { estimateSlide } from './parts/estimateSlide.ts';
import { interventionSlides } from './parts/interventionSlides.ts';
import { netSlide } from './parts/netSlide.ts';
import { openingSlide } from './parts/openingSlide.ts';
import { outcomeSlide } from './parts/outcomeSlide.ts';
import { payerSlides } from './parts/payerSlides.ts';
import { planSlides } from './parts/planSlides.ts';
import { sourceSlides } from './parts/sourceSlides.ts';
import { timeSlide } from './parts/timeSlide.ts';
import { tornadoSlide } from './parts/tornadoSlide.ts';
import { weakPointSlides } from './parts/weakPointSlides.ts';
import { yearsSlide } from './parts/yearsSlide.ts';
import type { Deck, Slide } from './slide.ts';
import { TYPE } from './slideLayout.ts';
import { cutTo } from './typeset.ts';

/** What the scenario's name has of the foot: versions, date and seed are never cut. */
const NAME_ROOM = 560;

/**
 * The slides of a scenario: people first, then money, then how certain it is and what it rests on. Pure: the same input
 * gives the same slides. A number that is still to be given is named, and nothing that rests on it is shown.
 */
export function buildDeck(input: DeckInput): Deck {
  const { scenario, uncertainty, app, day, isIllustrative } = input;
  const { language } = input.words;
  // Slides are for others: what counts fewer than five persons says so, unless the planner has asked for the numbers.
  const { showSmallNumbers } = readReportChoices(scenario, language);
  const words = showSmallNumbers ? input.words : withheldWords(input.words);
  const { t } = words;
  const seed = String(uncertainty?.seed ?? drawSettings(scenario).seed);
  const source = t('projection.source', { scenario: scenario.name, app, model: MODEL_VERSION });
  const parts: DeckParts = { ...input, words, source, showSmallNumbers };
  return {
    language,
    title: scenario.name,
    footer: t('slides.footer', {
      scenario: cutTo(scenario.name, NAME_ROOM, 1, { size: TYPE.foot }),
      app,
      model: MODEL_VERSION,
      day: words.day(day),
      seed,
    }),
    illustrative: isIllustrative ? t('app.illustrative') : '',
    slides: [openingSlide(parts), ...planSlides(parts), ...resultSlides(parts), ...sourceSlides(parts)],
  };
}

function resultSlides(parts: DeckParts): Slide[] {
  const { scenario } = parts;
  const isMissing = (kind: HeadlineKind) => missingFor(scenario, kind).length > 0;
  if (isMissing('people')) return [missingSlide(parts, 'people'), ...weakPointSlides(parts)];
  if (scenario.interventions.length === 0) return [];
  const rest = [...interventionSlides(parts), ...estimateSlide(parts), ...weakPointSlides(parts)];
  const people = [outcomeSlide(parts), timeSlide(parts)];
  if (isMissing('money')) return [...people, missingSlide(parts, 'money'), ...rest];
  return [
    ...people,
    ...payerSlides(parts),
    netSlide(parts),
    yearsSlide(parts),
    ...chanceSlides(parts),
    ...tornadoSlide(parts),
    ...cautiousSlides(parts),
    ...rest,
  ];
}

function missingSlide({ words, scenario, source }: DeckParts, kind: HeadlineKind): Slide {
  const { t } = words;
  const count = missingFor(scenario, kind).length;
  const sentence = missingSentence(words, scenario, kind);
  return {
    id: 'missing',
    title: t(kind === 'people' ? 'slides.missingTitle' : 'slides.missingMoneyTitle', { count }),
    lead: '',
    body: { kind: 'points', points: [sentence, t('check.codes.missing.why')] },
    notes: [sentence, source],
  };
}
