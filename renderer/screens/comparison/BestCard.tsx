import type { ReactNode } from 'react';
import type { ComparedDraws } from '../../../shared/uncertainty/compareDraws.ts';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../words.ts';
import css from './ComparisonScreen.module.css';
import type { Column } from './columns.ts';

interface Props {
  readonly columns: readonly Column[];
  readonly base: number;
  /** One a column, on common draws; null until they have been made. */
  readonly compared: readonly ComparedDraws[] | null;
  readonly draws: number;
}

type Measure = 'extraInEducationOrJob' | 'netMunicipality';

/** Which scenario is best in how many of the common draws, and how far each is from the base; people before money. */
export function BestCard({ columns, base, compared, draws }: Props) {
  const { t, number } = useWords();
  return (
    <Card title={t('comparison.bestTitle')} subtitle={t('comparison.bestSubtitle', { draws: number(draws) })}>
      {compared ? (
        <>
          <Best columns={columns} base={base} compared={compared} measure="extraInEducationOrJob" />
          <Best columns={columns} base={base} compared={compared} measure="netMunicipality" />
        </>
      ) : (
        <p>{t('comparison.drawing')}</p>
      )}
    </Card>
  );
}

interface BestProps extends Pick<Props, 'columns' | 'base'> {
  readonly compared: readonly ComparedDraws[];
  readonly measure: Measure;
}

function Best({ columns, base, compared, measure }: BestProps) {
  const { t, number, money } = useWords();
  const isMoney = measure === 'netMunicipality';
  const shares = compared.map(({ best }) => best[measure]);
  const best = columns[shares.indexOf(Math.max(...shares))];
  const text = (value: number) =>
    isMoney ? money(value, { signed: true }) : number(value, { signed: true, decimals: 1 });
  if (!best) return null;
  return (
    <div className={css.best}>
      <p>
        {t.rich(isMoney ? 'comparison.bestNet' : 'comparison.bestExtra', {
          b: (chunks: ReactNode) => <b>{chunks}</b>,
          letter: best.letter,
          name: best.name,
          tenths: number(Math.max(...shares) * 10, { decimals: 1 }),
        })}
      </p>
      {columns.map(({ letter }, at) => {
        const difference = compared[at]?.difference[measure];
        if (at === base || !difference) return null;
        return (
          <p key={letter} className={css.note}>
            {t(isMoney ? 'comparison.differenceNet' : 'comparison.differenceExtra', {
              letter,
              base: columns[base]?.letter ?? '',
              low: text(difference.p10),
              high: text(difference.p90),
            })}
          </p>
        );
      })}
    </div>
  );
}
