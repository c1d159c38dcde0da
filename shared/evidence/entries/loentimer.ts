import { documentFiles } from '../documents.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted } from '../source.ts';
import { libraryVersion } from '../version.ts';
import { withoutSize } from './withoutSize.ts';

const evidenceSource = quoted(
  documentFiles.furtherFromWorkNote,
  'Analyser fra Styrelsen for Arbejdsmarked og Rekruttering viser, at selv få løntimer kan føre til varig beskæftigelse, især hvis indsatsen sættes i gang tidligt og målrettet.',
);

export const loentimer: EvidenceEntry = {
  id: 'loentimer',
  version: libraryVersion,
  group: 'direction',
  name: { da: 'Løntimer som trædesten', en: 'Paid hours as a stepping stone' },
  summary: {
    da: 'Få lønnede timer om ugen på en almindelig arbejdsplads, som siden bliver til flere. Kilderne peger på, at det kan føre til varig beskæftigelse, når det begynder tidligt. De giver ingen størrelse ud over JobFirst.',
    en: 'A few paid hours a week at an ordinary workplace, which later become more. The sources suggest that it can lead to lasting employment when it begins early. They give no size beyond JobFirst.',
  },
  targetGroups: ['aktivitetsparate', 'borgere-laengere-fra-arbejdsmarkedet'],
  setting: { da: 'Små private virksomheder, brancher med mangel', en: 'Small private firms, trades short of staff' },
  study: {
    design: 'literature',
    description: {
      da: 'Analyser gengivet i et vidensnotat. Kun JobFirst er et forsøg.',
      en: 'Analyses reported in a knowledge note. Only JobFirst is a trial.',
    },
  },
  certainty: 'judgement',
  figures: [
    {
      id: 'lasting-employment',
      label: { da: 'Varig beskæftigelse', en: 'Lasting employment' },
      values: { kind: 'direction', sign: 'positive' },
      source: evidenceSource,
    },
  ],
  points: [
    {
      da: 'Små private virksomheder og brancher, der mangler folk, er gode steder at begynde.',
      en: 'Small private firms and trades short of staff are good places to begin.',
      source: quoted(
        documentFiles.furtherFromWorkNote,
        'Det kan være en fordel at hjælpe borgere ind på arbejdsmarkedet inden for brancher med mangel på arbejdskraft og rette indsatsen mod små private virksomheder.',
      ),
    },
    {
      da: 'Også for dem, der er længst væk fra arbejdsmarkedet.',
      en: 'Also for those furthest from the labour market.',
      source: quoted(
        documentFiles.jobTrialGuide,
        'Den eksisterende viden peger på, at fodfæste på en ordinær arbejdsplads med rigtige opgaver, kollegaskab og lønnede timer øger borgerens tilknytning til arbejdsmarkedet. Også for de borgere, der er længst væk fra arbejdsmarkedet.',
      ),
    },
  ],
  norms: {},
  ...withoutSize,
  cautions: [
    {
      da: 'At nogle går fra få timer til varigt job, viser ikke, hvor mange der ville have gjort det uden indsatsen.',
      en: 'That some go from few hours to a lasting job does not show how many would have done so without the effort.',
    },
  ],
};
