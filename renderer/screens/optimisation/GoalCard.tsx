import { useMemo, useState } from 'react';
import { limits } from '../../../shared/document/limits.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Headline } from '../../../shared/model/headlines.ts';
import { goalFields } from '../../../shared/optimisation/goalFields.ts';
import { type Objective, objectives } from '../../../shared/optimisation/question.ts';
import { fieldName } from '../../../shared/words/fieldName.ts';
import { Card } from '../../components/Card.tsx';
import { LabelledSelect } from '../../components/LabelledSelect.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { type GoalAsked, useGoal } from '../../state/useGoal.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './GoalCard.module.css';
import { GoalText } from './GoalText.tsx';
import { capitalised } from './capitalised.ts';
import { isKroner } from './objectiveUnit.ts';

interface Props {
  readonly scenario: Scenario;
  readonly shown: ShownResult;
}

/** What one number must be for a goal, all others as they are: which number, which headline, and how much of it. */
export function GoalCard({ scenario, shown }: Props) {
  const words = useWords();
  const { t } = words;
  const [intervention, setIntervention] = useState<string | null>(null);
  const [chosenField, setField] = useState<string | null>(null);
  const [objective, setObjective] = useState<Objective>('extraInEducationOrJob');
  const [targets, setTargets] = useState(() => firstTargets(shown.projection.headline));
  const of = scenario.interventions.find(({ id }) => id === intervention) ?? scenario.interventions[0];
  const fields = of ? goalFields(scenario, of.id) : [];
  const field = fields.find((one) => part(one) === chosenField) ?? fields[0];
  const target = targets[objective];
  const asked = useMemo<GoalAsked | null>(
    () => (field ? { scenario, question: { field, objective, target } } : null),
    [scenario, field, objective, target],
  );
  const told = useGoal(asked);
  if (!of || !field) return null;
  return (
    <Card title={t('optimisation.goalTitle')} subtitle={t('optimisation.goalSubtitle')}>
      <div className={css.fields}>
        <LabelledSelect
          label={t('optimisation.goalOf')}
          options={scenario.interventions.map(({ id, name }) => ({ id, text: name }))}
          chosen={of.id}
          onChoose={setIntervention}
        />
        <LabelledSelect
          label={t('optimisation.goalField')}
          options={fields.map((id) => ({ id, text: capitalised(fieldName(words, id)) }))}
          chosen={field}
          onChoose={(path) => setField(part(path))}
        />
        <LabelledSelect
          label={t('optimisation.goalObjective')}
          options={objectives.map((id) => ({ id, text: capitalised(t(`optimisation.measure.${id}`)) }))}
          chosen={objective}
          onChoose={setObjective}
        />
        <NumberField
          key={objective}
          value={target}
          limits={limits.signed}
          label={t('optimisation.goalTarget')}
          unit={t(isKroner(objective) ? 'optimisation.kroner' : `optimisation.goalUnit.${objective}`)}
          onChange={(value) => {
            setTargets({ ...targets, [objective]: value });
            return null;
          }}
        />
      </div>
      <GoalText told={told} isStale={told !== null && told.of !== asked} />
    </Card>
  );
}

/** What is asked first: a tenth more people than today, a tenth more months, and money that balances. */
function firstTargets({ extraInEducationOrJob, supportMonthsAvoided }: Headline): Readonly<Record<Objective, number>> {
  const more = (today: number) => Math.max(1, Math.ceil(today * 1.1));
  return {
    extraInEducationOrJob: more(extraInEducationOrJob),
    supportMonthsAvoided: more(supportMonthsAvoided),
    netMunicipality: 0,
    presentValueMunicipality: 0,
  };
}

/** The field within its intervention, as in `capacity/caseload`: another intervention may have it too. */
function part(path: string): string {
  return path.split('/').slice(2).join('/');
}
