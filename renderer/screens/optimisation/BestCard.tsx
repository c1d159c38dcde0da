import type { Found, Mix } from '../../../shared/optimisation/answer.ts';
import { amountText, leverName, objectiveText } from '../../../shared/words/optimisationText.ts';
import type { Words } from '../../../shared/words/words.ts';
import { AmountBar } from '../../charts/AmountBar.tsx';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../words.ts';
import css from './BestCard.module.css';
import { BindingPart } from './BindingPart.tsx';
import { CertaintyPart } from './CertaintyPart.tsx';
import type { Told } from './told.ts';

/** The best mix that was found beside today's, how certain it is that it is better, and what stops it there. */
export function BestCard({ told }: { told: Told<Found> }) {
  const words = useWords();
  const { t } = words;
  const { scenario, question, answer } = told;
  const { today, best } = answer;
  return (
    <Card title={t('optimisation.bestTitle')} subtitle={t('optimisation.bestSubtitle')}>
      <table className={css.mix}>
        <caption className="visually-hidden">{t('optimisation.mixCaption')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('optimisation.leverHead')}</th>
            <td />
            <th scope="col">{t('optimisation.today')}</th>
            <th scope="col">{t('optimisation.best')}</th>
          </tr>
        </thead>
        <tbody>
          {question.levers.map((lever, at) => {
            const [before, after] = [today.amounts[at] ?? 0, best.amounts[at] ?? 0];
            return (
              <tr key={`${lever.interventionId} ${lever.quantity}`}>
                <th scope="row">
                  {leverName(scenario, lever)}
                  <span className={css.unit}>{t(`optimisation.quantity.${lever.quantity}`)}</span>
                </th>
                <td>
                  <AmountBar least={lever.least} most={lever.most} today={before} best={after} />
                </td>
                <td className={css.today}>{amountText(words, before)}</td>
                <td className={css.best}>{amountText(words, after)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <table className={css.results}>
        <caption className="visually-hidden">{t('optimisation.resultsCaption')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('optimisation.measureHead')}</th>
            <th scope="col">{t('optimisation.today')}</th>
            <th scope="col">{t('optimisation.best')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(words, told).map(({ name, text }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={css.today}>{text(today)}</td>
              <td className={css.best}>{text(best)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CertaintyPart told={told} />
      <BindingPart told={told} />
    </Card>
  );
}

/** What the two mixes come to: the aim, what it costs, and the headlines that are not the aim. */
function rowsOf(words: Words, { question }: Told): { name: string; text: (mix: Mix) => string }[] {
  const { t, money, number } = words;
  const { objective } = question;
  const extra = (mix: Mix) => number(mix.headline.extraInEducationOrJob, { signed: true });
  const net = (mix: Mix) => money(mix.headline.net.municipality, { signed: true });
  return [
    ...(objective === 'extraInEducationOrJob' || objective === 'netMunicipality'
      ? []
      : [
          {
            name: t(`optimisation.row.${objective}`),
            text: (mix: Mix) => objectiveText(words, objective, mix.objective),
          },
        ]),
    { name: t('optimisation.row.extraInEducationOrJob'), text: extra },
    { name: t('optimisation.row.netMunicipality'), text: net },
    { name: t('optimisation.row.cost'), text: (mix: Mix) => money(mix.cost) },
  ];
}
