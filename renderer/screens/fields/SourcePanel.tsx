import { setProvenanceKind } from '../../../shared/document/edits/setProvenance.ts';
import { readField } from '../../../shared/document/field.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { sourceTitle } from '../../../shared/evidence/sourceTitle.ts';
import { Card } from '../../components/Card.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { SourceBadge } from '../../components/SourceBadge.tsx';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './SourcePanel.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly chosen: { readonly path: string; readonly name: string } | null;
}

/** Where the number of the chosen field comes from, and for a number of the planner's own, which kind it is. */
export function SourcePanel({ scenario, chosen }: Props) {
  const { t } = useWords();
  const isThere = chosen !== null && readField(scenario, chosen.path) !== undefined;
  return (
    <div className={css.panel}>
      <Card title={isThere ? chosen.name : t('source.chosen')}>
        {isThere ? <Details scenario={scenario} path={chosen.path} name={chosen.name} /> : <p>{t('source.none')}</p>}
      </Card>
    </div>
  );
}

function Details({ scenario, path, name }: { scenario: Scenario; path: string; name: string }) {
  const { t, language } = useWords();
  const entry = provenanceOf(scenario.provenance, path);
  const isOwn = entry?.kind === 'ownMunicipality' || entry?.kind === 'assumption';
  const choose = (kind: 'ownMunicipality' | 'assumption') =>
    useDocumentStore.getState().edit(setProvenanceKind(scenario, path, kind), { label: name });
  return (
    <dl className={css.facts}>
      <dt>{t('source.label')}</dt>
      <dd>{entry ? <SourceBadge kind={entry.kind} /> : t('source.unknown')}</dd>
      {entry?.source ? (
        <>
          <dt>{t('source.document')}</dt>
          <dd>{sourceTitle(entry.source, language)}</dd>
        </>
      ) : null}
      {entry?.note ? (
        <>
          <dt>{t('source.note')}</dt>
          <dd>{entry.note}</dd>
        </>
      ) : null}
      {isOwn ? (
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
  );
}
