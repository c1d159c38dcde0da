import type { TargetGroupId } from '../../../shared/evidence/targetGroup.ts';
import { today } from '../../state/today.ts';
import { useWords } from '../../words.ts';
import { targetGroupName } from './targetGroupName.ts';

/** The target groups by the names that they have today, the first with a capital letter. */
export function TargetGroups({ ids }: { ids: readonly TargetGroupId[] }) {
  const { language } = useWords();
  const names = ids.map((id) => targetGroupName(id, today(), language)).join('; ');
  return <p>{names.charAt(0).toUpperCase() + names.slice(1)}.</p>;
}
