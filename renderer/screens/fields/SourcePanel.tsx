import { readField } from '../../../shared/document/field.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../words.ts';
import { SourceDetails } from './SourceDetails.tsx';
import css from './SourcePanel.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly chosen: { readonly path: string; readonly name: string } | null;
}

/** Where the number of the chosen field comes from, and for a number of the planner's own, which kind it is. */
export function SourcePanel({ scenario, chosen }: Props) {
  const { t } = useWords();
  const isThere = chosen !== null && readField(scenario, chosen.path) !== undefined;
  return (
    <div className={css.panel}>
      <Card title={isThere ? chosen.name : t('source.chosen')}>
        {isThere ? (
          <SourceDetails scenario={scenario} path={chosen.path} name={chosen.name} />
        ) : (
          <p>{t('source.none')}</p>
        )}
      </Card>
    </div>
  );
}
