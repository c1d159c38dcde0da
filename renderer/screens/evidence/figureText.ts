import type { Figure, FigureUnit } from '../../../shared/evidence/figure.ts';
import type { Words } from '../../../shared/words/words.ts';

/** The numbers of a figure as text: "knap 2 t/uge", "12 % uden, 16 % med", "positiv". */
export function figureText(words: Words, figure: Figure): string {
  const { t } = words;
  const { values, unit, precision } = figure;
  const shown = (value: number) => amountText(words, value, unit);
  const about = (text: string) =>
    precision && precision !== 'exact' ? t(`evidence.precision.${precision}`, { value: text }) : text;
  switch (values.kind) {
    case 'single':
      return about(shown(values.value));
    case 'range':
      return about(t('evidence.range', { from: words.number(values.from, { decimals: 1 }), to: shown(values.to) }));
    case 'beforeAfter':
      return about(t('evidence.range', { from: shown(values.before), to: shown(values.after) }));
    case 'arms':
      return about(t('evidence.armsValue', { control: shown(values.control), treated: shown(values.treated) }));
    case 'direction':
      return t(`evidence.${values.sign}`);
  }
}

/** One number with its unit. What is counted (persons, staff, sites) is named by the figure's label. */
export function amountText(words: Words, value: number, unit: FigureUnit | undefined): string {
  const { t } = words;
  switch (unit) {
    case undefined:
    case 'persons':
    case 'staff':
    case 'positions':
    case 'studies':
    case 'sites':
    case 'indicators':
      return words.number(value, { decimals: 1 });
    case 'share':
      return words.percent(value);
    case 'kroner':
      return words.kroner(value);
    default:
      return t(`evidence.units.${unit}`, { value: words.number(value, { decimals: 2 }) });
  }
}

/** Over how long it was measured: "18 måneder"; empty where the source does not say. */
export function horizonText({ t }: Words, { horizon }: Figure): string {
  if (!horizon) return '';
  return 'months' in horizon
    ? t('evidence.months', { count: horizon.months })
    : t('evidence.weeks', { count: horizon.weeks });
}

/** How many it was measured on; empty where the source does not say. */
export function sizeText({ t, number }: Words, { n }: Figure): string {
  if (!n) return '';
  if (n.control !== undefined && n.treated !== undefined) {
    return t('evidence.armsSize', { control: number(n.control), treated: number(n.treated) });
  }
  const one = n.total ?? n.treated ?? n.control;
  return one === undefined ? '' : number(one);
}

/** How sure the difference is, as the source says it: "ikke statistisk sikker, p = 0,2"; empty where it does not. */
export function significanceText({ t, number }: Words, { significance, pValue }: Figure): string {
  const parts = [
    ...(significance ? [t(`evidence.${significance}`)] : []),
    ...(pValue === undefined ? [] : [t('evidence.pValue', { value: number(pValue, { decimals: 3 }) })]),
  ];
  return parts.join(', ');
}
