import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { isEstimate } from '../../../shared/document/edits/withOwnEstimate.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { placesOf } from '../../../shared/model/effect.ts';
import { placeCostPerMonth, staffCostPerMonth } from '../../../shared/model/interventionInputs.ts';
import type { ModelCheck } from '../../../shared/model/modelCheck.ts';
import type { ProjectionSeries } from '../../../shared/model/projection.ts';
import type { Words } from '../../../shared/words/words.ts';
import { useWords } from '../../words.ts';
import { CapacityPart } from './CapacityPart.tsx';
import { EffectPart } from './EffectPart.tsx';
import css from './InterventionCard.module.css';
import { RollOut } from './RollOut.tsx';

export type InterventionSeries = ProjectionSeries['interventions'][number];

interface Props {
  readonly scenario: Scenario;
  readonly intervention: Intervention;
  /** What the projection says of it; null before the first one. */
  readonly series: InterventionSeries | null;
  /** The model checks of this intervention. */
  readonly checks: readonly ModelCheck[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (field: { path: string; name: string }) => void;
}

/** One intervention: closed a line of what it is, open everything that can be set. */
export function InterventionCard({ scenario, intervention, series, checks, isOpen, onToggle, onChoose }: Props) {
  const words = useWords();
  const { t, number } = words;
  const id = useId();
  const enrolled = series?.enrolled.reduce((sum, n) => sum + n, 0) ?? 0;
  return (
    <section className={css.card} data-open={isOpen} aria-labelledby={`${id}-name`}>
      <button type="button" className={css.head} aria-expanded={isOpen} aria-controls={`${id}-body`} onClick={onToggle}>
        <span className={css.who}>
          <span className={css.name} id={`${id}-name`}>
            {intervention.name}
          </span>
          <span className={css.under}>{servedText(words, scenario, intervention)}</span>
        </span>
        <span>
          {capacityText(words, intervention)}
          {intervention.capacity.kind === 'places' ? null : (
            <span className={css.under}>{placesText(words, intervention)}</span>
          )}
        </span>
        <span className={css.wide}>
          <RollOut scenario={scenario} intervention={intervention} />
        </span>
        <Counted intervention={intervention} isOwnEstimate={isEstimate(scenario, intervention.id)} />
        <span className={css.right}>
          <b>{words.money(fullYearCost(intervention))}</b>
          <span className={css.under}>{t('interventions.perYear')}</span>
        </span>
        <span className={css.right}>
          <b>{number(enrolled)}</b>
          <span className={css.under}>{t('interventions.allMonths', { months: number(scenario.horizonMonths) })}</span>
        </span>
        <span className={css.chevron}>{isOpen ? <ChevronDown /> : <ChevronRight />}</span>
      </button>
      {isOpen ? (
        <div className={css.body} id={`${id}-body`}>
          <CapacityPart scenario={scenario} intervention={intervention} series={series} onChoose={onChoose} />
          <EffectPart scenario={scenario} intervention={intervention} checks={checks} onChoose={onChoose} />
        </div>
      ) : null}
    </section>
  );
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

function servedText({ percent }: Words, { segments }: Scenario, { allocation }: Intervention): string {
  const names = new Map(segments.map((segment) => [segment.id, segment.name]));
  const parts = allocation.map(({ segmentId, share }) => {
    const name = names.get(segmentId) ?? segmentId;
    return allocation.length === 1 ? name : `${name} ${percent(share, 0)}`;
  });
  return parts.join(', ');
}

function capacityText(
  { t, number }: Pick<Words, 't' | 'number'>,
  { capacity }: Pick<Intervention, 'capacity'>,
): string {
  const shown = (value: number) => number(value, { decimals: 2 });
  switch (capacity.kind) {
    case 'caseload':
      return t('interventions.caseload', { fte: shown(capacity.fte), caseload: shown(capacity.caseload) });
    case 'hours':
      return t('interventions.hours', {
        hours: shown(capacity.hoursPerWeek),
        perPerson: shown(capacity.hoursPerPersonPerWeek),
      });
    case 'places':
      return placesText({ t, number }, { capacity });
  }
}

function placesText({ t, number }: Pick<Words, 't' | 'number'>, { capacity }: Pick<Intervention, 'capacity'>): string {
  return t('interventions.places', { places: number(placesOf(capacity), { decimals: 1 }) });
}

/** Kroner of a year at full roll-out: staff, places and what is fixed, without start-up. */
function fullYearCost(intervention: Intervention): number {
  const running = staffCostPerMonth(intervention) + placeCostPerMonth(intervention);
  return running * 12 + (intervention.cost.fixedPerYear ?? 0);
}
