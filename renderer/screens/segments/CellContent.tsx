import type { Economy } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { numberOf } from '../../../shared/document/segmentFields.ts';
import { fieldText } from '../../../shared/words/format.ts';
import { useWords } from '../../words.ts';
import type { CellMark } from './cellMarks.ts';
import { beganAs, isChanged, municipalBenefit, startText } from './cellText.ts';
import type { Column } from './columns.ts';
import { ReimbursementBar } from './ReimbursementBar.tsx';
import css from './SegmentTable.module.css';

interface Props {
  readonly column: Column;
  readonly segment: Segment;
  readonly began: Segment | null;
  readonly mark: CellMark;
  readonly reimbursement: Economy['reimbursement'];
}

/** What a cell shows when it is not edited; what colour and underline say is there to be heard too. */
export function CellContent(props: Props) {
  const { column, segment, began } = props;
  return (
    <>
      <Value {...props} />
      {began && isChanged(began, segment, column) ? <Began began={began} column={column} /> : null}
    </>
  );
}

/** What stood in the cell when the scenario was made: a corner to point at, and words to hear. */
function Began({ began, column }: { began: Segment; column: Column }) {
  const words = useWords();
  const text = words.t('segments.before', { was: beganAs(began, column, words) });
  return (
    <span className={css.corner} title={text}>
      <span className="visually-hidden">, {text}</span>
    </span>
  );
}

function Value({ column, segment, mark, reimbursement }: Props) {
  const words = useWords();
  const { t, number } = words;
  if (mark === 'm') return <span className={css.missing}>{t('segments.missing')}</span>;
  const aside = mark === 'a' ? <span className="visually-hidden">, {t('source.assumption')}</span> : null;
  switch (column.kind) {
    case 'name':
      return segment.name;
    case 'startsIn':
      return startText(segment.startsIn, words);
    case 'municipalShare':
      return number(municipalBenefit(segment, reimbursement));
    case 'reimbursementMix':
      return (
        <>
          <ReimbursementBar mix={segment.reimbursementMix} />
          {aside}
        </>
      );
    case 'number': {
      const { value, isLeftOut } = numberOf(segment, column.field);
      const text = `${fieldText(value, words.language, column.scale)}${column.scale === 'percent' ? '\u00a0%' : ''}`;
      if (isLeftOut) return <LeftOut column={column} text={column.field === 'baselineN' ? number(value) : text} />;
      return (
        <>
          <span className={css.number}>{text}</span>
          {aside}
        </>
      );
    }
  }
}

/** A number that the document leaves out: what it is taken for, or that nothing is given where that would be 0. */
function LeftOut({ column, text }: { column: Extract<Column, { kind: 'number' }>; text: string }) {
  const { t } = useWords();
  const isShown = column.field.startsWith('returnInLaterYears/') || column.field === 'baselineN';
  const why = leftOutText(column.field);
  return (
    <span className={css.leftOut} title={t(why)}>
      <span aria-hidden={!isShown}>{isShown ? text : '–'}</span>
      <span className="visually-hidden">
        {isShown ? ', ' : ''}
        {t(why)}
      </span>
    </span>
  );
}

/** What it means that a number is left out. */
export function leftOutText(field: string) {
  if (field.startsWith('returnInLaterYears/')) return 'segments.asFirstYear' as const;
  return field === 'baselineN' ? ('segments.asManyAsThere' as const) : ('segments.notGiven' as const);
}
