import type { Column } from '../../../shared/tabular/columns.ts';
import type { ReadRow, RowFault, UnsureCell } from '../../../shared/tabular/rowFault.ts';
import { type Cell, type Table, tableLimits } from '../../../shared/tabular/table.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useWords } from '../../words.ts';
import { ColumnPreview } from './ColumnPreview.tsx';
import css from './ImportDialog.module.css';
import { ReadingOptions } from './ReadingOptions.tsx';
import { RowLists } from './RowLists.tsx';
import { type Mapped, useMapping } from './useMapping.ts';
import { type OpenedFile, type Reading, useOpenedTable } from './useOpenedTable.ts';

/** What is made of the rows of a file: its columns, how a row is read, and how all of it is said. */
export interface ImportTarget<Id extends string, Made> {
  readonly title: string;
  readonly columns: readonly Column<Id>[];
  readonly labelOf: (column: Id) => string;
  /** Without this column there is nothing to read; and the sentence that asks for it. */
  readonly needed: { readonly column: Id; readonly sentence: string };
  readonly read: (
    rows: readonly (readonly Cell[])[],
    mapped: Pick<Mapped<Id>, 'mapping' | 'hasHead' | 'numbers'>,
  ) => readonly ReadRow<Id, Made>[];
  /** What comes of a row, by its number in the file. */
  readonly rowText: (row: number, made: Made) => string;
  readonly faultText: (fault: RowFault<Id>) => string;
  /** How a number was read, as it stands in the plan. */
  readonly valueText: (cell: UnsureCell<Id>) => string;
  readonly takeText: (count: number) => string;
}

interface Props<Id extends string, Made> {
  readonly file: OpenedFile;
  readonly target: ImportTarget<Id, Made>;
  readonly onTake: (rows: readonly { readonly row: number; readonly made: Made }[]) => void;
  readonly onClose: () => void;
}

/** A file before it comes in: how it was read, what its columns are, which rows come in and what is wrong with others. */
export function ImportDialog<Id extends string, Made>({ file, target, onTake, onClose }: Props<Id, Made>) {
  const { t } = useWords();
  const { table, reading } = useOpenedTable(file);
  const subtitle = t('import.from', { file: file.name });
  if (!table || !reading) {
    return (
      <Dialog
        size="wide"
        title={target.title}
        subtitle={subtitle}
        onClose={onClose}
        buttons={<Cancel onPress={onClose} />}
      >
        <p>{t('import.reading')}</p>
      </Dialog>
    );
  }
  return <Opened {...{ table, reading, target, subtitle, onTake, onClose }} />;
}

interface OpenedProps<Id extends string, Made> extends Omit<Props<Id, Made>, 'file'> {
  readonly table: Table;
  readonly reading: Reading;
  readonly subtitle: string;
}

function Opened<Id extends string, Made>({ table, reading, target, subtitle, onTake, onClose }: OpenedProps<Id, Made>) {
  const { t, language, number } = useWords();
  const mapped = useMapping(table, target.columns, language);
  const isMapped = mapped.mapping.includes(target.needed.column);
  const canRead = isMapped && !table.isCut;
  const rows = canRead ? target.read(table.rows, mapped) : [];
  const coming = rows.flatMap(({ number: row, made }) => (made === null ? [] : [{ row, made }]));
  return (
    <Dialog
      size="wide"
      title={target.title}
      subtitle={subtitle}
      onClose={onClose}
      buttons={
        <>
          <Cancel onPress={onClose} />
          <Button kind="primary" isDisabled={coming.length === 0} onPress={() => onTake(coming)}>
            {target.takeText(coming.length)}
          </Button>
        </>
      }
    >
      <ReadingOptions reading={reading} mapped={mapped} />
      <div>
        <h3>{t('import.columns')}</h3>
        <p className={css.why}>{t('import.columnsWhy')}</p>
      </div>
      {table.rows.length === 0 ? (
        <p>{t('import.empty')}</p>
      ) : (
        <ColumnPreview
          table={table}
          mapped={mapped}
          options={target.columns.map(({ id }) => ({ id, label: target.labelOf(id) }))}
        />
      )}
      {table.isCut ? (
        <p className={css.stop} role="alert">
          {t('import.cut', { rows: number(tableLimits.rows), columns: number(tableLimits.columns) })}
        </p>
      ) : null}
      {isMapped || table.rows.length === 0 ? null : <p className={css.stop}>{target.needed.sentence}</p>}
      {canRead ? <Lists rows={rows} target={target} /> : null}
    </Dialog>
  );
}

function Lists<Id extends string, Made>({
  rows,
  target,
}: {
  readonly rows: readonly ReadRow<Id, Made>[];
  readonly target: ImportTarget<Id, Made>;
}) {
  const { t } = useWords();
  const out = rows.filter(({ made }) => made === null);
  const coming = rows.flatMap(({ number: row, made, unsure }) => (made === null ? [] : [{ row, made, unsure }]));
  return (
    <RowLists
      count={coming.length}
      coming={coming.map(({ row, made }) => ({ key: `${row}`, text: target.rowText(row, made) }))}
      unsure={coming.flatMap(({ row, unsure }) =>
        unsure.map((cell) => ({
          key: `${row} ${cell.column}`,
          text: t('import.readAs', {
            row: String(row),
            column: target.labelOf(cell.column),
            cell: cell.cell,
            value: target.valueText(cell),
          }),
        })),
      )}
      outCount={out.length}
      faults={out.flatMap(({ number: row, faults }) =>
        faults.map((fault) => {
          const why = target.faultText(fault);
          const text =
            fault.column === null
              ? t('import.wrongRow', { row: String(row), why })
              : t('import.wrong', { row: String(row), column: target.labelOf(fault.column), why });
          return { key: `${row} ${fault.column} ${fault.code} ${why}`, text };
        }),
      )}
    />
  );
}

function Cancel({ onPress }: { onPress: () => void }) {
  const { t } = useWords();
  return <Button onPress={onPress}>{t('import.cancel')}</Button>;
}
