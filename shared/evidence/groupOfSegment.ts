import type { Segment } from '../document/segment.ts';
import type { TargetGroupId } from './targetGroup.ts';

/** How municipalities write the target groups that the evidence is sorted by; the narrower before the wider. */
const written: readonly (readonly [RegExp, TargetGroupId])[] = [
  [/åbenlyst/i, 'aabenlyst-uddannelsesparate'],
  [/sindslidelse|psykisk lidelse|severe mental/i, 'alvorlige-sindslidelser'],
  [/psykisk|mental/i, 'psykisk-saarbare'],
  [/aktivitetsparat|ready for activity/i, 'aktivitetsparate'],
  [/uddannelsesparat|ready for education/i, 'uddannelsesparate'],
  [/15.{0,3}17/, 'unge-15-17'],
  [/udsat|vulnerable/i, 'udsatte-unge'],
];

/** The target group of the evidence that a segment's name says it is; null where it says none. */
export function groupOfSegment({ name, startsIn }: Pick<Segment, 'name' | 'startsIn'>): TargetGroupId | null {
  if (startsIn === 'education') return 'i-uddannelse';
  return written.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
