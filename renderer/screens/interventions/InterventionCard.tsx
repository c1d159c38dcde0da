import { ChevronDown, ChevronRight, GripVertical } from 'lucide-react';
import { memo, type ReactNode, useEffect, useId, useRef } from 'react';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { fullYearCost } from '../../../shared/model/fullYearCost.ts';
import { capacityText, placesText, servedText } from '../../../shared/words/interventionText.ts';
import type { PlanTime } from './RollOut.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import css from './InterventionCard.module.css';
import { RollOut } from './RollOut.tsx';

interface Props {
  readonly intervention: Intervention;
  readonly segments: readonly Segment[];
  readonly time: PlanTime;
  readonly isOwnEstimate: boolean;
  /** Courses a year as the projection has them, as text; null before the first one. */
  readonly enrolled: string | null;
  readonly isOpen: boolean;
  /** Where a card that is dragged would be put. */
  readonly drop: 'before' | 'after' | null;
  readonly onToggle: (id: string) => void;
  /** The open card's parts; nothing in a closed one. */
  readonly children?: ReactNode;
}

/**
 * One intervention: closed a line of what it is, open everything that can be set. A closed card is drawn again only
 * when something that stands on it changes, so that an edit of another costs it nothing.
 */
export const InterventionCard = memo(function InterventionCard(props: Props) {
  const { intervention, segments, time, isOwnEstimate, enrolled, isOpen, drop, onToggle, children } = props;
  const words = useWords();
  const { t } = words;
  const isReadOnly = useReadOnly() !== null;
  const id = useId();
  const top = useShownWhenOpened(isOpen);
  return (
    <section
      className={css.card}
      data-open={isOpen}
      data-drop={drop}
      data-card={intervention.id}
      aria-labelledby={`${id}-name`}
    >
      <div className={css.top} ref={top}>
        {isReadOnly ? (
          <span className={css.noGrip} />
        ) : (
          <span className={css.grip} data-grip title={t('interventions.grip')} aria-hidden="true">
            <GripVertical />
          </span>
        )}
        <h2 className={css.heading}>
          <button
            type="button"
            className={css.head}
            aria-expanded={isOpen}
            aria-controls={`${id}-body`}
            onClick={() => onToggle(intervention.id)}
          >
            <span className={css.who}>
              <span className={css.name} id={`${id}-name`}>
                {intervention.name}
              </span>
              <span className={css.under}>{servedText(words, segments, intervention)}</span>
            </span>
            <span>
              <EvidenceMark evidenceId={intervention.evidenceId} />
            </span>
            <span className={css.wide}>
              {capacityText(words, intervention)}
              {intervention.capacity.kind === 'places' ? null : (
                <span className={css.under}>{placesText(words, intervention)}</span>
              )}
            </span>
            <span className={css.wide}>
              <RollOut scenario={time} intervention={intervention} />
            </span>
            <Counted intervention={intervention} isOwnEstimate={isOwnEstimate} />
            <span className={css.right}>
              <b>{words.money(fullYearCost(intervention).sum)}</b>
              <span className={css.under}>{t('interventions.perYear')}</span>
            </span>
            <span className={css.right}>
              <b>{enrolled}</b>
              <span className={css.under}>{t('interventions.enrolledPerYear')}</span>
            </span>
            <span className={css.chevron}>{isOpen ? <ChevronDown /> : <ChevronRight />}</span>
          </button>
        </h2>
      </div>
      {isOpen ? (
        <div className={css.body} id={`${id}-body`}>
          {children}
        </div>
      ) : null}
    </section>
  );
});

/** What is opened stays in sight, though a card above it that closes takes a screen's height away. */
function useShownWhenOpened(isOpen: boolean) {
  const top = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) top.current?.scrollIntoView({ block: 'nearest' });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return top;
}

interface CountedProps {
  readonly intervention: Intervention;
  readonly isOwnEstimate: boolean;
}

function Counted({ intervention: { causalShare, effect }, isOwnEstimate }: CountedProps) {
  const { t, percent } = useWords();
  const isCounted = causalShare > 0 && effect.kind !== 'none';
  const isOwn = causalShare < 1 || isOwnEstimate;
  const why = isOwnEstimate ? 'interventions.estimateMark' : 'interventions.ownChoice';
  return (
    <span className={css.right} data-own={isOwn}>
      {isCounted ? percent(causalShare, 0) : t('interventions.notCounted')}
      {isCounted ? <span className={css.under}>{t(isOwn ? why : 'interventions.documented')}</span> : null}
    </span>
  );
}
