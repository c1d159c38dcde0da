import { memo, useState } from 'react';
import { editSegments } from '../../../shared/document/edits/editSegments.ts';
import { setProvenance } from '../../../shared/document/edits/setProvenance.ts';
import type { Economy } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { stateShareOfBenefit } from '../../../shared/model/segmentInputs.ts';
import { Card } from '../../components/Card.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { cellName } from './cellName.ts';
import { municipalBenefit } from './cellText.ts';
import { DurationFields } from './DurationFields.tsx';
import css from './MixCard.module.css';
import { MixFields } from './MixFields.tsx';

interface Props {
  readonly segment: Segment;
  readonly reimbursement: Economy['reimbursement'];
}

type Mix = Segment['reimbursementMix'];

/** How a target group is spread over the steps of the state's reimbursement, and what that leaves the municipality. */
export const MixCard = memo(function MixCard({ segment, reimbursement }: Props) {
  const words = useWords();
  const { t, percent, kroner } = words;
  const [way, setWay] = useState<'shares' | 'durations'>('shares');
  const path = `segments/${segment.id}/reimbursementMix`;
  const label = cellName(words, { kind: 'reimbursementMix', head: 'reimbursement' }, segment.name);

  const write = (value: Mix, note?: string) => {
    const store = useDocumentStore.getState();
    const before = store.open?.history.present;
    if (!before) return;
    const { scenario } = editSegments(before, [{ segmentId: segment.id, field: 'reimbursementMix', value }]);
    const noted = note === undefined ? scenario : setProvenance(scenario, path, { kind: 'ownMunicipality', note });
    store.edit(noted, { label, ...(note === undefined ? { group: path } : {}) });
  };

  const state = stateShareOfBenefit(segment.reimbursementMix, reimbursement);
  return (
    <Card
      title={t('segments.reimbursementMix.title', { name: segment.name })}
      subtitle={t('segments.reimbursementMix.subtitle')}
      tools={
        <Segmented
          label={t('segments.reimbursementMix.way')}
          options={[
            { id: 'shares', label: t('segments.reimbursementMix.shares') },
            { id: 'durations', label: t('segments.reimbursementMix.durations') },
          ]}
          chosen={way}
          onChoose={setWay}
        />
      }
    >
      {way === 'shares' ? (
        <MixFields
          key={segment.id}
          path={path}
          mix={segment.reimbursementMix}
          reimbursement={reimbursement}
          onChange={write}
        />
      ) : (
        <DurationFields
          key={segment.id}
          onUse={(mix, persons) => {
            write(mix, t('segments.reimbursementMix.note', { persons }));
            setWay('shares');
          }}
        />
      )}
      <p className={css.result}>
        {t('segments.reimbursementMix.result', {
          state: percent(state),
          municipality: percent(1 - state),
          amount: kroner(Math.round(municipalBenefit(segment, reimbursement))),
        })}
      </p>
    </Card>
  );
});
