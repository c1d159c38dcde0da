import type { Figure } from '../../../shared/ledger/figures.ts';
import { FigureButton } from '../../components/FigureButton.tsx';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './KeyFigures.module.css';

/** The numbers next in line after the headlines; each opens how it is worked out. */
export function KeyFigures({ shown: { projection } }: { shown: ShownResult }) {
  const { t, number, money } = useWords();
  const { headline } = projection;
  const { costPerExtraPerson: price } = headline;
  const figures: readonly (readonly [Figure, string, string])[] = [
    ['programmeCost', t('projection.keyCost'), money(headline.programmeCost)],
    ['costPerExtraPerson', t('projection.keyPrice'), price === null ? t('projection.noExtra') : money(price)],
    ['supportMonthsAvoided', t('projection.keySupport'), number(headline.supportMonthsAvoided)],
    ['enrolled', t('projection.keyEnrolled'), number(headline.enrolled)],
    ['presentValue', t('projection.keyPresentValue'), money(headline.presentValue.municipality, { signed: true })],
  ];
  return (
    <dl className={css.figures} aria-label={t('projection.keyFigures')}>
      {figures.map(([figure, label, value]) => (
        <div key={figure}>
          <dt>{label}</dt>
          <dd>
            <FigureButton figure={figure}>{value}</FigureButton>
          </dd>
        </div>
      ))}
    </dl>
  );
}
