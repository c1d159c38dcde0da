import { useState } from 'react';
import { api } from '../../api.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import type { OpenedFile } from './useOpenedTable.ts';

interface ChosenTable {
  /** Null while none is chosen. */
  readonly file: OpenedFile | null;
  /** Asks for a file; one that cannot be read is told of. */
  readonly choose: () => Promise<void>;
  readonly close: () => void;
}

/** A file with a table that a person chooses to take something in from. */
export function useChosenTable(): ChosenTable {
  const { t } = useWords();
  const [file, setFile] = useState<OpenedFile | null>(null);
  const { notify, fail } = useAppStore.getState();
  const choose = async () => {
    const opened = await api.openTable(undefined);
    if (!opened.ok) {
      // A dialog that was closed without a choice is no error.
      if (opened.error.code !== 'cancelled') fail(opened.error);
    } else if (opened.value.state === 'refused') {
      const { reason, megabytes } = opened.value;
      notify({ text: t(`import.refused.${reason}`, { megabytes: String(megabytes) }) });
    } else setFile(opened.value);
  };
  return { file, choose, close: () => setFile(null) };
}
