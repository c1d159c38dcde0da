import { shownValue } from '../../report/shownValue.ts';
import { type WeakPoint, type WeakPointCode, weakPointCodes } from '../../weakPoints/weakPoint.ts';
import { weakPoints } from '../../weakPoints/weakPoints.ts';
import { weakPointSentence } from '../../words/weakPointSentence.ts';
import type { DeckParts } from '../deckInput.ts';
import type { Slide } from '../slide.ts';
import { tableSlides } from '../tableSlides.ts';

/** Points of a kind that the notes name one by one. */
const NAMED = 4;

/** What a committee could point at, by kind. */
export function weakPointSlides({ words, scenario, projection, day, source, showSmallNumbers }: DeckParts): Slide[] {
  const { t, number } = words;
  const valueText = shownValue(showSmallNumbers);
  const points = weakPoints(scenario, projection, day);
  const title = t('slides.weakTitle', { count: points.length });
  if (points.length === 0) {
    return [{ id: 'weak', title, lead: '', body: { kind: 'points', points: [t('check.none')] }, notes: [source] }];
  }
  const byCode = weakPointCodes
    .map((code) => ({ code, points: points.filter((point) => point.code === code) }))
    .filter((group) => group.points.length > 0);
  const named = ({ code, points: of }: { code: WeakPointCode; points: readonly WeakPoint[] }) =>
    [
      `${t(`check.codes.${code}.title`)}.`,
      ...of.slice(0, NAMED).map((point) => {
        const { field, fact } = weakPointSentence(words, scenario, point, valueText);
        return `${field}: ${fact}`;
      }),
    ].join(' ');
  return tableSlides(words, {
    id: 'weak',
    title,
    lead: '',
    notes: [...byCode.map(named), source],
    columns: [
      { head: t('slides.weakPoint'), isNumber: false, weight: 6 },
      { head: t('slides.weakCount'), isNumber: true, weight: 2 },
      { head: t('slides.weakWhy'), isNumber: false, weight: 13 },
    ],
    rows: byCode.map(({ code, points: of }) => [
      t(`check.codes.${code}.title`),
      number(of.length),
      t(`check.codes.${code}.why`),
    ]),
  });
}
