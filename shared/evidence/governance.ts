import { documentFiles } from './documents.ts';
import type { PracticeNote } from './practiceNote.ts';
import { quoted } from './source.ts';

/** Four municipalities' ways of governing the youth effort, as the catalogue gives them. */
export const governanceExamples: readonly PracticeNote[] = [
  {
    id: 'styring-viborg',
    kind: 'governance',
    name: { da: 'Sammenhængsmodellen som styringsmodel', en: 'The coherence model as a model of governance' },
    municipality: 'Viborg Kommune',
    summary: {
      da: 'Fem temaer med fælles mål binder den politiske styring sammen på tværs af udvalg.',
      en: 'Five themes with common goals tie political governance together across committees.',
    },
    source: quoted(
      documentFiles.catalogue,
      'Med afsæt i, at der skal være ”sammenhæng for borgerne”, danner fem temaer og fælles tilhørende målsætninger grundlag for den politiske styring i Viborg Kommune.',
    ),
    link: 'https://viborg.dk/demokrati-og-indflydelse/saadan-styres-viborg-kommune/sammenhaengsmodellen/',
  },
  {
    id: 'styring-silkeborg',
    kind: 'governance',
    name: { da: 'Sammen skabes resultater og følges op', en: 'Results are made and followed up together' },
    municipality: 'Silkeborg Kommune',
    summary: {
      da: 'Et ungestrategiudvalg arbejder ud fra, at kommune, samarbejdspartnere og unge er afhængige af hinanden.',
      en: 'A youth strategy committee works from the view that municipality, partners and young people depend on each other.',
    },
    source: quoted(
      documentFiles.catalogue,
      'I Ungestrategiudvalget i Silkeborg tager de udgangspunkt i, at de er gensidigt afhængige af hinanden på tværs af kommunen, samarbejdspartnere og de unge selv.',
    ),
    link: 'https://docplayer.dk/202578073-Silkeborg-kommunes-ungestrategi.html',
  },
  {
    id: 'styring-herning',
    kind: 'governance',
    name: {
      da: 'Ungevejen og en prioriteret, sammenhængende ungeindsats',
      en: 'The youth path, and a prioritised and coherent youth effort',
    },
    municipality: 'Herning Kommune',
    summary: {
      da: 'Ungeindsatsen har én overordnet organisering, der skal give sammenhæng, prioritering og helhed.',
      en: 'The youth effort has one overall organisation, meant to give coherence, priority and wholeness.',
    },
    source: quoted(
      documentFiles.catalogue,
      'For at sikre sammenhæng, prioritering og helhed i ungeindsatsen, er der lavet en overordnet organisering af indsatsen i Herning Kommune.',
    ),
    link: 'https://ungevejledningen.herning.dk/ung-uden-uddannelse/ungevejen/maal-for-den-kommunale-ungeindsats/',
  },
  {
    id: 'styring-nyborg',
    kind: 'governance',
    name: {
      da: 'Måltal i styring og opfølgning på jobcenteret',
      en: 'Target figures in governing and following up the job centre',
    },
    municipality: 'Nyborg Kommune',
    summary: {
      da: 'Jobcenteret følger sagsmængde og flow tæt, så resultaterne bliver synlige og kan fejres.',
      en: 'The job centre follows caseloads and flow closely, so that results are seen and can be celebrated.',
    },
    source: quoted(
      documentFiles.catalogue,
      'På Nyborg Kommunes jobcenter opnår de gennem opfølgning dels at følge sagsmængde og dels at synliggøre flowet, blandt andet for at synliggøre de gode resultater og fejre dem.',
    ),
    link: 'https://benchmark.dk/media/17908/inspirationskatalog-unge-uden-uddannelse-eller-beskaeftigelse-del-ii.pdf',
  },
];
