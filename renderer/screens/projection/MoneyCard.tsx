import type { Payer } from '../../../shared/model/money.ts';
import { Card } from '../../components/Card.tsx';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './FigureTable.module.css';

/** Three kinds of money: what the budget sees, time set free, and what others gain. No row is the sum of others. */
const kinds = [
  { kind: 'freesBudget', payers: ['municipality'] },
  { kind: 'freesTime', payers: ['municipalTime'] },
  { kind: 'othersGain', payers: ['state', 'region', 'citizens'] },
] as const satisfies readonly { kind: string; payers: readonly Payer[] }[];

/** People and money, each as the best estimate and as the cautious view has it. */
export function MoneyCard({ shown: { projection } }: { shown: ShownResult }) {
  const { t, money, number } = useWords();
  const { headline, cautious, months } = projection;
  const persons = (value: number) => number(value, { signed: true });
  return (
    <Card title={t('projection.moneyTitle')} subtitle={t('projection.moneySubtitle', { months: number(months) })}>
      <table className={css.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('projection.central')}</th>
            <th scope="col">{t('projection.cautious')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('projection.extra')}</th>
            <td>{persons(headline.extraInEducationOrJob)}</td>
            <td>{persons(cautious.extraInEducationOrJob)}</td>
          </tr>
        </tbody>
        {kinds.map(({ kind, payers }) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={css.kind}>
                {t(`projection.${kind}`)}
              </th>
            </tr>
            {payers.map((payer) => (
              <tr key={payer}>
                <th scope="row">{t(`projection.${payer}`)}</th>
                <td data-loss={headline.net[payer] < 0}>{money(headline.net[payer], { signed: true })}</td>
                <td data-loss={cautious.net[payer] < 0}>{money(cautious.net[payer], { signed: true })}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className={css.note}>{t('projection.cautiousNote')}</p>
    </Card>
  );
}
