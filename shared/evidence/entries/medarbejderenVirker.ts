import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { withoutSize } from './withoutSize.ts';

const guide = documentFiles.jobTrialGuide;

export const medarbejderenVirker: EvidenceEntry = {
  id: 'medarbejderen-virker',
  version: libraryVersion,
  group: 'direction',
  name: { da: 'Princip: medarbejderen virker', en: 'Principle: the caseworker makes the difference' },
  summary: {
    da: 'Den primære kontaktperson betyder meget: tillid, tilgængelighed, tro på den unge og få skift. Det er et princip til at tilrettelægge efter, ikke en målt effekt.',
    en: 'The primary contact person matters a great deal: trust, being within reach, belief in the young person and few changes. It is a principle to plan by, not a measured effect.',
  },
  targetGroups: ['unge-under-30'],
  setting: { da: 'Jobcenter', en: 'Job centre' },
  study: {
    design: 'description',
    description: { da: 'Vidensprincip i en vejledning.', en: 'A knowledge principle in a guide.' },
  },
  certainty: 'judgement',
  figures: [],
  points: [
    {
      da: 'Den primære kontaktperson spiller en helt central rolle.',
      en: 'The primary contact person plays a quite central part.',
      source: quoted(
        guide,
        'Den unges primære kontaktperson spiller en helt central rolle i forhold til at hjælpe den unge i uddannelse eller job.',
      ),
    },
    {
      da: 'Medarbejdere, der tror på borgeren, lykkes oftere, og tro kan vises ved at tale om konkrete job.',
      en: 'Staff who believe in the citizen succeed more often, and belief can be shown by talking of actual jobs.',
      source: quoted(
        guide,
        'Derudover har medarbejdere, der tror på, at deres borgere kan komme i job, større succes med at hjælpe dem i job. En god måde at udvise tro på borgeren, er ved at anvise og tale om konkrete jobopslag.',
      ),
    },
  ],
  norms: {},
  ...withoutSize,
  cautions: [
    {
      da: 'Vejledningen skriver om årsag og virkning. Tallene bag, i Beskæftigelses Indikator Projektet, viser kun sammenhænge.',
      en: 'The guide writes of cause and effect. The figures behind it, in the Employment Indicator Project, show associations only.',
      source: quoted(documentFiles.knowledgeProjects, 'Studiet kan ikke fortolkes kausalt.'),
    },
  ],
};
