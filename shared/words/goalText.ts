import type { FieldPath } from '../document/field.ts';
import type { GoalAnswer } from '../optimisation/goalSeek.ts';
import type { Objective } from '../optimisation/question.ts';
import { fieldUnit, fieldValueText } from './fieldName.ts';
import { formatList } from './list.ts';
import { objectiveText } from './optimisationText.ts';
import type { Words } from './words.ts';

type Value = GoalAnswer['values'][number];

/** What the number must be for the goal, as a text of the catalogue with its arguments. */
export function goalSentence(words: Words, field: FieldPath, objective: Objective, answer: GoalAnswer) {
  const { t } = words;
  const said = (value: number) => fieldValueText(words, field, value);
  const facts = {
    least: said(answer.least),
    most: said(answer.most),
    best: said(answer.best.value),
    reached: objectiveText(words, objective, answer.best.reached, true),
    what: t(`optimisation.what.${objective}`),
    values: valuesText(words, field, answer.values),
  };
  if (answer.isReached === 'always') return { key: 'optimisation.goalAlways', facts } as const;
  if (answer.isReached === 'somewhere') return { key: 'optimisation.goalMust', facts } as const;
  return { key: answer.isIndifferent ? 'optimisation.goalIndifferent' : 'optimisation.goalNowhere', facts } as const;
}

/** The number to write in the plan: the nearest to today's that reaches the goal; null where it is reached, or cannot be. */
export function goalValue(field: FieldPath, { values, today, isReached }: GoalAnswer): number | null {
  if (isReached !== 'somewhere' || isMet(values, today.value)) return null;
  const nearest = values.toSorted(
    (one, other) => Math.abs(one.value - today.value) - Math.abs(other.value - today.value),
  )[0];
  return nearest ? rounded(field, nearest) : null;
}

/** "mindst 18", "højst 22", "mellem 18 og 22", or several of them. */
function valuesText(words: Words, field: FieldPath, values: readonly Value[]): string {
  const { t, language } = words;
  const said = (value: Value) => fieldValueText(words, field, rounded(field, value));
  const parts: string[] = [];
  for (let at = 0; at < values.length; at++) {
    const [value, next] = [values[at], values[at + 1]];
    if (!value) break;
    if (value.holds === 'above' && next?.holds === 'below') {
      parts.push(t('optimisation.goalBetween', { low: said(value), high: said(next) }));
      at++;
    } else {
      parts.push(
        t(value.holds === 'above' ? 'optimisation.goalLeast' : 'optimisation.goalMost', { value: said(value) }),
      );
    }
  }
  return formatList(parts, language, 'disjunction');
}

/** Whether the goal is reached at `value`: by the nearest turn below it, else by the first above it. */
function isMet(values: readonly Value[], value: number): boolean {
  const below = values.findLast((one) => one.value <= value);
  if (below) return below.holds === 'above' || below.value === value;
  return values[0]?.holds === 'below';
}

/** As many decimals as a person reads, to the side on which the goal is reached. */
function rounded(field: FieldPath, { value, holds }: Value): number {
  const scale = fieldUnit(field) === 'share' ? 10_000 : 100;
  const whole = Math.round(value * scale);
  // What is a round number but for the last bits stays one.
  const exact = Math.abs(whole - value * scale) < 1e-6 ? whole : null;
  return (exact ?? (holds === 'above' ? Math.ceil : Math.floor)(value * scale)) / scale;
}
