import type { CatalogueRow } from '../catalogueRow.ts';

/** The catalogue's overview, second part: after primary school, anchored in the municipal youth effort (KUI). */
export const afterPrimarySchoolKui: readonly CatalogueRow[] = [
  {
    id: 'skub',
    place: 'afterPrimarySchool',
    name: { da: 'SKUB', en: 'SKUB' },
    context: { da: 'Hedensted Kommune', en: 'Hedensted municipality' },
    focus: {
      da: 'At klæde målgruppen på til at påbegynde og gennemføre en uddannelse eller få et job',
      en: 'To equip the target group to begin and complete an education or get a job',
    },
    targetGroup: {
      da: 'Unge mellem 15 og 25 år med gennemgribende udviklingsforstyrrelser.',
      en: 'Young people aged 15–25 with pervasive developmental disorders',
    },
    anchoring: [{ da: 'Den kommunale ungeindsats', en: 'The municipal youth effort (KUI)' }],
    summary: {
      da: 'Styrkelse af kompetencer, uddannelse og bevidsthed: støtte til unge med ADHD, autisme og lignende, så de kan deltage i undervisning.',
      en: 'Strengthening of skills, education and awareness: support for young people with ADHD, autism and the like, so that they can take part in teaching.',
    },
    targetGroupIds: ['psykisk-saarbare'],
    mention: {
      quote:
        'I Hedensteds Ungeenhed støtter man gennem SKUB (Styrkelse af Kompetencer, Uddannelse og Bevidsthed) unge med gennemgribende udviklingsforstyrrelser i at deltage i undervisning.',
      link: 'https://jobcenter.hedensted.dk/borger/ungeenheden-15-30-aar/tilbud-og-indsatser-i-ungeenheden',
    },
  },
  {
    id: 'ung-paa-vej',
    place: 'afterPrimarySchool',
    name: { da: 'Ung på vej', en: 'Ung på vej (young on the way)' },
    context: { da: 'Herning Kommune', en: 'Herning municipality' },
    focus: {
      da: 'At finde fodfæste og retning i målgruppens uddannelses- og arbejdsliv',
      en: 'To find a footing and a direction in the target group’s education and working life',
    },
    targetGroup: {
      da: 'Unge mellem 15-18 år der udstråler mistrivsel',
      en: 'Young people aged 15–18 who show signs of not thriving',
    },
    anchoring: [{ da: 'Den kommunale ungeindsats', en: 'The municipal youth effort (KUI)' }],
    summary: {
      da: 'Et mentor- og vejledningsforløb, der giver hurtig hjælp til unge, som isolerer sig eller reagerer udad.',
      en: 'A course of mentoring and guidance that gives quick help to young people who isolate themselves or act out.',
    },
    targetGroupIds: ['unge-15-17', 'psykisk-saarbare'],
    mention: {
      quote:
        'Herning Kommune arbejder med et vejledningstilbud, der giver hurtig og helhedsorienteret hjælp til unge, som udstråler mistrivsel fx ved selvisolation eller udfarende adfærd.',
      link: 'https://ungevejledningen.herning.dk/uddannelsesvejledningen/ung-under-18-aar/ung-paa-vej-1/',
    },
  },
  {
    id: 'unge-paa-vej',
    place: 'afterPrimarySchool',
    name: { da: 'Unge på vej', en: 'Unge på vej (young people on the way)' },
    context: { da: 'Viborg Kommune', en: 'Viborg municipality' },
    focus: {
      da: 'At målgruppen løftes ”opad” i uddannelsessystemet eller hjælpes i job',
      en: 'That the target group is lifted “upwards” in the education system or helped into a job',
    },
    targetGroup: {
      da: 'Unge op til 20 år der befinder sig i gråzonen mellem STU og FGU',
      en: 'Young people up to 20 in the grey zone between STU and FGU',
    },
    anchoring: [{ da: 'Den kommunale ungeindsats', en: 'The municipal youth effort (KUI)' }],
    summary: {
      da: 'For unge, der falder mellem STU og FGU: hjælp til et trin op i uddannelse eller til et job.',
      en: 'For young people who fall between special needs education (STU) and preparatory education (FGU): help one step up in education, or into a job.',
    },
    targetGroupIds: ['udsatte-unge', 'unge-under-30'],
  },
  {
    id: 'ips-ung',
    place: 'afterPrimarySchool',
    name: { da: 'IPS Ung', en: 'IPS Ung' },
    context: { da: 'Hjørring Kommune', en: 'Hjørring municipality' },
    focus: {
      da: 'At de unge starter og fastholdes i uddannelse eller job',
      en: 'That the young people begin and stay in education or a job',
    },
    targetGroup: {
      da: 'Unge der ikke er i uddannelse, beskæftigelse',
      en: 'Young people who are not in education or employment',
    },
    anchoring: [{ da: 'Den kommunale ungeindsats', en: 'The municipal youth effort (KUI)' }],
    summary: {
      da: 'IPS-metoden brugt til unge på 15-17 år i Hjørring.',
      en: 'The IPS method used for ages 15–17 in Hjørring.',
    },
    targetGroupIds: ['unge-15-17', 'psykisk-saarbare'],
  },
  {
    id: 'stub-partnerskab',
    place: 'afterPrimarySchool',
    name: { da: 'STUB partnerskab', en: 'STUB partnership' },
    context: { da: 'Herning Kommune', en: 'Herning municipality' },
    focus: {
      da: 'At sikre god overgang mellem STU og job',
      en: 'To secure a good transition from STU to a job',
    },
    targetGroup: { da: '3. årselever på STU', en: 'Third-year students at STU' },
    anchoring: [
      { da: 'STU', en: 'STU (special needs upper secondary education)' },
      { da: 'Den kommunale ungeindsats', en: 'The municipal youth effort (KUI)' },
    ],
    summary: {
      da: 'STU og kommune forbereder sammen overgangen til job i det sidste år.',
      en: 'STU and the municipality together prepare the transition to a job in the last year.',
    },
    targetGroupIds: ['i-uddannelse', 'udsatte-unge'],
  },
  {
    id: 'virksomhed-i-virksomheden',
    place: 'afterPrimarySchool',
    name: {
      da: 'Virksomhed i virksomheden',
      asPrinted: 'Virksomhed i Virksomheden',
      en: 'Virksomhed i virksomheden (a firm within the firm)',
    },
    context: { da: 'Lemvig Kommune', en: 'Lemvig municipality' },
    focus: {
      da: 'At målgruppen tilegner sig færdigheder, der understøtter påbegyndelse og gennemførelse af uddannelse eller fast job',
      en: 'That the target group gains skills that support beginning and completing an education or a steady job',
    },
    targetGroup: {
      da: 'Målgruppen for projektet aktivitetsparate unge',
      en: 'The project’s target group is young people ready for activity',
    },
    anchoring: [
      { da: 'Den kommunale ungeindsats', en: 'The municipal youth effort (KUI)' },
      { da: 'Erhvervslivet', en: 'Local business' },
    ],
    summary: {
      da: 'Et projekt sammen med det lokale private arbejdsmarked, hvor unge øver det, et job kræver, fx mødestabilitet og sociale færdigheder.',
      en: 'A project with local private employers where young people practise what a job takes, such as turning up and social skills.',
    },
    targetGroupIds: ['aktivitetsparate'],
    mention: {
      quote:
        'Gennem projektet ”Virksomhed i virksomheden - i samarbejde med det lokale private arbejdsmarked” har unge opnået færdigheder og kompetencer, som gør, at de i fremtiden bedre kan varetage et job - fx mødestabilitet, sociale færdigheder mv.',
    },
  },
  {
    id: 'parat-til-uddannelse',
    place: 'afterPrimarySchool',
    name: {
      da: 'Parat til uddannelse – brobygning til EUD',
      en: 'Parat til uddannelse – bridge-building to vocational education',
    },
    context: { da: 'Randers Kommune', en: 'Randers municipality' },
    focus: {
      da: 'At målgruppen bliver klar til at starte på en erhvervskompetencegivende uddannelse eller et job',
      asPrinted: 'At de målgruppen bliver klar til at starte på en erhvervskompetencegivende uddannelse eller et job',
      en: 'That the target group becomes ready to begin a vocational education or a job',
    },
    targetGroup: {
      da: '18-29 årige uddannelseshjælpsmodtagere',
      en: 'People aged 18–29 on education benefit',
    },
    anchoring: [
      {
        da: 'Ungdoms-/erhvervsuddannelse',
        asPrinted: 'Ungdoms-/ erhvervs uddannelse',
        en: 'Upper secondary and vocational education',
      },
      { da: 'Den kommunale ungeindsats', en: 'The municipal youth effort (KUI)' },
    ],
    summary: {
      da: 'Lokal brobygning til erhvervsuddannelserne for unge på ydelse.',
      en: 'Local bridge-building to vocational education for young people on benefit.',
    },
    targetGroupIds: ['uddannelsesparate', 'aktivitetsparate'],
  },
  {
    id: 'kommed',
    place: 'afterPrimarySchool',
    name: { da: '#KomMed', en: '#KomMed (come along)' },
    context: { da: 'Holstebro Kommune', en: 'Holstebro municipality' },
    focus: {
      da: 'At målgruppen enten påbegynder eller fastholdes på og gennemfører en ungdomsuddannelse.',
      en: 'That the target group either begins, or stays in and completes, upper secondary education',
    },
    targetGroup: {
      da: 'Unge, der på grund af psykisk og social mistrivsel har vanskeligt ved at påbegynde eller gennemføre en ungdomsuddannelse',
      en: 'Young people who find it hard to begin or complete upper secondary education because they do not thrive mentally and socially',
    },
    anchoring: [
      { da: 'UU-vejledningen', en: 'Youth education guidance' },
      {
        da: 'Den kommunale ungeindsats',
        asPrinted: 'Den kommunale ungeindsat',
        en: 'The municipal youth effort (KUI)',
      },
      {
        da: 'Ungdoms-/erhvervsuddannelse',
        asPrinted: 'Ungdoms-/ erhvervsuddannelse',
        en: 'Upper secondary and vocational education',
      },
    ],
    summary: {
      da: 'Vejledning, ungeindsats og uddannelser står sammen om unge i mistrivsel. Kataloget nævner gode resultater, men giver ingen tal.',
      en: 'Guidance, youth effort and schools stand together around young people who do not thrive. The catalogue mentions good results, but gives no figures.',
    },
    targetGroupIds: ['psykisk-saarbare', 'i-uddannelse'],
    mention: {
      quote:
        'UU Nordvestjylland i Holstebro Kommune har skabt gode resultater for unge, der pga. psykisk og social mistrivsel har svært ved at påbegynde eller gennemføre en ungdomsuddannelse.',
      link: 'https://www.alleungemedimidt.dk/kom-med-uu-nordvestjylland',
    },
  },
  {
    id: 'styrket-tidlig-indsats',
    place: 'afterPrimarySchool',
    name: {
      da: 'Styrket tidlig indsats for 15-17-årige',
      asPrinted: 'Styrket tidlig indsats for 15-17 årige',
      en: 'Strengthened early effort for ages 15–17',
    },
    context: { da: 'Silkeborg Kommune', en: 'Silkeborg municipality' },
    focus: {
      da: 'Reducere unges behov for at modtage offentlige ydelser på længere sigt, ved at hjælpe unge i job og uddannelse.',
      asPrinted:
        'Reducere unges behov for modtage offentlige ydelser på længere sigt, ved at hjælpe unge i job og uddannelse.',
      en: 'To reduce young people’s need for public benefits in the longer run by helping them into job and education',
    },
    targetGroup: {
      da: 'Unge i alderen 15-17-år, som ikke er i uddannelse eller job',
      en: 'Young people aged 15–17 who are not in education or a job',
    },
    anchoring: [{ da: 'Den kommunale ungeindsats', en: 'The municipal youth effort (KUI)' }],
    summary: {
      da: 'Silkeborg hjælper 15-17-årige uden uddannelse og job i gang tidligt, så færre får brug for ydelser senere.',
      en: 'Silkeborg helps 15–17-year-olds without education or job to get going early, so that fewer need benefits later.',
    },
    targetGroupIds: ['unge-15-17'],
  },
];
