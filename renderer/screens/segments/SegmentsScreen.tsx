import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { addSegment } from '../../../shared/document/edits/addSegment.ts';
import { hasRoom } from '../../../shared/document/edits/segmentList.ts';
import { missingIn } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { Button } from '../../components/Button.tsx';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { ImportSegments } from '../import/ImportSegments.tsx';
import { CellSource } from './CellSource.tsx';
import { columns } from './columns.ts';
import { FlowCard } from './FlowCard.tsx';
import { MixCard } from './MixCard.tsx';
import { OrdinaryCard } from './OrdinaryCard.tsx';
import css from './SegmentsScreen.module.css';
import { SegmentTable } from './SegmentTable.tsx';
import { SegmentTools } from './SegmentTools.tsx';
import { TableNote } from './TableNote.tsx';
import { useSegmentGrid } from './useSegmentGrid.ts';

/** The target groups: how many they are, and how it goes for them with ordinary effort. */
export function SegmentsScreen({ scenario }: { scenario: Scenario }) {
  const { t, language } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const source = useRef<HTMLDivElement>(null);
  const { grid, note, closeNote } = useSegmentGrid(scenario, () => source.current?.focus());
  const { row, column } = grid.state.active;
  const segment = scenario.segments[row];
  const chosen = columns[column];
  if (!segment || !chosen) throw new RangeError('The active cell is outside of the table.');

  const isFlowMissing = missingIn(scenario).some((path) => path.startsWith(`segments/${segment.id}/`));

  const add = () => {
    const added = addSegment(scenario, t('segments.newName'), language);
    if (!added.ok) return;
    useDocumentStore.getState().edit(added.scenario, { label: t('segments.added') });
    grid.choose({ row: scenario.segments.length, column: 0 });
  };
  /** F2 in a cell leads here, and Escape back. */
  const reached = {
    tabIndex: -1,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') grid.choose(grid.state.active);
    },
  };
  return (
    <>
      <div className={css.head}>
        <div className={css.title}>
          <h1>{t('segments.title')}</h1>
          <p className={css.subtitle}>{t('segments.subtitle')}</p>
        </div>
        <ImportSegments scenario={scenario} />
        <Button kind="primary" isDisabled={isReadOnly || !hasRoom(scenario)} onPress={add}>
          <Plus aria-hidden="true" />
          {t('segments.add')}
        </Button>
      </div>
      <SegmentTable scenario={scenario} grid={grid} />
      <div className={css.under}>
        <TableNote note={note} onClose={closeNote} />
        <SegmentTools scenario={scenario} grid={grid} segment={segment} />
      </div>
      <div className={css.parts}>
        <div className={css.part}>
          <FlowCard segment={segment} isMissing={isFlowMissing} />
          <MixCard segment={segment} reimbursement={scenario.economy.reimbursement} />
        </div>
        <div className={css.part}>
          <div ref={source} className={css.source} {...reached}>
            <CellSource scenario={scenario} segment={segment} column={chosen} />
          </div>
          <OrdinaryCard scenario={scenario} />
        </div>
      </div>
    </>
  );
}
