import { useState } from 'react';
import { setProvenanceKind } from '../../../shared/document/edits/setProvenance.ts';
import type { FieldPath } from '../../../shared/document/field.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { quoteOfNumber } from '../../../shared/evidence/quoteOfNumber.ts';
import { sourceTitle } from '../../../shared/evidence/sourceTitle.ts';
import { Segmented } from '../../components/Segmented.tsx';
import { SourceBadge } from '../../components/SourceBadge.tsx';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { readSource } from '../evidence/readSource.ts';
import { SourceDialog } from '../evidence/SourceDialog.tsx';
import { SourceLink } from '../evidence/SourceLink.tsx';
import { ChangeMark } from './ChangeMark.tsx';
import { NoteField } from './NoteField.tsx';
import css from './SourcePanel.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly path: FieldPath;
  /** What the field is called, for undo. */
  readonly name: string;
  /** Says what the number was before it was changed; where false, the screen says it beside. */
  readonly hasMark?: boolean;
}

/** Where a number comes from: kind, document and sentence, what it was before, and what is to be remembered of it. */
export function SourceDetails({ scenario, path, name, hasMark = true }: Props) {
  const { t, language } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const isReadOnly = useReadOnly() !== null;
  const entry = provenanceOf(scenario.provenance, path);
  const quote = quoteOfNumber(scenario, path);
  const isOwn = entry?.kind === 'ownMunicipality' || entry?.kind === 'assumption';
  const choose = (kind: 'ownMunicipality' | 'assumption') =>
    useDocumentStore.getState().edit(setProvenanceKind(scenario, path, kind), { label: name });
  return (
    <div className={css.details}>
      <dl className={css.facts}>
        <dt>{t('source.label')}</dt>
        <dd>
          {entry ? <SourceBadge kind={entry.kind} /> : t('source.unknown')}{' '}
          {hasMark ? <ChangeMark scenario={scenario} path={path} name={name} /> : null}
        </dd>
        {entry?.source ? (
          <>
            <dt>{t('source.document')}</dt>
            <dd>{sourceTitle(entry.source, language)}</dd>
          </>
        ) : null}
        {quote ? (
          <>
            <dt>{t('assumptions.sentence')}</dt>
            <dd>
              <q lang="da">{quote.quote}</q> <SourceLink source={quote} what={name} onOpen={() => setIsOpen(true)} />
            </dd>
          </>
        ) : null}
        {isOwn && !isReadOnly ? (
          <>
            <dt>{t('source.whose')}</dt>
            <dd>
              <Segmented
                label={t('source.whose')}
                options={[
                  { id: 'ownMunicipality', label: t('source.ownMunicipality') },
                  { id: 'assumption', label: t('source.assumption') },
                ]}
                chosen={entry.kind === 'ownMunicipality' ? 'ownMunicipality' : 'assumption'}
                onChoose={choose}
              />
            </dd>
          </>
        ) : null}
      </dl>
      <NoteField scenario={scenario} path={path} name={name} />
      {isOpen && quote ? <SourceDialog place={quote} onRead={readSource} onClose={() => setIsOpen(false)} /> : null}
    </div>
  );
}
