import { useState } from 'react';
import type { LocalRow } from '../../../shared/contract/localInitiatives.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { library } from '../../../shared/evidence/library.ts';
import { EntryPane } from './EntryPane.tsx';
import { type ItemKey, itemKey } from './itemKey.ts';
import { LocalPane } from './LocalPane.tsx';
import { NotePane } from './NotePane.tsx';
import type { OpenSource } from './SourceLink.tsx';
import { UnreadablePane } from './UnreadablePane.tsx';
import { UseDialog } from './UseDialog.tsx';

interface Props {
  readonly chosen: ItemKey;
  readonly locals: readonly LocalRow[];
  readonly scenario: Scenario | null;
  readonly onOpenSource: OpenSource;
  readonly onEdit: () => void;
  readonly onRemove: (row: LocalRow) => void;
}

/** What is chosen in the list, and the way from it into the open scenario. */
export function ChosenPane({ chosen, locals, scenario, onOpenSource, onEdit, onRemove }: Props) {
  const [isUsing, setIsUsing] = useState(false);
  const shared = { scenario, onOpenSource, onUse: () => setIsUsing(true) };
  const row = locals.find(({ id }) => chosen === itemKey('local', id));
  const local = row?.initiative ?? undefined;
  const note = [...library.governanceExamples, ...library.focusPoints].find(({ id }) => chosen === itemKey('note', id));
  const entry =
    library.entries.find(({ id }) => chosen === itemKey('entry', id)) ?? (row || note ? undefined : library.entries[0]);
  const evidence = entry ?? local;
  return (
    <>
      {entry ? <EntryPane entry={entry} {...shared} /> : null}
      {row && local ? <LocalPane local={local} {...shared} onEdit={onEdit} onRemove={() => onRemove(row)} /> : null}
      {row && !local ? <UnreadablePane name={row.name} onRemove={() => onRemove(row)} /> : null}
      {note ? <NotePane note={note} onOpenSource={onOpenSource} /> : null}
      {evidence && scenario && isUsing ? (
        <UseDialog evidence={evidence} scenario={scenario} onClose={() => setIsUsing(false)} />
      ) : null}
    </>
  );
}
