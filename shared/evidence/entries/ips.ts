import { documentFiles } from '../documents.ts';
import type { Figure } from '../figure.ts';
import { publications } from '../publications.ts';
import type { EvidenceEntry } from '../schema.ts';
import { quoted, researched } from '../source.ts';
import { libraryVersion } from '../version.ts';

const projects = documentFiles.knowledgeProjects;

const outcomeSource = quoted(
  projects,
  'Over en periode på 18 måneder kom ca. 60 pct. af deltagerne i IPS-indsatserne i job eller uddannelse, hvilket er knap 30 pct. mere end deltagerne i kontrolgruppen, hvor andelen var 46,5 pct.',
);

/** The trial's result for IPS and IPSE together: the source gives no share for either alone. */
export const ipsOutcome: Figure = {
  id: 'job-or-education',
  label: {
    da: 'Har været i job eller uddannelse inden for 18 måneder',
    en: 'Had been in a job or education within 18 months',
  },
  values: { kind: 'arms', control: 0.465, treated: 0.6 },
  unit: 'share',
  precision: 'about',
  horizon: { months: 18 },
  n: {
    control: 239,
    treated: 481,
    quote:
      'I alt blev 243 borgere henvist til IPS indsatsen, 238 borgere blev henvist til IPSE indsatsen og 239 borgere blev henvist til normalindsatsen.',
    derivation: {
      da: '481 er de 243 i IPS og de 238 i IPSE tilsammen.',
      en: '481 is the 243 in IPS and the 238 in IPSE together.',
    },
  },
  source: outcomeSource,
};

/** Weeks in job or education, which MODEL §6 checks the modelled gain against. */
export const ipsWeeks: Figure = {
  id: 'weeks-gained',
  label: { da: 'Flere uger i job eller uddannelse', en: 'More weeks in a job or education' },
  values: { kind: 'single', value: 2.9 },
  unit: 'weeks',
  horizon: { months: 18 },
  source: quoted(
    projects,
    'Opgjort i uger kom indsatsgruppen i gennemsnit 2,9 uger mere i beskæftigelse og uddannelse sammenholdt med kontrolgruppen',
  ),
};

export const ipsSaving: Figure = {
  id: 'published-saving',
  label: { da: 'Anslået samfundsøkonomisk besparelse per borger', en: 'Estimated saving to society per citizen' },
  values: { kind: 'single', value: 72_000 },
  unit: 'kroner',
  source: quoted(
    documentFiles.youthNote,
    'Den samfundsøkonomiske besparelse per borger i IPS vurderes til at være 72.000 kr.',
  ),
};

export const ipsEffect: EvidenceEntry['effect'] = {
  kind: 'either',
  effectMonths: 18,
  control: 0.465,
  treated: 0.6,
  nControl: 239,
  nTreated: 481,
  measured: { weeksGained: 2.9, withinMonths: 18 },
};

export const ipsCaseload = quoted(projects, 'IPS-konsulentens sagsstamme er maksimalt 25 borgere.');

export const ips: EvidenceEntry = {
  id: 'ips',
  version: libraryVersion,
  group: 'effect',
  name: { da: 'IPS: individuelt planlagt job med støtte', en: 'IPS: Individual Placement and Support' },
  summary: {
    da: 'En IPS-konsulent hjælper direkte ind i et almindeligt job eller en uddannelse, som borgeren selv vælger, og bliver ved, så længe der er brug for støtte. Indsatsen kører sammen med behandlingen i psykiatrien. Man begynder med jobbet og træner undervejs.',
    en: 'An IPS specialist helps the citizen straight into an ordinary job or an education of their own choice, and stays for as long as support is needed. The effort runs together with psychiatric treatment. The job comes first, training along the way.',
  },
  targetGroups: ['alvorlige-sindslidelser', 'aktivitetsparate'],
  setting: {
    da: 'Jobcenter i tæt samarbejde med den regionale behandlingspsykiatri',
    en: 'Job centre in close cooperation with regional psychiatric services',
  },
  study: {
    design: 'randomisedTrial',
    years: { da: '2012–2017', en: '2012–2017' },
    n: 720,
    description: {
      da: 'Projekt Inklusion: lodtrækning mellem IPS (243), IPSE (238) og den almindelige indsats i jobcenteret (239). Kilden opgør IPS og IPSE under ét.',
      en: 'Project Inclusion: random allocation between IPS (243), IPSE (238) and the ordinary effort of the job centre (239). The source reports IPS and IPSE together.',
    },
  },
  certainty: 'trial',
  figures: [
    ipsOutcome,
    {
      id: 'relative-gain',
      label: { da: 'Forskel, relativt', en: 'Difference, relative' },
      values: { kind: 'single', value: 30 },
      unit: 'relativePercent',
      precision: 'justUnder',
      horizon: { months: 18 },
      source: outcomeSource,
    },
    {
      id: 'absolute-gain',
      label: { da: 'Forskel, i procentpoint', en: 'Difference, in percentage points' },
      values: { kind: 'single', value: 13.5 },
      unit: 'percentagePoints',
      precision: 'about',
      horizon: { months: 18 },
      derivation: {
        da: 'Regnet af kildens to andele: 60 − 46,5.',
        en: 'Worked out from the source’s two shares: 60 − 46.5.',
      },
      source: outcomeSource,
    },
    ipsWeeks,
    ipsSaving,
    {
      id: 'mean-age',
      label: { da: 'Deltagernes gennemsnitsalder', en: 'Mean age of the participants' },
      values: { kind: 'single', value: 33 },
      unit: 'years',
      precision: 'about',
      n: { total: 720 },
      source: researched(publications.ipsTrial),
    },
    {
      id: 'fidelity-top',
      label: {
        da: 'Sagsstamme, der giver fuld score på den internationale IPS-skala',
        en: 'Caseload that scores full marks on the international IPS fidelity scale',
      },
      values: { kind: 'single', value: 20 },
      unit: 'persons',
      precision: 'atMost',
      source: researched(publications.ipsFidelityScale),
    },
    {
      id: 'fidelity-next',
      label: { da: 'Sagsstamme på næsthøjeste trin af skalaen', en: 'Caseload on the next step of the scale' },
      values: { kind: 'range', from: 21, to: 25 },
      unit: 'persons',
      source: researched(publications.ipsFidelityScale),
    },
    {
      id: 'mood-and-anxiety',
      label: {
        da: 'Tilpasset IPS ved depression og angst: i job eller uddannelse efter 24 måneder',
        en: 'Modified IPS for mood and anxiety disorders: in a job or education after 24 months',
      },
      values: { kind: 'arms', control: 0.378, treated: 0.444 },
      unit: 'share',
      horizon: { months: 24 },
      n: { control: 164, treated: 162 },
      significance: 'notSignificant',
      pValue: 0.2,
      source: researched(publications.ipsMoodAndAnxiety),
    },
  ],
  points: [
    {
      da: 'Forsøget viste ingen tegn på skade: hverken symptomer eller livskvalitet blev dårligere.',
      en: 'The trial showed no signs of harm: neither symptoms nor quality of life got worse.',
      source: quoted(
        projects,
        'Undersøgelsen af Projekt Inklusion viser umiddelbart ingen tegn på negative konsekvenser, såsom forværring af symptomer eller livskvalitet.',
      ),
    },
  ],
  norms: { caseload: { min: 0, max: 25, source: ipsCaseload } },
  effect: ipsEffect,
  effectBasis: {
    kind: 'ownStudy',
    figureIds: ['job-or-education', 'weeks-gained'],
    explanation: {
      da: 'Kilden oplyser kun job og uddannelse under ét; modellen deler effekten efter målgruppens egen fordeling.',
      en: 'The source gives job and education only together; the model divides the effect by the target group’s own pattern.',
    },
  },
  defaultCausalShare: 1,
  publishedSavingPerPerson: 72_000,
  typicalDurationMonths: 18,
  durationAssumption: {
    da: 'Støtten varer, så længe der er brug for den. 18 måneder er forsøgets opfølgningstid.',
    en: 'Support lasts for as long as it is needed. 18 months is the follow-up of the trial.',
  },
  cautions: [
    {
      da: '“Knap 30 pct. mere” er relativt. Målt på alle deltagere er forskellen 13,5 procentpoint.',
      en: '“Just under 30 per cent more” is relative. Counted on all participants the difference is 13.5 percentage points.',
      source: outcomeSource,
    },
    {
      da: 'Tallet er, hvor mange der på et tidspunkt kom i job eller uddannelse, ikke hvor længe de var væk fra ydelsen. Gevinsten i tid var 2,9 uger på 18 måneder.',
      en: 'The figure is how many ever got into a job or education, not how long they were off benefit. The gain in time was 2.9 weeks in 18 months.',
      source: ipsWeeks.source,
    },
    {
      da: 'Deltagerne havde alvorlige sindslidelser og var i gennemsnit 33 år. Effekten for de yngste er ikke opgjort særskilt.',
      en: 'The participants had severe mental illness and a mean age of 33. The effect for the youngest is not reported separately.',
      source: researched(publications.ipsTrial),
    },
    {
      da: 'Et dansk forsøg med tilpasset IPS ved depression og angst fandt ingen sikker forskel.',
      en: 'A Danish trial of modified IPS for mood and anxiety disorders found no certain difference.',
      source: researched(publications.ipsMoodAndAnxiety),
    },
    {
      da: 'Kilderne er ikke enige om forsøgets år: 2011–2017 for projektet i den ene, 2012–2017 for forsøget i den anden.',
      en: 'The sources do not agree on the years: 2011–2017 for the project in one, 2012–2017 for the trial in the other.',
      source: quoted(
        documentFiles.furtherFromWorkNote,
        'Et randomiseret kontrolleret forsøg fra 2012–2017 viste for eksempel, at borgere, der modtog IPS-indsatsen, klarede sig bedre end dem, der fik den traditionelle jobcenterindsats.',
      ),
    },
  ],
};
