import { readThresholds } from '../../document/thresholds.ts';
import { chanceOf } from '../../uncertainty/chanceOf.ts';
import { chanceSentences } from '../../summary/moneySentences.ts';
import type { Words } from '../../words/words.ts';
import type { DeckParts } from '../deckInput.ts';
import type { BodyOf, Slide } from '../slide.ts';

/** Dots that stand for the draws. */
const DOTS = 20;

/** How certain the gain is, and the chance of what the planner wants the plan to pass: counted, as dots. */
export function chanceSlides(parts: DeckParts): Slide[] {
  const { words, scenario, uncertainty, source } = parts;
  if (!uncertainty) return [];
  const { t, money, number } = words;
  const { shareMunicipalGain, headline, sorted } = uncertainty;
  const { p10: low, p90: high } = headline.net.municipality;
  const sentences = chanceSentences(words, {
    extraInEducationOrJob: { low: 0, high: 0 },
    netMunicipality: { low, high },
    shareMunicipalGain,
  });
  const gain: Slide = {
    id: 'chance',
    title: t(gainKey(shareMunicipalGain), { count: number(dotsOf(shareMunicipalGain)) }),
    lead: sentences.join(' '),
    body: dots(words, shareMunicipalGain, 'slides.dotsReached', 'slides.dotsMissed'),
    notes: [...sentences, t('slides.chanceNote'), source],
  };
  if (!sorted) return [gain];
  const thresholds = readThresholds(scenario);
  const slideOf = (id: string, share: number, message: string): Slide => ({
    id,
    title: message,
    lead: t('slides.thresholdNote'),
    body: dots(words, share, 'slides.dotsReaches', 'slides.dotsMisses'),
    notes: [t('slides.thresholdNote'), t('slides.chanceNote'), source],
  });
  const slides = [gain];
  if (thresholds.kroner !== undefined) {
    const share = chanceOf(sorted.netMunicipality, thresholds.kroner);
    const facts = { count: number(dotsOf(share)), threshold: money(thresholds.kroner) };
    slides.push(slideOf('threshold-kroner', share, t('slides.thresholdKroner', facts)));
  }
  if (thresholds.persons !== undefined) {
    const share = chanceOf(sorted.extraInEducationOrJob, thresholds.persons);
    const facts = { count: number(dotsOf(share)), threshold: number(thresholds.persons, { decimals: 1 }) };
    slides.push(slideOf('threshold-persons', share, t('slides.thresholdPersons', facts)));
  }
  return slides;
}

/** Whole dots; what happens at all is never told as never, nor what may not happen as always. */
function dotsOf(share: number): number {
  if (share === 0 || share === 1) return share * DOTS;
  return Math.min(DOTS - 1, Math.max(1, Math.round(share * DOTS)));
}

function gainKey(share: number): 'slides.chanceTitle' | 'slides.chanceUnder' | 'slides.chanceOver' {
  if (share > 0 && Math.round(share * DOTS) === 0) return 'slides.chanceUnder';
  return share < 1 && Math.round(share * DOTS) === DOTS ? 'slides.chanceOver' : 'slides.chanceTitle';
}

function dots(
  { t, number }: Words,
  share: number,
  reached: 'slides.dotsReached' | 'slides.dotsReaches',
  missed: 'slides.dotsMissed' | 'slides.dotsMisses',
): BodyOf<'dots'> {
  const filled = dotsOf(share);
  return {
    kind: 'dots',
    filled,
    of: DOTS,
    reached: t(reached, { count: number(filled) }),
    missed: t(missed, { count: number(DOTS - filled) }),
    alt: t('slides.dotsAlt', { filled: number(filled), of: number(DOTS) }),
  };
}
