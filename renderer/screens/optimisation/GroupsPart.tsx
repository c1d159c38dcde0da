import { limits } from '../../../shared/document/limits.ts';
import { placesOf } from '../../../shared/model/effect.ts';
import { useWords } from '../../words.ts';
import css from './OptimisationScreen.module.css';
import { OptionalPart } from './OptionalPart.tsx';
import type { Asking } from './useQuestion.ts';

/** How many places a target group may have in all, where the planner sets an end to it. */
export function GroupsPart({ scenario, question, ask }: Asking) {
  const { t } = useWords();
  const { groups } = question;
  return (
    <fieldset className={css.part}>
      <legend>{t('optimisation.groupsTitle')}</legend>
      {scenario.segments.map(({ id, name }) => {
        const label = t('optimisation.editName.group', { name });
        const others = groups.filter(({ segmentId }) => segmentId !== id);
        const known = groups.find(({ segmentId }) => segmentId === id)?.mostPlaces;
        const write = (mostPlaces: number, group?: string) =>
          ask(
            { ...question, groups: [...others, { segmentId: id, mostPlaces }] },
            group === undefined ? { label } : { label, group },
          );
        return (
          <OptionalPart
            key={id}
            path={`groups/${id}`}
            text={t('optimisation.groupMay', { segment: name })}
            isAsked={known !== undefined}
            onToggle={(isAsked) =>
              isAsked ? write(placesFor(scenario, id)) : ask({ ...question, groups: others }, { label })
            }
            number={{
              label: t('optimisation.groupPlaces', { segment: name }),
              unit: t('optimisation.placesUnit'),
              value: known ?? 0,
              limits: limits.amount,
              onChange: write,
            }}
          />
        );
      })}
    </fieldset>
  );
}

/** The places that the plan has for a target group today, to the whole place above. */
function placesFor({ interventions }: Asking['scenario'], segmentId: string): number {
  const places = interventions.map(({ capacity, allocation }) => {
    const share = allocation.find((part) => part.segmentId === segmentId)?.share ?? 0;
    return placesOf(capacity) * share;
  });
  return Math.ceil(places.reduce((sum, one) => sum + one, 0) - 1e-6);
}
