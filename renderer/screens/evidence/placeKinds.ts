import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';

/** The kinds of place that the list can be limited to. */
export const placeKinds = ['jobcentre', 'youth', 'school', 'education', 'business', 'others'] as const;

export type PlaceKind = (typeof placeKinds)[number];

/** How the sources write each kind of place, in the setting of an entry and in the catalogue's column of anchoring. */
const written: Readonly<Record<Exclude<PlaceKind, 'others'>, RegExp>> = {
  jobcentre: /jobcent|beskæftigelsesforvaltning/i,
  youth: /ungeindsats|ungeenhed|uu-vejledning|uddannelsesvejledning|ungeforvaltning|ungdomsforvaltning/i,
  school: /grundskole|ungdomsskole/i,
  education: /erhvervsskole|erhvervsuddannelse|ungdomsuddannelse|ungdoms-\/|\b(?:VUC|HF|FGU|STU)\b/i,
  business: /erhvervsliv|virksomhed|arbejdsplads/i,
};

/** The kinds of place where an effort is run; 'others' where the sources name none of them. */
export function placeKindsOf({ setting, catalogue }: EvidenceEntry): readonly PlaceKind[] {
  const text = [setting.da, ...(catalogue?.anchoring ?? []).map(({ da }) => da)].join('\n');
  const found = placeKinds.filter((kind) => kind !== 'others' && written[kind].test(text));
  return found.length > 0 ? found : ['others'];
}
