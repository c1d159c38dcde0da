import type { Effect } from '../../../shared/document/effect.ts';
import { SourceBadge } from '../../components/SourceBadge.tsx';
import { useWords } from '../../words.ts';
import { Section } from './Section.tsx';

/** An estimate of the planner's own in words, marked as one. Nothing for an effect that was measured. */
export function EstimatePart({ effect }: { effect: Effect }) {
  const { t, number } = useWords();
  if (effect.kind !== 'hazardRatio') return null;
  return (
    <Section title={t('evidence.ownFigures')} tools={<SourceBadge kind="assumption" />}>
      <p>
        {t('interventions.hazardRatio', {
          months: number(effect.effectMonths),
          toEducation: number(effect.toEducation, { decimals: 2 }),
          toJob: number(effect.toJob, { decimals: 2 }),
        })}
      </p>
    </Section>
  );
}
