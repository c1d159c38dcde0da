import { missingFor } from '../../document/missing.ts';
import { budgetSentence, chanceText } from '../../summary/moneySentences.ts';
import { extraSentence, otherPeopleSentences, rangeSentence } from '../../summary/peopleSentences.ts';
import { periodText } from '../../summary/periodText.ts';
import type { DeckParts } from '../deckInput.ts';
import { kronerRange, personsRange, ranged, rangeText } from '../ranged.ts';
import type { BodyOf, Slide } from '../slide.ts';

/** Below this a difference of persons is rounding, and nobody. */
const NOBODY = 1e-9;

/** What comes of the plan, in the numbers that are read first. */
export function outcomeSlide(parts: DeckParts): Slide {
  const { words, scenario, projection, uncertainty, source } = parts;
  const { key, facts } = extraSentence(words, projection);
  const hasMoney = missingFor(scenario, 'money').length === 0;
  const range = uncertainty?.headline.extraInEducationOrJob;
  return {
    id: 'outcome',
    title: extraMessage(parts),
    lead: hasMoney ? budgetSentence(words, projection, scenario.startMonth) : '',
    body: { kind: 'figures', figures: [...peopleFigures(parts), ...(hasMoney ? moneyFigures(parts) : [])] },
    notes: [
      words.t.markup(key, { ...facts, b: (text) => text }),
      rangeSentence(words, range ? { low: range.p10, high: range.p90 } : null),
      ...otherPeopleSentences(words, projection),
      words.t('slides.outcomeNote'),
      source,
    ],
  };
}

/** How many more or fewer are in education or job at the end, with the range. */
export function extraMessage({ words, projection, uncertainty }: DeckParts): string {
  const { t, number } = words;
  const extra = projection.headline.extraInEducationOrJob;
  const count = Math.round(Math.abs(extra));
  const facts = { count, shown: number(count), period: periodText(words, projection.months) };
  const quantiles = uncertainty?.headline.extraInEducationOrJob;
  // "46 more" needs no plus; where the range reaches fewer, its signs tell which way.
  const range = personsRange(words, quantiles, quantiles !== undefined && Math.round(quantiles.p10) < 0);
  if (count > 0) return ranged(words, t(extra > 0 ? 'slides.extraMore' : 'slides.extraFewer', facts), range);
  return ranged(words, t(Math.abs(extra) <= NOBODY ? 'slides.extraSame' : 'slides.extraAbout', facts), range);
}

type Figures = BodyOf<'figures'>['figures'];

/** What rounds to nothing is neither. */
function toneOf(gain: number): Figures[number]['tone'] {
  if (Math.round(gain) === 0) return 'none';
  return gain > 0 ? 'gain' : 'loss';
}

function peopleFigures({ words, projection, uncertainty }: DeckParts): Figures {
  const { t, number } = words;
  const { extraInEducationOrJob, supportMonthsAvoided } = projection.headline;
  const draws = uncertainty?.headline;
  const avoided = draws?.supportMonthsAvoided;
  const support = avoided ? { ...avoided, p10: -avoided.p90, p90: -avoided.p10 } : undefined;
  return [
    {
      label: t('slides.figureExtra'),
      value: number(extraInEducationOrJob, { signed: true }),
      tone: toneOf(extraInEducationOrJob),
      range: rangeText(words, personsRange(words, draws?.extraInEducationOrJob)),
    },
    {
      label: t('slides.figureSupport'),
      value: number(-supportMonthsAvoided, { signed: true }),
      tone: toneOf(supportMonthsAvoided),
      range: rangeText(words, personsRange(words, support)),
    },
  ];
}

function moneyFigures({ words, projection, uncertainty }: DeckParts): Figures {
  const { t, money } = words;
  const net: Figures[number] = {
    label: t('slides.figureNet'),
    value: money(projection.headline.net.municipality, { signed: true }),
    tone: toneOf(projection.headline.net.municipality),
    range: rangeText(words, kronerRange(words, uncertainty?.headline.net.municipality)),
  };
  if (!uncertainty) return [net];
  const { shareMunicipalGain, draws } = uncertainty;
  const [count, of] = [words.number(Math.round(shareMunicipalGain * draws)), words.number(draws)];
  return [
    net,
    {
      label: t('slides.figureChance'),
      value: chanceText(words, shareMunicipalGain),
      tone: 'none',
      range: t('slides.chanceOf', { count, of }),
    },
  ];
}
