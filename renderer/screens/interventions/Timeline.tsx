import type { KeyboardEvent, PointerEvent } from 'react';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { RollOut } from './RollOut.tsx';
import css from './Timeline.module.css';

/** A point of time that can be moved. */
export interface TimelineHandle {
  readonly id: 'start' | 'full' | 'end';
  readonly label: string;
  /** Months from the plan's start; beyond the plan it stands at its end. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The value in words: "januar 2027". */
  readonly text: string;
}

interface Props {
  readonly scenario: Scenario;
  readonly intervention: Intervention;
  readonly handles: readonly TimelineHandle[];
  readonly isReadOnly: boolean;
  readonly onMove: (id: TimelineHandle['id'], month: number) => void;
  /** A handle is let go: the move is over. */
  readonly onDone: () => void;
}

/** Months that a key moves a handle by; to the ends with Home and End. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The plan's months with when the intervention opens, is in full operation and ends, each a slider of its own. */
export function Timeline({ scenario, intervention, handles, isReadOnly, onMove, onDone }: Props) {
  const months = scenario.horizonMonths;
  const move = ({ id, value, min, max }: TimelineHandle, to: number) => {
    const month = Math.min(max, Math.max(min, to));
    if (month !== value && !isReadOnly) onMove(id, month);
  };
  const press = (handle: TimelineHandle, event: KeyboardEvent) => {
    const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(handle, handle.value + step);
  };
  const drag = (handle: TimelineHandle, { currentTarget, clientX, buttons }: PointerEvent<HTMLElement>) => {
    const track = currentTarget.parentElement?.getBoundingClientRect();
    if (buttons !== 1 || !track || track.width === 0) return;
    move(handle, Math.round(((clientX - track.left) / track.width) * months));
  };
  return (
    <div className={css.timeline}>
      <RollOut scenario={scenario} intervention={intervention} />
      {handles.map((handle) => (
        <div
          key={handle.id}
          role="slider"
          tabIndex={0}
          className={css.handle}
          data-handle={handle.id}
          style={{ left: `${(Math.min(handle.value, months) / months) * 100}%` }}
          aria-label={handle.label}
          aria-valuemin={handle.min}
          aria-valuemax={handle.max}
          aria-valuenow={handle.value}
          aria-valuetext={handle.text}
          aria-disabled={isReadOnly}
          onKeyDown={(event) => press(handle, event)}
          onKeyUp={onDone}
          onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
          onPointerMove={(event) => drag(handle, event)}
          onPointerUp={onDone}
        />
      ))}
    </div>
  );
}
