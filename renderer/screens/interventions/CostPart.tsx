import type { Capacity, Intervention } from '../../../shared/document/intervention.ts';
import { placesOf } from '../../../shared/model/effect.ts';
import { fullYearCost } from '../../../shared/model/fullYearCost.ts';
import type { Words } from '../../../shared/words/words.ts';
import { useWords } from '../../words.ts';
import css from './CostPart.module.css';
import { useCard } from './cardContext.ts';
import { InterventionField } from './InterventionField.tsx';
import { Fields, Note, Part } from './Part.tsx';

/** The price in its parts, the sum of a year in full operation and how it comes about, and who else pays. */
export function CostPart() {
  const words = useWords();
  const { t } = words;
  const { intervention, scenario } = useCard();
  const { cost, capacity } = intervention;
  const { sum } = fullYearCost(intervention);
  const none = t('interventions.leftOut', { value: words.kroner(0) });
  const noShare = t('interventions.leftOut', { value: words.percent(0) });
  return (
    <Part title={t('interventions.cost')} aside={t('interventions.costSum', { sum: words.kroner(sum) })}>
      <Fields>
        <PriceField kind={capacity.kind} none={none} />
        {capacity.kind === 'places' ? null : (
          <InterventionField field="cost/overheadShare" label={t('interventions.overhead')} whenLeftOut={noShare} />
        )}
        {capacity.kind === 'places' ? null : <PlacePrice none={none} />}
        <InterventionField
          field="cost/perParticipant"
          label={t('interventions.perParticipant')}
          unit={t('interventions.kroner')}
          whenLeftOut={none}
        />
        <InterventionField
          field="cost/fixedPerYear"
          label={t('interventions.fixedPerYear')}
          unit={t('interventions.kroner')}
          whenLeftOut={none}
        />
        <InterventionField
          field="cost/startup"
          label={t('interventions.startup')}
          unit={t('interventions.kroner')}
          whenLeftOut={none}
        />
        <InterventionField field="stateSubsidyShare" label={t('interventions.subsidy')} whenLeftOut={noShare} />
      </Fields>
      <dl className={css.sum}>
        {costLines(words, intervention).map(({ key, text, amount }) => (
          <div key={key}>
            <dt>{text}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
        <div className={css.total}>
          <dt>{t('interventions.costTotal')}</dt>
          <dd>{words.kroner(sum)}</dd>
        </div>
      </dl>
      <Note>
        {[
          cost.startup
            ? t('interventions.startupNote', {
                amount: words.kroner(cost.startup),
                month: words.month(scenario.startMonth, intervention.startMonth),
              })
            : null,
          cost.perParticipant
            ? t('interventions.participantNote', { amount: words.kroner(cost.perParticipant) })
            : null,
          intervention.stateSubsidyShare
            ? t('interventions.subsidyNote', {
                share: words.percent(intervention.stateSubsidyShare, 1),
                own: words.kroner(sum * (1 - intervention.stateSubsidyShare)),
              })
            : null,
          t('interventions.costNote'),
        ]
          .filter((sentence) => sentence !== null)
          .join(' ')}
      </Note>
    </Part>
  );
}

/** The price of what the capacity is counted in. */
function PriceField({ kind, none }: { kind: Capacity['kind']; none: string }) {
  const { t } = useWords();
  if (kind === 'places') return <PlacePrice none={none} />;
  return kind === 'caseload' ? (
    <InterventionField
      field="cost/perFteYear"
      label={t('interventions.perFteYear')}
      unit={t('interventions.kronerYear')}
      whenLeftOut={none}
    />
  ) : (
    <InterventionField
      field="cost/perHour"
      label={t('interventions.perHour')}
      unit={t('interventions.kronerHour')}
      whenLeftOut={none}
    />
  );
}

function PlacePrice({ none }: { none: string }) {
  const { t } = useWords();
  return (
    <InterventionField
      field="cost/perPlaceMonth"
      label={t('interventions.perPlaceMonth')}
      unit={t('interventions.kronerMonth')}
      whenLeftOut={none}
    />
  );
}

/** How the sum of a year comes about, a line for each part that costs something. */
function costLines(words: Words, { capacity, cost }: Pick<Intervention, 'capacity' | 'cost'>) {
  const { t, kroner, number, percent } = words;
  const { staff, overhead, places, fixed } = fullYearCost({ capacity, cost });
  const shown = (value: number) => number(value, { decimals: 2 });
  const lines = [
    { key: 'staff', value: staff, text: staffText(words, { capacity, cost }) },
    {
      key: 'overhead',
      value: overhead,
      text: t('interventions.lineOverhead', { share: percent(cost.overheadShare ?? 0, 1) }),
    },
    {
      key: 'places',
      value: places,
      text: t('interventions.linePlaces', {
        places: shown(placesOf(capacity)),
        price: kroner(cost.perPlaceMonth ?? 0, { decimals: 2 }),
      }),
    },
    { key: 'fixed', value: fixed, text: t('interventions.fixedPerYear') },
  ];
  return lines.filter(({ value }) => value > 0).map((line) => ({ ...line, amount: kroner(line.value) }));
}

function staffText({ t, kroner, number }: Words, { capacity, cost }: Pick<Intervention, 'capacity' | 'cost'>): string {
  const shown = (value: number) => number(value, { decimals: 2 });
  switch (capacity.kind) {
    case 'caseload':
      return t('interventions.lineFte', {
        fte: shown(capacity.fte),
        price: kroner(cost.perFteYear ?? 0, { decimals: 2 }),
      });
    case 'hours':
      return t('interventions.lineHours', {
        hours: shown(capacity.hoursPerWeek),
        price: kroner(cost.perHour ?? 0, { decimals: 2 }),
      });
    case 'places':
      return '';
  }
}
