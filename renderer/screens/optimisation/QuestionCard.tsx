import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { BudgetPart } from './BudgetPart.tsx';
import { ConditionsPart } from './ConditionsPart.tsx';
import { GroupsPart } from './GroupsPart.tsx';
import { LeversPart } from './LeversPart.tsx';
import { ObjectivePart } from './ObjectivePart.tsx';
import type { Asking } from './useQuestion.ts';

/** What is asked: the money, what it is to give, how far each part of the plan may move, and what must hold. */
export function QuestionCard({ shown, asking }: { shown: ShownResult; asking: Asking }) {
  const { t } = useWords();
  const isReadOnly = useReadOnly() !== null;
  return (
    <Card title={t('optimisation.questionTitle')} subtitle={t('optimisation.questionSubtitle')}>
      <BudgetPart {...asking} shown={shown} />
      <ObjectivePart {...asking} />
      <LeversPart {...asking} />
      <GroupsPart {...asking} />
      <ConditionsPart {...asking} />
      {asking.isOwn && !isReadOnly ? <Button onPress={asking.reset}>{t('optimisation.reset')}</Button> : null}
    </Card>
  );
}
