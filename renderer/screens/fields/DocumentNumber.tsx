import { type KeyboardEvent, useEffect } from 'react';
import { editNumber } from '../../../shared/document/edits/editNumber.ts';
import { limitsOf, readField } from '../../../shared/document/field.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Scale } from '../../../shared/words/parse.ts';
import { faultSentence } from '../../../shared/words/sentences.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { type Screen, useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';

interface Props {
  readonly scenario: Scenario;
  /** As in `segments/aktivitetsparate/persons`. */
  readonly path: string;
  readonly screen: Screen;
  readonly label: string;
  /** What was edited, for undo: "sagsstamme, IPS for unge". */
  readonly name: string;
  readonly scale?: Scale;
  readonly unit?: string;
  readonly isCell?: boolean;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A field that shows and edits one number of the open document. A number that is written is marked as the planner's own. */
export function DocumentNumber({ scenario, path, screen, name, ...field }: Props) {
  const words = useWords();
  const value = readField(scenario, path) ?? 0;
  const kind = provenanceOf(scenario.provenance, path)?.kind;
  const { edit, endEditGroup } = useDocumentStore.getState();

  // A field that goes, with its screen or its card, takes what was wrong in it along.
  useEffect(() => () => useAppStore.getState().markField(path, null), [path]);

  const write = (next: number): string | null => {
    const own = kind === 'ownMunicipality' ? kind : 'assumption';
    const edited = editNumber(scenario, path, next, own);
    if (edited.ok) {
      edit(edited.scenario, { label: name, group: path });
      return null;
    }
    return edited.faults.map((fault) => faultSentence(words, fault)).join(' ');
  };

  return (
    <NumberField
      {...field}
      value={value}
      limits={limitsOf(path)}
      isAssumption={kind === 'assumption'}
      onChange={write}
      onDone={endEditGroup}
      onFaulty={(isFaulty) => useAppStore.getState().markField(path, isFaulty ? screen : null)}
    />
  );
}
