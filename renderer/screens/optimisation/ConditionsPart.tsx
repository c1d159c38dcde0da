import { guidanceCapIds } from '../../../shared/document/guidanceCap.ts';
import { limits } from '../../../shared/document/limits.ts';
import type { Conditions } from '../../../shared/optimisation/question.ts';
import { useWords } from '../../words.ts';
import css from './OptimisationScreen.module.css';
import { OptionalPart } from './OptionalPart.tsx';
import type { Asking } from './useQuestion.ts';

/** What every mix must hold, where it is asked for. */
export function ConditionsPart({ scenario, question, ask }: Asking) {
  const { t } = useWords();
  const { conditions } = question;
  const label = t('optimisation.editName.condition');
  const write = (next: Conditions, group?: string) =>
    ask({ ...question, conditions: next }, group === undefined ? { label } : { label, group });
  const toggle = (name: keyof Conditions, first: Conditions) => (isAsked: boolean) => {
    const { [name]: _, ...others } = conditions;
    write(isAsked ? { ...others, ...first } : others);
  };
  const { horizonMonths } = scenario;
  return (
    <fieldset className={css.part}>
      <legend>{t('optimisation.conditionsTitle')}</legend>
      <OptionalPart
        path="netAtLeast"
        text={t('optimisation.condition.netAtLeast')}
        isAsked={conditions.netAtLeast !== undefined}
        onToggle={toggle('netAtLeast', { netAtLeast: 0 })}
        number={{
          label: t('optimisation.condition.netAtLeast'),
          unit: t('optimisation.kroner'),
          value: conditions.netAtLeast ?? 0,
          limits: limits.signed,
          onChange: (netAtLeast, group) => write({ ...conditions, netAtLeast }, group),
        }}
      />
      <OptionalPart
        path="balanceByMonth"
        text={t('optimisation.condition.balanceByMonth')}
        isAsked={conditions.balanceByMonth !== undefined}
        onToggle={toggle('balanceByMonth', { balanceByMonth: horizonMonths })}
        number={{
          label: t('optimisation.condition.balanceByMonth'),
          unit: t('optimisation.monthUnit', { months: String(horizonMonths) }),
          value: conditions.balanceByMonth ?? horizonMonths,
          limits: { min: 1, max: horizonMonths, whole: true },
          onChange: (balanceByMonth, group) => write({ ...conditions, balanceByMonth }, group),
        }}
      />
      <OptionalPart
        path="withinGuidanceCap"
        text={t('optimisation.condition.withinGuidanceCap')}
        isAsked={conditions.withinGuidanceCap === true}
        onToggle={toggle('withinGuidanceCap', { withinGuidanceCap: true })}
      />
      {conditions.withinGuidanceCap && guidanceCapIds(scenario).length === 0 ? (
        <p className={css.hint}>{t('optimisation.capNobody')}</p>
      ) : null}
      <OptionalPart
        path="withinNorm"
        text={t('optimisation.condition.withinNorm')}
        isAsked={conditions.withinNorm === true}
        onToggle={toggle('withinNorm', { withinNorm: true })}
      />
    </fieldset>
  );
}
