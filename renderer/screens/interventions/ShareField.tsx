import { useRef } from 'react';
import { type Allocation, setShare } from '../../../shared/document/edits/allocation.ts';
import { limits } from '../../../shared/document/limits.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { documentEdits, useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { useWanted } from '../fields/useWanted.ts';
import { useTake } from './useTake.ts';

const sharePath = (interventionId: string, segmentId: string) =>
  `interventions/${interventionId}/allocation/${segmentId}`;

/** Puts the focus on the share of a segment, as soon as it is on the screen. */
export function focusShare(interventionId: string, segmentId: string): void {
  useAppStore.getState().goToField(sharePath(interventionId, segmentId));
}

interface Props {
  /** Of the intervention. */
  readonly id: string;
  readonly name: string;
  readonly allocation: Allocation;
  readonly segment: Segment;
  readonly share: number;
}

/** The share of one segment; the others give and take. */
export function ShareField({ id, name: intervention, allocation, segment, share }: Props) {
  const { t } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const take = useTake();
  // The others keep the proportion that they had when the field was entered, whatever is typed on the way.
  const before = useRef<Allocation>(allocation);
  const path = sharePath(id, segment.id);
  const input = useWanted<HTMLInputElement>(path);
  const name = t('interventions.shareOf', { segment: segment.name });
  const { endEditGroup, dropEditGroup } = documentEdits;
  const write = (value: number) => {
    const { open } = useDocumentStore.getState();
    if (!open) return null;
    const to = { segmentId: segment.id, share: value, before: before.current };
    const label = t('interventions.allocationStep', { name: intervention });
    return take(setShare(open.history.present, id, to), { label, group: path });
  };
  return (
    <NumberField
      value={share}
      limits={limits.share}
      scale="percent"
      label={name}
      isCell
      isReadOnly={isReadOnly}
      place={{ path, name }}
      inputRef={input}
      onFocus={() => {
        before.current = allocation;
      }}
      onChange={write}
      onDone={endEditGroup}
      onCancel={() => dropEditGroup(path)}
      onFaulty={(isFaulty) => useAppStore.getState().markField(path, isFaulty ? 'interventions' : null)}
    />
  );
}
