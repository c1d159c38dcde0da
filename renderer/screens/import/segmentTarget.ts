import { lackingIn } from '../../../shared/document/edits/importSegments.ts';
import { limitsOf } from '../../../shared/document/field.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { readSegments, type SegmentDraft } from '../../../shared/tabular/readSegments.ts';
import {
  type SegmentColumn,
  type SegmentNumberColumn,
  segmentColumns,
} from '../../../shared/tabular/segmentColumns.ts';
import { fieldName, fieldValueText, scaleOf } from '../../../shared/words/fieldName.ts';
import { rowFaultSentence } from '../../../shared/words/rowFaultSentence.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { ImportTarget } from './ImportDialog.tsx';

/** Target groups, as a file may hold them: what its rows become in `scenario`, and how that is said. */
export function segmentTarget(scenario: Scenario, words: Words): ImportTarget<SegmentColumn, SegmentDraft> {
  const { t } = words;
  const labelOf = (column: SegmentColumn) =>
    isNumber(column) ? fieldName(words, fieldOf(column)) : t(`import.${column}`);
  return {
    title: t('import.title'),
    columns: segmentColumns,
    labelOf,
    needed: { column: 'name', sentence: t('import.noName') },
    read: (rows, { mapping, hasHead, numbers }) => readSegments(rows, { mapping, hasHead, numbers, scenario }),
    rowText: (row, draft) => {
      const facts = { row: String(row), name: draft.name };
      const fields = lackingIn(draft).map(labelOf).join(', ');
      return fields === '' ? t('import.rowComes', facts) : t('import.rowMissing', { ...facts, fields });
    },
    faultText: (fault) => {
      const { column } = fault;
      const isTold = column !== null && isNumber(column);
      const rule = isTold ? { limits: limitsOf(fieldOf(column)), scale: scaleOf(fieldOf(column)) } : undefined;
      return rowFaultSentence(words, fault, rule);
    },
    valueText: ({ column, value }) => (isNumber(column) ? fieldValueText(words, fieldOf(column), value) : ''),
    takeText: (count) => t('import.take', { count }),
  };
}

function isNumber(column: SegmentColumn): column is SegmentNumberColumn {
  return column !== 'name' && column !== 'startsIn';
}

function fieldOf(column: SegmentNumberColumn): string {
  return `segments/*/${column}`;
}
