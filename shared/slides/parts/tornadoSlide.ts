import { inputsThatMatter, tornadoParts } from '../../charts/tornadoParts.ts';
import { uncertainInputName } from '../../words/uncertainInputText.ts';
import type { DeckParts } from '../deckInput.ts';
import type { Slide } from '../slide.ts';
import { TYPE } from '../slideLayout.ts';
import { cutTo } from '../typeset.ts';

/** Bars that have room on a slide. */
const ROWS = 7;
/** Room for a name in the smallest title; the notes have it whole. */
const NAME = 900;

/** What matters most for the municipality's budget. Left out where nothing has been computed, or nothing matters. */
export function tornadoSlide({ words, scenario, oneAtATime, source }: DeckParts): Slide[] {
  const [first] = oneAtATime ? inputsThatMatter(oneAtATime, 'netMunicipality') : [];
  if (!oneAtATime || !first) return [];
  const { t, money, millions } = words;
  const parts = tornadoParts(words, scenario, oneAtATime, 'netMunicipality', ROWS);
  const amount = (kroner: number) => millions(kroner, { signed: true });
  const ends = [first.low.netMunicipality, first.high.netMunicipality];
  const name = uncertainInputName(words, scenario, first.input);
  const shortened = cutTo(name, NAME, 1, { size: TYPE.titles.at(-1) ?? 0, isBold: true });
  const signed = (kroner: number) => money(kroner, { signed: true });
  const facts = { low: signed(Math.min(...ends)), high: signed(Math.max(...ends)) };
  return [
    {
      id: 'tornado',
      title: t('slides.tornadoTitle', { ...facts, input: shortened }),
      lead: t('slides.tornadoLead'),
      body: {
        kind: 'tornado',
        parts: {
          ...parts,
          // There is room for one number at the end of a bar: what comes of it.
          rows: parts.rows.map((row) => ({ ...row, lowText: amount(row.low), highText: amount(row.high) })),
        },
        alt: t('uncertainty.tornadoSummary', { title: t('uncertainty.tornadoTitle'), first: name, ...facts }),
      },
      notes: [t('slides.tornadoTitle', { ...facts, input: name }), t('uncertainty.tornadoSubtitle'), source],
    },
  ];
}
