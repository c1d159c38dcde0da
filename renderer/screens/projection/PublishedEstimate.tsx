import { savingFigures } from '../../../shared/evidence/entries/publishedSaving.ts';
import { PUBLISHED_SAVING } from '../../../shared/evidence/publishedAmount.ts';
import { useAppStore } from '../../state/appStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './PublishedEstimate.module.css';

/** The published estimate, apart from every figure of the model: what it covers, what it is made of, and why it is never added. */
export function PublishedEstimate({ shown: { scenario, projection } }: { shown: ShownResult }) {
  const { t, language, kroner, money, number } = useWords();
  const carrying = scenario.interventions.flatMap(({ id, name, publishedSavingPerPerson }) => {
    if (!publishedSavingPerPerson) return [];
    const series = projection.scenario.interventions.find((one) => one.id === id);
    const persons = (series?.enrolled ?? []).reduce((sum, enrolled) => sum + enrolled, 0);
    return [{ id, name, price: publishedSavingPerPerson, persons }];
  });
  return (
    <section className={css.panel} aria-labelledby="published-estimate">
      <div className={css.text}>
        <p className={css.kicker}>{t('projection.estimateKicker')}</p>
        <h2 id="published-estimate" className={css.amount}>
          {kroner(PUBLISHED_SAVING)}
        </h2>
        <p>{t('projection.estimateWhat')}</p>
        <p>
          <b>{t('projection.estimateNever')}</b> {t('projection.estimateWhy')}
        </p>
      </div>
      <div className={css.text}>
        <h3>{t('projection.estimateParts')}</h3>
        <table className={css.parts}>
          <caption>{t('projection.estimatePartsUnit')}</caption>
          <tbody>
            {savingFigures.map(({ id, label, values, pValue }) => (
              <tr key={id}>
                <th scope="row">{label[language]}</th>
                <td>{number(values.value, { signed: true })}</td>
                <td className={css.sure}>
                  {pValue === undefined ? '' : t('evidence.pValue', { value: number(pValue, { decimals: 2 }) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={css.foot}>
        {carrying.length === 0 ? <p>{t('projection.estimateNone')}</p> : null}
        {carrying.map(({ id, name, price, persons }) => (
          <p key={id}>
            {name}:{' '}
            {t('projection.estimateSum', {
              count: Math.round(persons),
              shown: number(persons),
              price: kroner(price),
              amount: money(price * persons),
            })}
          </p>
        ))}
        <button type="button" className={css.link} onClick={() => useAppStore.getState().goTo('evidence')}>
          {t('projection.estimateSource')}
        </button>
      </div>
    </section>
  );
}
