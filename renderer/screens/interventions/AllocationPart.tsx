import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { type Allocation, serveSegment, setShare, stopServing } from '../../../shared/document/edits/allocation.ts';
import { limits } from '../../../shared/document/limits.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { useWanted } from '../fields/useWanted.ts';
import css from './AllocationPart.module.css';
import { useCard } from './cardContext.ts';
import { Buttons, Note, Part } from './Part.tsx';
import { useTake, useTakeOrTell } from './useTake.ts';

/** Whom the places are for: shares that always add up to the whole, and the segments that can be added. */
export function AllocationPart() {
  const { t, percent } = useWords();
  const { scenario, intervention } = useCard();
  const { id, name, allocation } = intervention;
  const isReadOnly = useReadOnly() !== null;
  const take = useTakeOrTell();
  const label = t('interventions.allocationStep', { name });
  const others = scenario.segments.filter((segment) => !allocation.some(({ segmentId }) => segmentId === segment.id));
  // What was pressed is gone with its row or its name: the focus goes on to a share.
  const serve = (segmentId: string) => {
    if (take(serveSegment(scenario, id, segmentId), label)) focusShare(id, segmentId);
  };
  const stop = (segmentId: string) => {
    const next = allocation.find((part) => part.segmentId !== segmentId);
    if (!take(stopServing(scenario, id, segmentId), label) || !next) return;
    if (allocation.length > 2) focusShare(id, next.segmentId);
    else document.getElementById('content')?.focus();
  };
  return (
    <Part title={t('interventions.allocation')} aside={t('interventions.allocationSum', { sum: percent(1, 0) })}>
      <ul className={css.shares}>
        {allocation.map(({ segmentId, share }) => {
          const segment = scenario.segments.find((one) => one.id === segmentId);
          if (!segment) return null;
          return (
            <li key={segmentId} className={css.row}>
              <span className={css.name}>
                {segment.name}
                <PoolNote segment={segment} />
              </span>
              <span className={css.bar} aria-hidden="true">
                <span style={{ width: `${share * 100}%` }} />
              </span>
              {allocation.length === 1 ? (
                <b className={css.whole}>{percent(1, 0)}</b>
              ) : (
                <ShareField segment={segment} share={share} />
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
}

const sharePath = (interventionId: string, segmentId: string) =>
  `interventions/${interventionId}/allocation/${segmentId}`;

function focusShare(interventionId: string, segmentId: string): void {
  useAppStore.getState().goToField(sharePath(interventionId, segmentId));
}

/** Who of a segment can be enrolled, where it is not those that it begins with. MODEL §8. */
function PoolNote({ segment }: { segment: Segment }) {
  const { t } = useWords();
  const { intervention } = useCard();
  const isForEducation = intervention.effect.kind === 'retention';
  if (isForEducation === (segment.startsIn === 'education')) return null;
  return (
    <span className={css.pool}>{t(isForEducation ? 'interventions.poolEducation' : 'interventions.poolSupport')}</span>
  );
}

function ShareField({ segment, share }: { segment: Segment; share: number }) {
  const { t } = useWords();
  const { scenario, intervention } = useCard();
  const isReadOnly = useReadOnly() !== null;
  const take = useTake();
  // The others keep the proportion that they had when the field was entered, whatever is typed on the way.
  const before = useRef<Allocation>(intervention.allocation);
  const path = sharePath(intervention.id, segment.id);
  const input = useWanted<HTMLInputElement>(path);
  const name = t('interventions.shareOf', { segment: segment.name });
  const { endEditGroup, dropEditGroup } = useDocumentStore.getState();
  return (
    <NumberField
      value={share}
      limits={limits.share}
      scale="percent"
      label={name}
      isCell
      isReadOnly={isReadOnly}
      place={{ path, name }}
      inputRef={input}
      onFocus={() => {
        before.current = intervention.allocation;
      }}
      onChange={(value) =>
        take(setShare(scenario, intervention.id, { segmentId: segment.id, share: value, before: before.current }), {
          label: t('interventions.allocationStep', { name: intervention.name }),
          group: path,
        })
      }
      onDone={endEditGroup}
      onCancel={() => dropEditGroup(path)}
      onFaulty={(isFaulty) => useAppStore.getState().markField(path, isFaulty ? 'interventions' : null)}
    />
  );
}
