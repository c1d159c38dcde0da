import { useWords } from '../../words.ts';
import css from './SavingPart.module.css';
import { Section } from './Section.tsx';
import { type OpenSource, SourceLink } from './SourceLink.tsx';
import { savingRows, savingSource } from './savingRows.ts';
import table from './Table.module.css';

/** The published estimate by part: how much, whose, and how sure; and why it is never added to the model's result. */
export function SavingPart({ onOpenSource }: { onOpenSource: OpenSource }) {
  const { t, language, number } = useWords();
  const rows = savingRows();
  return (
    <>
      <div className={css.apart}>
        <p className={css.title}>{t('evidence.notAdded')}</p>
        <p>{t('evidence.notAddedWhy')}</p>
      </div>
      <Section title={t('evidence.savingTitle')} subtitle={t('evidence.savingSubtitle')}>
        <table className={table.table}>
          <caption className="visually-hidden">{t('evidence.savingTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('evidence.savingPart')}</th>
              <th scope="col">{t('evidence.savingWho')}</th>
              <th scope="col" className={css.bars}>
                <span className="visually-hidden">{t('evidence.savingBar')}</span>
              </th>
              <th scope="col" className={table.right}>
                {t('evidence.savingAmount')}
              </th>
              <th scope="col">{t('evidence.savingSure')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, euro, pValue, from, length, isSum }) => (
              <tr key={id} data-sum={isSum}>
                <th scope="row">{label[language]}</th>
                <td>{t(`evidence.savingPayers.${id}`)}</td>
                <td className={css.bars}>
                  <svg className={css.bar} aria-hidden="true">
                    <rect x={`${from}%`} y="3" width={`${length}%`} height="12" data-cost={euro < 0} />
                  </svg>
                </td>
                <td className={table.right}>{number(euro, { signed: true })}</td>
                <td className={table.nowrap}>
                  {pValue === undefined ? '' : t('evidence.pValue', { value: number(pValue, { decimals: 2 }) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={css.source}>
          <SourceLink source={savingSource} what={t('evidence.savingTitle')} onOpen={onOpenSource} />
        </p>
      </Section>
    </>
  );
}
