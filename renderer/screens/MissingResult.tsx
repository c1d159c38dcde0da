import { missingIn } from '../../shared/document/missing.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { MissingLink } from '../components/MissingLink.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly scenario: Scenario;
  readonly screen: 'uncertainty' | 'optimisation';
}

/** A screen of results while numbers are still to be given: which they are, and nothing that rests on them. */
export function MissingResult({ scenario, screen }: Props) {
  const { t } = useWords();
  return (
    <>
      <h1>{t(`${screen}.title`)}</h1>
      <p data-testid="missing-result">
        {t('missing.lead')} <MissingLink scenario={scenario} paths={missingIn(scenario)} />
      </p>
    </>
  );
}
