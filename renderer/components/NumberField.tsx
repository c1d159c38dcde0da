import { TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react';
import type { Limits } from '../../shared/document/limits.ts';
import { fieldText } from '../../shared/words/format.ts';
import type { Scale } from '../../shared/words/parse.ts';
import { useWords } from '../words.ts';
import css from './NumberField.module.css';
import { readTyped } from './readTyped.ts';

interface Props {
  /** The last valid value, in the document's unit. */
  readonly value: number;
  readonly limits: Limits;
  readonly scale?: Scale;
  readonly label: string;
  /** Shown within the field, as "årsværk". */
  readonly unit?: string;
  /** A cell has no label or frame of its own: the table's heads are its label. */
  readonly isCell?: boolean;
  /** Dotted underline: the number is an assumption. */
  readonly isAssumption?: boolean;
  /** The number is still to be given: the field is empty and says so, whatever `value` stands in its place. */
  readonly isMissing?: boolean;
  /** For a number that may be left out: what the model uses then, shown in the empty field. */
  readonly whenLeftOut?: string;
  /** The number is left out: the field is empty, and `value` is what is used. */
  readonly isLeftOut?: boolean;
  /** The field was emptied, which leaves the number out. */
  readonly onLeaveOut?: () => void;
  readonly isReadOnly?: boolean;
  /** Where the number stands in the document and what it is called, for what is said about it elsewhere. */
  readonly place?: { readonly path: string; readonly name: string };
  /** In the corner of the field: that somebody has commented on it. */
  readonly corner?: ReactNode;
  /** Stands with the field, as what it was before it was changed. */
  readonly mark?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Gets every valid number as it is typed; answers with why it breaks a rule, or null. */
  readonly onChange: (value: number) => string | null;
  /** Told whether the field holds something that cannot be used. */
  readonly onFaulty?: (isFaulty: boolean) => void;
  readonly onFocus?: () => void;
  /** The field was left: the edit is over. */
  readonly onDone?: () => void;
  /** Escape: what stood before the field was edited is to stand again. */
  readonly onCancel?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * A field for one number, as people type it. A valid number counts while it is being typed; anything else leaves the
 * last valid value standing and says under the field what is wrong, what is allowed and what is used meanwhile.
 */
export function NumberField(props: Props) {
  const { value, limits, scale = 'plain', label, unit, isCell = false, inputRef, place, corner, mark } = props;
  const { isMissing = false, isLeftOut = false, isReadOnly = false, isAssumption = false, whenLeftOut } = props;
  const { onChange, onLeaveOut, onFaulty, onFocus, onDone, onCancel, onKeyDown } = props;
  const words = useWords();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const emitted = useRef(value);

  const say = (sentence: string | null) => {
    setFault(sentence);
    onFaulty?.(sentence !== null);
  };
  const restore = () => {
    setText(null);
    say(null);
  };

  // A value that did not come from here (undo, another field) takes the place of what was typed.
  useEffect(() => {
    if (value === emitted.current) return;
    emitted.current = value;
    setText(null);
    setFault(null);
    onFaulty?.(false);
  }, [value, onFaulty]);

  // Undone back to where there was no number yet.
  useEffect(() => {
    if (isMissing || isLeftOut) setText(null);
  }, [isMissing, isLeftOut]);

  const type = (typed: string) => {
    if ((isMissing || isLeftOut) && typed.trim() === '') return restore();
    if (onLeaveOut && typed.trim() === '') {
      restore();
      return onLeaveOut();
    }
    setText(typed);
    const read = readTyped(typed, { words, limits, scale, used: value });
    if (!read.ok) return say(read.sentence);
    const before = emitted.current;
    emitted.current = read.value;
    const why = onChange(read.value);
    if (why !== null) emitted.current = before;
    say(why === null ? null : words.t('field.breaksRule', { typed, why, used: shown(value) }));
  };
  const shown = (number: number) => fieldText(number, words.language, scale);
  const suffix = isCell && scale === 'percent' ? '\u00a0%' : '';
  const resting = isMissing || isLeftOut ? '' : shown(value) + suffix;

  return (
    <div
      className={isCell ? css.cell : css.field}
      data-faulty={fault !== null}
      data-missing={isMissing}
      data-left-out={isLeftOut}
    >
      {isCell ? null : (
        <label className={css.label} htmlFor={id}>
          {label}
        </label>
      )}
      <div className={css.box} data-assumption={isAssumption} style={{ '--characters': (text ?? resting).length }}>
        <input
          id={id}
          ref={inputRef}
          className={css.input}
          data-document-field
          data-field-path={place?.path}
          data-field-name={place?.name}
          inputMode="decimal"
          autoComplete="off"
          readOnly={isReadOnly}
          placeholder={isMissing ? words.t('missing.field') : isLeftOut ? whenLeftOut : undefined}
          value={text ?? resting}
          aria-label={isCell ? label : undefined}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          onChange={(event) => type(event.target.value)}
          onFocus={(event) => {
            event.target.select();
            onFocus?.();
          }}
          onBlur={() => {
            if (fault === null) setText(null);
            onDone?.();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              restore();
              onCancel?.();
            }
            onKeyDown?.(event);
          }}
        />
        {corner}
        {unit && !isCell ? <span className={css.unit}>{unit}</span> : null}
      </div>
      {mark}
      {fault === null ? null : (
        <p className={css.fault} id={`${id}-fault`} data-fault>
          <TriangleAlert aria-hidden="true" />
          <span>{fault}</span>
        </p>
      )}
    </div>
  );
}
