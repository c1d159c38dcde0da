import { useEffect } from 'react';
import type { Limits } from '../../../shared/document/limits.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';

interface Props {
  /** Which number of the question it is: what is typed in a row is one step of undo. */
  readonly path: string;
  readonly label: string;
  readonly value: number;
  readonly limits: Limits;
  readonly unit?: string;
  readonly isCell?: boolean;
  /** For a number that may be left out: what stands in the empty field. */
  readonly whenLeftOut?: string;
  readonly isLeftOut?: boolean;
  readonly onLeaveOut?: () => void;
  /** Gets a valid number with the step of undo that it belongs to; answers with why it breaks a rule, or null. */
  readonly onChange: (value: number, group: string) => string | null;
}

/** A field for a number of the question, as every other field of the app. */
export function QuestionNumber({ path, onChange, ...field }: Props) {
  const isReadOnly = useReadOnly() !== null;
  const group = `optimisation/${path}`;
  const { endEditGroup, dropEditGroup } = useDocumentStore.getState();
  const { markField } = useAppStore.getState();
  // A field that goes takes what was wrong in it along.
  useEffect(() => () => useAppStore.getState().markField(group, null), [group]);
  return (
    <NumberField
      {...field}
      isReadOnly={isReadOnly}
      onChange={(value) => onChange(value, group)}
      onDone={endEditGroup}
      onCancel={() => dropEditGroup(group)}
      onFaulty={(isFaulty) => markField(group, isFaulty ? 'optimisation' : null)}
    />
  );
}
