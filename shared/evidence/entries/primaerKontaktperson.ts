import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { withoutSize } from './withoutSize.ts';

export const primaerKontaktperson: EvidenceEntry = {
  id: 'primaer-kontaktperson',
  version: libraryVersion,
  group: 'direction',
  name: { da: 'Primær kontaktperson', en: 'Primary contact person' },
  summary: {
    da: 'Én gennemgående medarbejder, som den unge har tillid til, og som svarer, når den unge henvender sig. Kilderne peger på, at det øger chancen for, at den unge kommer videre. De giver ingen størrelse.',
    en: 'One steady member of staff whom the young person trusts and who answers when they get in touch. The sources suggest that this improves the chance of moving on. They give no size.',
  },
  targetGroups: ['unge-under-30', 'borgere-laengere-fra-arbejdsmarkedet'],
  setting: { da: 'Jobcenter', en: 'Job centre' },
  study: {
    design: 'literature',
    description: {
      da: 'Samlet viden og den kvalitative evaluering af JobFirst.',
      en: 'Collected knowledge and the qualitative evaluation of JobFirst.',
    },
  },
  certainty: 'judgement',
  figures: [],
  points: [
    {
      da: 'Tillid og tilgængelighed er det, der fremhæves.',
      en: 'Trust and being within reach are what is stressed.',
      source: quoted(
        documentFiles.jobTrialGuide,
        'Eksisterende viden peger blandt andet på, at udsatte borgeres chancer for progression øges, når borgeren har en tillidsbaseret relation til en primær kontaktperson, der er tilgængelig og reagerer på de informationer, borgeren giver.',
      ),
    },
    {
      da: 'I JobFirst skulle kontaktpersonen “gå på to ben”: relationen til borgeren og kendskab til virksomhederne.',
      en: 'In JobFirst the contact person had to “walk on two legs”: the relation to the citizen and knowledge of the firms.',
      source: quoted(
        documentFiles.knowledgeProjects,
        'Det forudsætter, at borgerens kontaktperson kan ”gå på to ben”.',
      ),
    },
    {
      da: 'En lav sagsmængde var afgørende for at kunne holde relationen.',
      en: 'A low caseload was decisive for keeping up the relation.',
      source: quoted(
        documentFiles.furtherFromWorkNote,
        'Evalueringen viste positive beskæftigelseseffekter og pegede på, at en lav sagsmængde var afgørende for, at sagsbehandler og borger kunne etablere og fastholde en tæt relation.',
      ),
    },
  ],
  norms: {},
  ...withoutSize,
  cautions: [
    {
      da: 'Kontaktpersonen indgår i IPS, JobFirst og mentorstøtte. Effekten er talt med dér.',
      en: 'The contact person is part of IPS, JobFirst and mentor support. The effect is counted there.',
    },
  ],
};
