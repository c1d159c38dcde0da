import { limits } from '../../../shared/document/limits.ts';
import { type Budget, costKinds } from '../../../shared/optimisation/question.ts';
import { Segmented } from '../../components/Segmented.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { Select } from '../interventions/Select.tsx';
import css from './OptimisationScreen.module.css';
import { type PlanCost, planCost } from './planCost.ts';
import { QuestionNumber } from './QuestionNumber.tsx';
import type { ShownResult } from '../../state/resultStore.ts';
import type { Asking } from './useQuestion.ts';

interface Props extends Asking {
  readonly shown: ShownResult;
}

/** What may be spent: in all, or in each budget year, beside what the plan costs today. */
export function BudgetPart({ shown, question, ask }: Props) {
  const { t, money } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const { budget, cost } = question;
  const plan = planCost(shown.scenario, shown.projection, cost);
  const label = t('optimisation.editName.budget');
  const toKind = (kind: Budget['kind']) => {
    if (kind !== budget.kind && !isReadOnly) ask({ ...question, budget: budgetOf(kind, plan) }, { label });
  };
  const toCost = (kind: string) => {
    const chosen = costKinds.find((one) => one === kind);
    if (!chosen || chosen === cost) return;
    const before = budgetOf(budget.kind, plan);
    // A budget that is what the plan costs goes on being that.
    const isPlan = JSON.stringify(before) === JSON.stringify(budget);
    const after = budgetOf(budget.kind, planCost(shown.scenario, shown.projection, chosen));
    ask({ ...question, cost: chosen, budget: isPlan ? after : budget }, { label: t('optimisation.editName.cost') });
  };
  return (
    <div className={css.part}>
      <div className={css.partHead}>
        <h3>{t('optimisation.budget')}</h3>
        <Segmented
          label={t('optimisation.budget')}
          options={(['total', 'perYear'] as const).map((id) => ({ id, label: t(`optimisation.budgetKind.${id}`) }))}
          chosen={budget.kind}
          onChoose={toKind}
        />
      </div>
      {budget.kind === 'total' ? (
        <>
          <QuestionNumber
            path="budget"
            label={t('optimisation.budgetTotal')}
            value={budget.amount}
            limits={limits.amount}
            unit={t('optimisation.kroner')}
            onChange={(amount, group) => ask({ ...question, budget: { ...budget, amount } }, { label, group })}
          />
          <p className={css.hint}>{t('optimisation.budgetNow', { cost: money(plan.total) })}</p>
        </>
      ) : (
        <YearFields
          budget={budget}
          plan={plan}
          onChange={(next, group) => ask({ ...question, budget: next }, { label, group })}
        />
      )}
      <Select
        label={t('optimisation.costKindLabel')}
        options={costKinds.map((id) => ({ id, text: t(`optimisation.costKind.${id}`) }))}
        chosen={cost}
        onChoose={toCost}
      />
    </div>
  );
}

/** A budget of what the plan costs, to the whole krone above so that the plan is within it. */
function budgetOf(kind: Budget['kind'], { total, years }: PlanCost): Budget {
  const above = (cost: number) => Math.min(limits.amount.max, Math.ceil(cost - 0.01));
  if (kind === 'total') return { kind, amount: above(total) };
  return { kind, years: years.map(({ year, cost }) => ({ year, amount: above(cost) })) };
}

interface YearProps {
  readonly budget: Extract<Budget, { kind: 'perYear' }>;
  readonly plan: PlanCost;
  readonly onChange: (budget: Budget, group: string) => string | null;
}

/** A field a budget year; one that is emptied has no limit, as long as another has. */
function YearFields({ budget, plan, onChange }: YearProps) {
  const { t, money } = useWords();
  const others = (year: number) => budget.years.filter((one) => one.year !== year);
  return plan.years.map(({ year, cost }) => {
    const amount = budget.years.find((one) => one.year === year)?.amount;
    const path = `budget/${year}`;
    const canLeaveOut = others(year).length > 0;
    return (
      <div key={year}>
        <QuestionNumber
          path={path}
          label={t('optimisation.budgetYear', { year: String(year) })}
          value={amount ?? cost}
          limits={limits.amount}
          unit={t('optimisation.kroner')}
          isLeftOut={amount === undefined}
          whenLeftOut={t('optimisation.noLimit')}
          {...(canLeaveOut
            ? { onLeaveOut: () => void onChange({ ...budget, years: others(year) }, `optimisation/${path}`) }
            : {})}
          onChange={(next, group) => {
            const years = [...others(year), { year, amount: next }].sort((one, other) => one.year - other.year);
            return onChange({ ...budget, years }, group);
          }}
        />
        <p className={css.hint}>{t('optimisation.budgetNowYear', { cost: money(cost) })}</p>
      </div>
    );
  });
}
