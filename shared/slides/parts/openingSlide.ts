import { missingFor } from '../../document/missing.ts';
import { periodText } from '../../summary/periodText.ts';
import type { DeckParts } from '../deckInput.ts';
import type { Slide } from '../slide.ts';
import { extraMessage } from './outcomeSlide.ts';

/** What the slides are of, and what they come to: the one that stands alone. */
export function openingSlide(parts: DeckParts): Slide {
  const { words, scenario, day, source } = parts;
  const { t, month } = words;
  const hasResult = scenario.interventions.length > 0 && missingFor(scenario, 'people').length === 0;
  return {
    id: 'opening',
    title: scenario.name,
    lead: scenario.municipality ?? '',
    body: {
      kind: 'opening',
      lines: [
        ...(hasResult ? [extraMessage(parts)] : []),
        t('slides.from', {
          period: capitalised(periodText(words, scenario.horizonMonths)),
          month: month(scenario.startMonth, 0),
        }),
        t('slides.computed', { day: words.day(day) }),
      ],
    },
    notes: [...(scenario.description?.trim() ? [scenario.description.trim()] : []), source],
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
