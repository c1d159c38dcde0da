import { type KeyboardEvent, useEffect } from 'react';
import { defaultNumber } from '../../../shared/document/defaults.ts';
import { type Edited, editNumber } from '../../../shared/document/edits/editNumber.ts';
import { leaveOutNumber } from '../../../shared/document/edits/leaveOutNumber.ts';
import { limitsOf, readField } from '../../../shared/document/field.ts';
import { isMissing } from '../../../shared/document/missing.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Scale } from '../../../shared/words/parse.ts';
import { faultSentence } from '../../../shared/words/sentences.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { type Screen, useAppStore } from '../../state/appStore.ts';
import { documentEdits, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { FieldComments } from '../review/FieldComments.tsx';
import { ChangeMark } from './ChangeMark.tsx';
import { latest } from './latest.ts';
import { useWanted } from './useWanted.ts';

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
  /** For a number that may be left out: what is used then. Emptying the field leaves it out. */
  readonly whenLeftOut?: string;
  /** How a number is written, where more follows from it. */
  readonly write?: typeof editNumber;
  /** Says in the field itself when it is changed; where false, the screen says it beside. */
  readonly hasMark?: boolean;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A field that shows and edits one number of the open document. A number that is written is marked as the planner's own. */
export function DocumentNumber(props: Props) {
  const { scenario, path, screen, name, hasMark = true, write = editNumber, ...field } = props;
  const words = useWords();
  const given = readField(scenario, path);
  const value = given ?? defaultNumber(scenario, path, words.language)?.value ?? 0;
  const kind = provenanceOf(scenario.provenance, path)?.kind;
  const { edit, endEditGroup, dropEditGroup } = documentEdits;
  const isReadOnly = useReadOnly() !== null;
  const input = useWanted<HTMLInputElement>(path);

  // A field that goes, with its screen or its card, takes what was wrong in it along.
  useEffect(() => () => useAppStore.getState().markField(path, null), [path]);

  const take = (edited: Edited): string | null => {
    if (edited.ok) {
      edit(edited.scenario, { label: name, group: path });
      return null;
    }
    return edited.faults.map((fault) => faultSentence(words, fault)).join(' ');
  };
  const change = (next: number) => {
    const own = kind === 'ownMunicipality' ? kind : 'assumption';
    return take(write(latest(scenario), path, next, own));
  };

  return (
    <NumberField
      {...field}
      value={value}
      limits={limitsOf(path)}
      inputRef={input}
      isAssumption={kind === 'assumption'}
      isMissing={isMissing(scenario, path)}
      isReadOnly={isReadOnly}
      isLeftOut={given === undefined && field.whenLeftOut !== undefined}
      {...(field.whenLeftOut === undefined ? {} : { onLeaveOut: () => take(leaveOutNumber(latest(scenario), path)) })}
      place={{ path, name }}
      corner={<FieldComments path={path} name={name} isCell={field.isCell ?? false} />}
      mark={hasMark ? <ChangeMark scenario={scenario} path={path} name={name} isCell={field.isCell ?? false} /> : null}
      onChange={change}
      onDone={endEditGroup}
      onCancel={() => dropEditGroup(path)}
      onFaulty={(isFaulty) => useAppStore.getState().markField(path, isFaulty ? screen : null)}
    />
  );
}
