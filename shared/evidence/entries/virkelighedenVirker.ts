import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { withoutSize } from './withoutSize.ts';

const guide = documentFiles.jobTrialGuide;

export const virkelighedenVirker: EvidenceEntry = {
  id: 'virkeligheden-virker',
  version: libraryVersion,
  group: 'direction',
  name: { da: 'Princip: virkeligheden virker', en: 'Principle: real settings work' },
  summary: {
    da: 'Unge kommer videre dér, hvor andre unge uddanner sig og arbejder: på erhvervsskoler og i virksomheder. Støtten gives sideløbende og gerne på stedet. Det er et princip til at tilrettelægge efter, ikke en målt effekt.',
    en: 'Young people move on where other young people learn and work: at vocational schools and in firms. Support is given alongside, preferably on the spot. It is a principle to plan by, not a measured effect.',
  },
  targetGroups: ['unge-under-30'],
  setting: { da: 'Erhvervsskoler og virksomheder', en: 'Vocational schools and firms' },
  study: {
    design: 'description',
    description: { da: 'Vidensprincip i en vejledning.', en: 'A knowledge principle in a guide.' },
  },
  certainty: 'judgement',
  figures: [],
  points: [
    {
      da: 'Det er på erhvervsskoler og i virksomheder, unge løftes.',
      en: 'It is at vocational schools and in firms that young people are lifted.',
      source: quoted(
        guide,
        'Det er på erhvervsskoler og virksomheder, at unge løftes på deres vej mod uddannelse eller job.',
      ),
    },
    {
      da: 'Støtte skal gives parallelt med, at den unge deltager i det ordinære.',
      en: 'Support is to be given alongside taking part in what is ordinary.',
      source: quoted(
        guide,
        'For unge, der har brug for støtte, skal støtten tilbydes parallelt og gerne integreret med, at den unge kan deltage på ordinære uddannelsesinstitutioner eller arbejdspladser.',
      ),
    },
  ],
  norms: {},
  ...withoutSize,
  cautions: [],
};
