import { weakPointCodes } from '../../weakPoints/weakPoint.ts';
import { weakPoints } from '../../weakPoints/weakPoints.ts';
import { weakPointSentence } from '../../words/weakPointSentence.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import { shownValue } from '../shownValue.ts';

/** Of each kind so many are told to a committee; an appendix has them all. */
const TOLD = 8;

/** What a committee could point at, by kind, with why each kind matters. */
export function weakPointsPart({ words, scenario, projection, facts, choices }: ReportContext): ReportBlock[] {
  const { t } = words;
  const points = weakPoints(scenario, projection, facts.day);
  if (points.length === 0) return [{ kind: 'paragraph', text: t('report.noWeakPoints') }];
  const valueText = shownValue(choices.showSmallNumbers);
  const most = choices.audience === 'appendix' ? points.length : TOLD;
  return weakPointCodes.flatMap((code): ReportBlock[] => {
    const ofCode = points.filter((point) => point.code === code);
    if (ofCode.length === 0) return [];
    const rest = Math.max(0, ofCode.length - most);
    return [
      { kind: 'subheading', text: t(`check.codes.${code}.title`) },
      { kind: 'paragraph', text: t(`check.codes.${code}.why`) },
      {
        kind: 'list',
        items: [
          ...ofCode
            .slice(0, most)
            .map((point) => t('report.weakPoint', weakPointSentence(words, scenario, point, valueText)))
            .map((item) => item.charAt(0).toLocaleUpperCase(words.language) + item.slice(1)),
          ...(rest > 0 ? [t('report.moreWeakPoints', { count: rest })] : []),
        ],
      },
    ];
  });
}
