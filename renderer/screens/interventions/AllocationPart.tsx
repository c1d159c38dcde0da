import { Plus, X } from 'lucide-react';
import { memo } from 'react';
import { type Allocation, serveSegment, stopServing } from '../../../shared/document/edits/allocation.ts';
import type { Edited } from '../../../shared/document/edits/editNumber.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './AllocationPart.module.css';
import { useCard } from './cardContext.ts';
import { Buttons, Note, Part } from './Part.tsx';
import { focusShare, ShareField } from './ShareField.tsx';
import { useTakeOrTell } from './useTake.ts';

/** Whom the places are for: shares that always add up to the whole, and the segments that can be added. */
export function AllocationPart() {
  const { scenario, intervention } = useCard();
  const { id, name, allocation, effect } = intervention;
  return (
    <Serving
      id={id}
      name={name}
      allocation={allocation}
      segments={scenario.segments}
      isForEducation={effect.kind === 'retention'}
    />
  );
}

interface Props {
  readonly id: string;
  readonly name: string;
  readonly allocation: Allocation;
  readonly segments: readonly Segment[];
  /** Whether it serves those in education, and not those on support. */
  readonly isForEducation: boolean;
}

/** Drawn again only when the shares or the segments change; what is pressed is done in the document as it is then. */
const Serving = memo(function Serving({ id, name, allocation, segments, isForEducation }: Props) {
  const { t, percent } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const takeOrTell = useTakeOrTell();
  const take = (edit: (scenario: Scenario) => Edited) => {
    const { open } = useDocumentStore.getState();
    return open !== null && takeOrTell(edit(open.history.present), label);
  };
  const label = t('interventions.allocationStep', { name });
  const others = segments.filter((segment) => !allocation.some(({ segmentId }) => segmentId === segment.id));
  // What was pressed is gone with its row or its name: the focus goes on to a share.
  const serve = (segmentId: string) => {
    if (take((scenario) => serveSegment(scenario, id, segmentId))) focusShare(id, segmentId);
  };
  const stop = (segmentId: string) => {
    const next = allocation.find((part) => part.segmentId !== segmentId);
    if (!take((scenario) => stopServing(scenario, id, segmentId)) || !next) return;
    if (allocation.length > 2) focusShare(id, next.segmentId);
    else document.getElementById('content')?.focus();
  };
  return (
    <Part title={t('interventions.allocation')} aside={t('interventions.allocationSum', { sum: percent(1, 0) })}>
      <ul className={css.shares}>
        {allocation.map(({ segmentId, share }) => {
          const segment = segments.find((one) => one.id === segmentId);
          if (!segment) return null;
          return (
            <li key={segmentId} className={css.row}>
              <span className={css.name}>
                {segment.name}
                <PoolNote segment={segment} isForEducation={isForEducation} />
              </span>
              <span className={css.bar} aria-hidden="true">
                <span style={{ width: `${share * 100}%` }} />
              </span>
              {allocation.length === 1 ? (
                <b className={css.whole}>{percent(1, 0)}</b>
              ) : (
                <ShareField id={id} name={name} allocation={allocation} segment={segment} share={share} />
              )}
              {allocation.length === 1 || isReadOnly ? (
                <span />
              ) : (
                <IconButton
                  label={t('interventions.stopServing', { segment: segment.name })}
                  onPress={() => stop(segmentId)}
                >
                  <X aria-hidden="true" />
                </IconButton>
              )}
            </li>
          );
        })}
      </ul>
      {others.length === 0 || isReadOnly ? null : (
        <Buttons>
          {others.map((segment) => (
            <Button key={segment.id} kind="quiet" onPress={() => serve(segment.id)}>
              <Plus aria-hidden="true" />
              {segment.name}
            </Button>
          ))}
        </Buttons>
      )}
      {allocation.length === 1 ? null : <Note>{t('interventions.allocationNote')}</Note>}
    </Part>
  );
});

/** Who of a segment can be enrolled, where it is not those that it begins with. MODEL §8. */
function PoolNote({ segment, isForEducation }: { segment: Segment; isForEducation: boolean }) {
  const { t } = useWords();
  if (isForEducation === (segment.startsIn === 'education')) return null;
  return (
    <span className={css.pool}>{t(isForEducation ? 'interventions.poolEducation' : 'interventions.poolSupport')}</span>
  );
}
