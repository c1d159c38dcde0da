import { memo } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { numberOf } from '../../../shared/document/segmentFields.ts';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../words.ts';
import { SourceDetails } from '../fields/SourceDetails.tsx';
import { SourcePanel } from '../fields/SourcePanel.tsx';
import { leftOutText } from './CellContent.tsx';
import { cellName } from './cellName.ts';
import { type Column, cellPath, hasSource } from './columns.ts';

interface Props {
  readonly scenario: Scenario;
  readonly segment: Segment;
  readonly column: Column;
}

/** Where what stands in the chosen cell comes from, or what it is taken for where it is left out. */
export const CellSource = memo(function CellSource({ scenario, segment, column }: Props) {
  const words = useWords();
  const name = cellName(words, column, segment.name);
  if (column.kind === 'number' && numberOf(segment, column.field).isLeftOut) {
    return (
      <Card title={name}>
        <p>{words.t(`${leftOutText(column.field)}Why`)}</p>
      </Card>
    );
  }
  // The four shares are told of together: they are no number of their own.
  if (column.kind === 'reimbursementMix') {
    return (
      <Card title={name}>
        <SourceDetails scenario={scenario} path={cellPath(column, segment.id)} name={name} />
      </Card>
    );
  }
  return (
    <SourcePanel scenario={scenario} chosen={hasSource(column) ? { path: cellPath(column, segment.id), name } : null} />
  );
});
