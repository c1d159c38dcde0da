import { readField } from '../../../shared/document/field.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { RateUse } from '../../../shared/evidence/ratesInScenario.ts';
import { sourceTitle } from '../../../shared/evidence/sourceTitle.ts';
import { SourceBadge } from '../../components/SourceBadge.tsx';
import { useWords } from '../../words.ts';
import css from './AssumptionsScreen.module.css';
import { RateNote } from './RateNote.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly path: string;
  /** What the field is called, for undo. */
  readonly name: string;
  /** Which public rate the number is, where it is one. */
  readonly use: RateUse | null;
}

/** Where a number comes from, and for a public rate whether it is still today's. */
export function SourceCell({ scenario, path, name, use }: Props) {
  const { t, language } = useWords();
  const source = provenanceOf(scenario.provenance, path);
  const isDefault = readField(scenario, path) === undefined;
  return (
    <td className={css.source}>
      {source ? <SourceBadge kind={source.kind} /> : t(isDefault ? 'source.standard' : 'source.unknown')}{' '}
      {source?.source ? <span>{sourceTitle(source.source, language)}</span> : null}
      {use ? <RateNote scenario={scenario} use={use} name={name} /> : null}
    </td>
  );
}
