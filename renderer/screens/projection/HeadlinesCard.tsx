import type { ReactNode } from 'react';
import { Card } from '../../components/Card.tsx';
import { type HeadlineGroup, HeadlineTable } from './HeadlineTable.tsx';

interface Props {
  readonly title: string;
  readonly subtitle: string;
  readonly groups: readonly HeadlineGroup[];
  readonly isComputing: boolean;
  /** Under the table. */
  readonly children?: ReactNode;
}

/** Headlines of one kind, each as the best estimate with its range and as the cautious view has it. */
export function HeadlinesCard({ title, subtitle, groups, isComputing, children }: Props) {
  return (
    <Card title={title} subtitle={subtitle}>
      <HeadlineTable caption={title} groups={groups} isComputing={isComputing} />
      {children}
    </Card>
  );
}
