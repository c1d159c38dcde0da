import type { Segment } from '../../../shared/document/segment.ts';
import { useWords } from '../../words.ts';
import css from './ReimbursementBar.module.css';

const steps = ['one', 'two', 'three', 'four'] as const;

/** How the group's benefit is spread over the four steps of the state's reimbursement, the most reimbursed first. */
export function ReimbursementBar({ mix }: { mix: Segment['reimbursementMix'] }) {
  const { t, percent } = useWords();
  const [one, two, three, four] = mix.map((share) => percent(share, 0));
  const text = t('segments.mix', { one: one ?? '', two: two ?? '', three: three ?? '', four: four ?? '' });
  return (
    <div className={css.bar} role="img" aria-label={text} title={text}>
      {steps.map((step, at) => (
        <span key={step} data-step={step} style={{ flexGrow: mix[at] ?? 0 }} />
      ))}
    </div>
  );
}
