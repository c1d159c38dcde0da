import { nameOn, type TargetGroupId } from '../../../shared/evidence/targetGroup.ts';
import { targetGroups } from '../../../shared/evidence/targetGroups.ts';
import type { Language } from '../../../shared/words/language.ts';

/** What a target group is called on `day` ("2026-11-22"): the law changes the names, the groups stay. */
export function targetGroupName(id: TargetGroupId, day: string, language: Language): string {
  const group = targetGroups.find((one) => one.id === id);
  return group ? nameOn(group, day).name[language] : id;
}
