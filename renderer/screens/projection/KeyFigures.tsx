import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './KeyFigures.module.css';

/** The numbers next in line after the headlines. */
export function KeyFigures({ shown: { projection } }: { shown: ShownResult }) {
  const { t, number, money } = useWords();
  const { headline } = projection;
  const { costPerExtraPerson: price } = headline;
  const figures = [
    ['projection.programmeCost', money(headline.programmeCost)],
    ['projection.costPerExtra', price === null ? t('projection.noExtra') : money(price)],
    ['projection.supportMonths', number(headline.supportMonthsAvoided)],
    ['projection.enrolled', number(headline.enrolled)],
    ['projection.presentValue', money(headline.presentValue.municipality, { signed: true })],
  ] as const;
  return (
    <dl className={css.figures} aria-label={t('projection.keyFigures')}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
