import type { Scenario } from '../../../shared/document/scenario.ts';
import { guidanceCapUse } from '../../../shared/evidence/guidanceCapUse.ts';
import { overload, placesOf } from '../../../shared/model/effect.ts';
import { project } from '../../../shared/model/project.ts';
import type { Projection } from '../../../shared/model/projection.ts';
import { levelsOf } from '../../../shared/optimisation/levels.ts';
import { presentAmount } from '../../../shared/optimisation/lever.ts';
import { mixDocument } from '../../../shared/optimisation/mixDocument.ts';
import { everyChoice } from '../../../shared/optimisation/options.ts';
import type { Question } from '../../../shared/optimisation/question.ts';

/** One mix as the projection of its document has it, written without anything of the search. */
export interface PlainMix {
  readonly amounts: readonly number[];
  readonly objective: number;
  readonly cost: number;
  readonly isAllowed: boolean;
}

/** Every mix that the levers of a question allow. */
export function everyMix(scenario: Scenario, question: Question): PlainMix[] {
  const levels = question.levers.map((lever) => levelsOf(lever, presentAmount(scenario, lever) ?? 0));
  return Array.from(everyChoice(levels), (choice) =>
    plainMix(
      scenario,
      question,
      choice.map((level, lever) => levels[lever]?.[level] ?? 0),
    ),
  );
}

export function plainMix(scenario: Scenario, question: Question, amounts: readonly number[]): PlainMix {
  const document = mixDocument(scenario, question.levers, amounts);
  const projection = project(document);
  return {
    amounts: [...amounts],
    objective: objectiveIn(projection, question),
    cost: monthlyCost(document, projection, question).reduce((sum, cost) => sum + cost, 0),
    isAllowed: isAllowed(document, projection, question),
  };
}

function objectiveIn({ headline }: Projection, { objective }: Question): number {
  if (objective === 'netMunicipality') return headline.net.municipality;
  return objective === 'presentValueMunicipality' ? headline.presentValue.municipality : headline[objective];
}

function monthlyCost({ interventions }: Scenario, { scenario, months }: Projection, { cost }: Question): number[] {
  return Array.from({ length: months }, (_, t) =>
    scenario.interventions.reduce((sum, series, i) => {
      const own = cost === 'municipal' ? 1 - (interventions[i]?.stateSubsidyShare ?? 0) : 1;
      return sum + own * (series.cost[t] ?? 0);
    }, 0),
  );
}

const ORE = 0.011;

function isAllowed(document: Scenario, projection: Projection, question: Question): boolean {
  const { budget, groups, conditions } = question;
  const { headline } = projection;
  const costs = monthlyCost(document, projection, question);
  const first = Number(document.startMonth.slice(0, 4));
  const firstMonth = Number(document.startMonth.slice(5)) - 1;
  const spent = (year?: number) =>
    costs.reduce(
      (sum, cost, t) => (year === undefined || first + Math.floor((firstMonth + t) / 12) === year ? sum + cost : sum),
      0,
    );
  const places = (segmentId: string) =>
    document.interventions.reduce((sum, { capacity, allocation }) => {
      const share = allocation.find((part) => part.segmentId === segmentId)?.share ?? 0;
      return sum + share * placesOf(capacity);
    }, 0);
  return (
    (budget.kind === 'total'
      ? spent() <= budget.amount + ORE
      : budget.years.every(({ year, amount }) => spent(year) <= amount + ORE)) &&
    groups.every(({ segmentId, mostPlaces }) => places(segmentId) <= mostPlaces + 1e-5) &&
    headline.net.municipality >= (conditions.netAtLeast ?? Number.NEGATIVE_INFINITY) - ORE &&
    (conditions.balanceByMonth === undefined ||
      (headline.breakEvenMonth ?? Number.POSITIVE_INFINITY) <= conditions.balanceByMonth) &&
    (!conditions.withinGuidanceCap || guidanceCapUse(document, projection).every(({ isOver }) => !isOver)) &&
    (!conditions.withinNorm || document.interventions.every((one) => overload(one) === 0))
  );
}

/** The best objective among all mixes that are allowed; null where none is. */
export function bestOf(scenario: Scenario, question: Question): number | null {
  const allowed = everyMix(scenario, question).filter(({ isAllowed }) => isAllowed);
  return allowed.length === 0 ? null : Math.max(...allowed.map(({ objective }) => objective));
}

/** Whether a value is as large as another, but for a share (0–1) of it. */
export function isNearly(value: number, other: number, share: number): boolean {
  return value >= other - share * Math.max(1e-6, Math.abs(other));
}
