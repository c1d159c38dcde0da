import type { ForecastRecord } from '../followUp/forecastError.ts';
import { measureFacts } from '../followUp/measure.ts';
import type { Words } from './words.ts';

/** A mean error with its sign, as it is read: kroner, or tenths of a person. */
export function errorText(words: Words, { measure }: Pick<ForecastRecord, 'measure'>, value: number): string {
  const { unit } = measureFacts[measure];
  if (unit === 'kroner') return words.kroner(value, { signed: true });
  return words.number(value, { signed: true, decimals: 1 });
}

/** The same as a share of what was expected; empty where there is none. */
export function errorShareText({ percent, t }: Words, share: number | null): string {
  return share === null ? '' : t('followUp.recordShare', { share: percent(share) });
}

/** Whether the bands have kept their promise, in a sentence. */
export function promiseText({ t, number }: Words, { code, series }: Pick<ForecastRecord, 'code' | 'series'>): string {
  return code === 'few' ? t('followUp.forecast.few', { series: number(series) }) : t(`followUp.forecast.${code}`);
}
