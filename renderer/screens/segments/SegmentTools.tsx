import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Toolbar } from 'react-aria-components';
import { duplicateSegment } from '../../../shared/document/edits/duplicateSegment.ts';
import { removeSegment } from '../../../shared/document/edits/removeSegment.ts';
import { hasRoom, placeSegment } from '../../../shared/document/edits/segmentList.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import type { Grid } from '../../components/grid/useGrid.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { documentEdits, useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import css from './SegmentTools.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly grid: Grid;
  /** The target group of the active row. */
  readonly segment: Segment;
}

/** What can be done with the chosen target group as a whole. */
export function SegmentTools({ scenario, grid, segment }: Props) {
  const { t } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const [served, setServed] = useState<readonly Intervention[] | null>(null);
  const { active } = grid.state;
  const { name, id } = segment;
  const { edit } = documentEdits;

  const move = (by: 1 | -1) => {
    edit(placeSegment(scenario, id, active.row + by), { label: t('segments.moved', { name }) });
    grid.choose({ row: active.row + by, column: active.column }, { focus: false });
  };
  const duplicate = () => {
    const copied = duplicateSegment(scenario, id);
    if (!copied.ok) return;
    edit(copied.scenario, { label: t('segments.duplicated', { name }) });
    grid.choose({ row: active.row + 1, column: 0 });
  };
  const remove = (moveTo?: string) => {
    const removed = removeSegment(scenario, id, moveTo);
    if (!removed.ok) return setServed(removed.reason === 'served' ? removed.interventions : []);
    setServed(null);
    edit(removed.scenario, { label: t('segments.removed', { name }) });
    tellRemoved(removed.scenario);
  };
  const tellRemoved = (after: Scenario) =>
    useAppStore.getState().notify({
      text: t('segments.removed', { name }),
      action: {
        label: t('app.undo'),
        run: () => {
          const store = useDocumentStore.getState();
          // Other edits made since are not what is to be taken back.
          if (store.open?.history.present === after) store.undo();
        },
      },
    });

  return (
    <Toolbar className={css.tools ?? ''} aria-label={t('segments.tools', { name })}>
      <span className={css.name}>{name}</span>
      <IconButton
        label={t('segments.moveUp', { name })}
        isDisabled={isReadOnly || active.row === 0}
        onPress={() => move(-1)}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        label={t('segments.moveDown', { name })}
        isDisabled={isReadOnly || active.row === scenario.segments.length - 1}
        onPress={() => move(1)}
      >
        <ArrowDown />
      </IconButton>
      <IconButton
        label={t('segments.duplicate', { name })}
        isDisabled={isReadOnly || !hasRoom(scenario)}
        onPress={duplicate}
      >
        <Copy />
      </IconButton>
      <IconButton label={t('segments.remove', { name })} isDisabled={isReadOnly} onPress={() => remove()}>
        <Trash2 />
      </IconButton>
      {served === null ? null : (
        <RemoveDialog
          segment={segment}
          others={scenario.segments.filter((one) => one.id !== id)}
          interventions={served}
          onClose={() => setServed(null)}
          onRemove={remove}
        />
      )}
    </Toolbar>
  );
}
