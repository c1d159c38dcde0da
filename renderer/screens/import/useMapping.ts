import { useState } from 'react';
import { type Column, guessMapping, hasHead, type Mapping } from '../../../shared/tabular/columns.ts';
import { guessNumberLanguage } from '../../../shared/tabular/decimalMark.ts';
import type { Table } from '../../../shared/tabular/table.ts';
import type { Language } from '../../../shared/words/language.ts';

/** What the columns of a table are, as guessed or as chosen. */
export interface Mapped<Id extends string> {
  readonly mapping: Mapping<Id>;
  readonly hasHead: boolean;
  /** In which language the numbers are written. */
  readonly numbers: Language;
  readonly onMap: (column: number, id: Id | null) => void;
  readonly onHead: (hasHead: boolean) => void;
  readonly onNumbers: (language: Language) => void;
}

interface Choices<Id extends string> {
  /** The table that they are about: those about another one do not count. */
  readonly table: Table;
  readonly mapping?: Mapping<Id>;
  readonly hasHead?: boolean;
  readonly numbers?: Language;
}

/** Guesses what each column of `table` is, and takes what a person says instead; nothing is two columns at once. */
export function useMapping<Id extends string>(
  table: Table,
  columns: readonly Column<Id>[],
  language: Language,
): Mapped<Id> {
  const [choices, setChoices] = useState<Choices<Id>>({ table });
  const chosen: Choices<Id> = choices.table === table ? choices : { table };
  const isHead = chosen.hasHead ?? hasHead(table.rows, columns);
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const [first = []] = table.rows;
  const guessed = isHead ? guessMapping(first, columns) : [];
  const mapping = Array.from({ length: width }, (_, at) => (chosen.mapping ?? guessed)[at] ?? null);
  return {
    mapping,
    hasHead: isHead,
    numbers: chosen.numbers ?? guessNumberLanguage(table, language),
    onMap: (column, id) => {
      const others = mapping.map((one, at) => (at === column ? id : one === id ? null : one));
      setChoices({ ...chosen, mapping: others });
    },
    onHead: (next) => setChoices({ ...chosen, hasHead: next }),
    onNumbers: (numbers) => setChoices({ ...chosen, numbers }),
  };
}
