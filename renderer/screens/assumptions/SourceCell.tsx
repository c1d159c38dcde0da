import { TriangleAlert } from 'lucide-react';
import { defaultNumber } from '../../../shared/document/defaults.ts';
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

/** Where a number comes from, and for a public rate whether it is still today's. Never empty. */
export function SourceCell({ scenario, path, name, use }: Props) {
  const { t, language } = useWords();
  const value = readField(scenario, path);
  const byDefault = defaultNumber(scenario, path, language);
  // A number that nobody has said anything of, and that is the default, is from where the default is.
  const isDefault = byDefault !== null && (value ?? byDefault.value) === byDefault.value;
  const entry = provenanceOf(scenario.provenance, path) ?? (isDefault ? byDefault.entry : undefined);
  return (
    <div className={css.from}>
      {entry ? (
        <SourceBadge kind={entry.kind} />
      ) : (
        <span className={css.missing}>
          <TriangleAlert aria-hidden="true" />
          {t('assumptions.noSource')}
        </span>
      )}{' '}
      {entry?.source ? <span>{sourceTitle(entry.source, language)}</span> : null}
      {entry?.note && !use ? <span className={css.note}>{entry.note}</span> : null}
      {use ? <RateNote scenario={scenario} use={use} name={name} /> : null}
    </div>
  );
}
