import type { DataTable } from '../../../shared/tables/dataTable.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { EffectDots } from './effectDots.ts';

/** The shares behind the two pictures of dots, as the study has them, and the difference in percentage points. */
export function dotsTable({ t }: Words, { control, treated, isBeforeAfter, kind }: EffectDots): DataTable {
  const share = { kind: 'percent', decimals: 1 } as const;
  return {
    title: t('evidence.dotsTitle'),
    notes: [],
    columns: [
      { head: t('evidence.dotsOutcome'), format: { kind: 'text' } },
      { head: t(isBeforeAfter ? 'evidence.dotsBefore' : 'evidence.dotsWithout'), format: share },
      { head: t(isBeforeAfter ? 'evidence.dotsAfter' : 'evidence.dotsWith'), format: share },
      { head: t('evidence.forestDifference'), format: { kind: 'number', decimals: 1, signed: true } },
    ],
    rows: [
      [
        t(kind === 'retention' ? 'evidence.dotsDroppedOut' : 'evidence.dotsSettled'),
        control,
        treated,
        (treated - control) * 100,
      ],
    ],
  };
}
