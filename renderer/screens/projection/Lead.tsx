import { missingFor } from '../../../shared/document/missing.ts';
import { budgetSentence } from '../../../shared/summary/moneySentences.ts';
import { extraSentence, rangeSentence } from '../../../shared/summary/peopleSentences.ts';
import type { Uncertainty } from '../../../shared/uncertainty/uncertainty.ts';
import { FigureButton } from '../../components/FigureButton.tsx';
import { MissingLink } from '../../components/MissingLink.tsx';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './Lead.module.css';
import { summaryRanges } from './summaryRanges.ts';

interface Props {
  readonly shown: ShownResult;
  /** Null while it is not computed. */
  readonly uncertainty: Uncertainty | null;
  readonly isComputing: boolean;
}

/** The finding in two or three sentences: as calm about a loss as about a gain. */
export function Lead({ shown: { projection, scenario }, uncertainty, isComputing }: Props) {
  const words = useWords();
  const { t } = words;
  const people = missingFor(scenario, 'people');
  const money = missingFor(scenario, 'money');
  if (people.length > 0) {
    return (
      <p className={css.lead} data-testid="lead">
        {t('missing.lead')} <MissingLink scenario={scenario} paths={people} />
      </p>
    );
  }
  if (scenario.interventions.length === 0) return <p className={css.lead}>{t('summary.noPlan')}</p>;
  const { key, facts } = extraSentence(words, projection);
  const ranges = summaryRanges(uncertainty);
  return (
    <p className={css.lead} data-testid="lead">
      {t.rich(key, { ...facts, b: (value) => <FigureButton figure="extraInEducationOrJob">{value}</FigureButton> })}{' '}
      <span className={ranges ? css.range : css.caveat} data-computing={isComputing}>
        {rangeSentence(words, ranges?.extraInEducationOrJob ?? null)}
      </span>{' '}
      {money.length > 0 ? (
        <MissingLink scenario={scenario} paths={money} />
      ) : (
        budgetSentence(words, projection, scenario.startMonth)
      )}
    </p>
  );
}
