import { parseDate } from '@internationalized/date';
import { DateInput, DateSegment, Label, DateField as SegmentedDate } from 'react-aria-components';
import css from './DateField.module.css';

interface Props {
  readonly label: string;
  /** A day as "2027-01-20"; anything else is no day. */
  readonly value: string;
  /** Told the day, or an empty text while it is not whole. */
  readonly onChange: (value: string) => void;
}

/**
 * A day, written as the language of the app writes it. The system's own field follows the region of the machine
 * instead, so that the second of March could be read as the third of February.
 */
export function DateField({ label, value, onChange }: Props) {
  return (
    <SegmentedDate
      className={css.field ?? ''}
      value={dayIn(value)}
      onChange={(day) => onChange(day === null ? '' : day.toString())}
      isRequired
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className={css.input ?? ''}>
        {(segment) => <DateSegment segment={segment} className={css.segment ?? ''} />}
      </DateInput>
    </SegmentedDate>
  );
}

function dayIn(text: string) {
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}
