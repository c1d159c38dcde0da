import type { CatalogueRow } from '../catalogueRow.ts';

/** The catalogue's overview, second part: after primary school, anchored elsewhere than in KUI or a job centre. */
export const afterPrimarySchoolOthers: readonly CatalogueRow[] = [
  {
    id: 'projekt-jobkurs',
    place: 'afterPrimarySchool',
    name: { da: 'Projekt Jobkurs', en: 'Projekt Jobkurs (course for a job)' },
    context: { da: 'Holstebro Kommune', en: 'Holstebro municipality' },
    focus: {
      da: 'At målgruppen opnår størst mulig grad af selvforsørgelse via længevarende praktikforløb',
      en: 'That the target group comes to support itself as far as possible through long work placements',
    },
    targetGroup: {
      da: 'Unge med særlige behov i aldersgruppen 18-29 år på uddannelseshjælp',
      en: 'Young people with special needs, aged 18–29, on education benefit',
    },
    anchoring: [
      { da: 'Socialforvaltningen', en: 'Social services department' },
      {
        da: 'Beskæftigelsesforvaltningen',
        asPrinted: 'Beskæftigelses-forvaltningen',
        en: 'Employment department',
      },
    ],
    summary: {
      da: 'Lange praktikforløb for unge med særlige behov, drevet af social- og beskæftigelsesforvaltningen sammen.',
      en: 'Long work placements for young people with special needs, run by the social and employment departments together.',
    },
    targetGroupIds: ['aktivitetsparate', 'udsatte-unge'],
  },
  {
    id: 'hf-fundamentet',
    place: 'afterPrimarySchool',
    name: { da: 'HF-fundamentet', asPrinted: 'HF fundamentet', en: 'HF-fundamentet (the HF foundation)' },
    context: { da: 'Aarhus Kommune', en: 'Aarhus municipality' },
    focus: {
      da: 'At unge – som ellers ville have vanskeligt ved at tage en ordinær ungdomsuddannelse - med rette støtte gennemfører en 3-årig HF',
      en: 'That young people who would otherwise find an ordinary upper secondary education hard complete a three-year HF with the right support',
    },
    targetGroup: {
      da: 'Unge, der af forskellige årsager har svært ved at komme i gang med og/eller gennemføre en ungdomsuddannelse',
      en: 'Young people who for various reasons find it hard to begin or complete upper secondary education',
    },
    anchoring: [
      { da: 'Ungdomsuddannelse', asPrinted: 'Ungdoms- uddannelse', en: 'Upper secondary education' },
      { da: 'Civilsamfundet', en: 'Civil society' },
    ],
    summary: {
      da: 'En særlig HF over tre år med støtte til unge med angst og andre svære problemer.',
      en: 'A special three-year HF with support for young people with anxiety and other severe problems.',
    },
    targetGroupIds: ['psykisk-saarbare', 'i-uddannelse'],
    mention: {
      quote:
        'Aarhus HF & VUC og Fundamentet arbejder sammen med VIA University College og Jobcenter Aarhus på en særlig HF-uddannelse for unge med angst og andre svære problematikker.',
      link: 'https://aarhushfogvuc.dk/da/hf-fundamentet',
    },
  },
  {
    id: 'brug-for-alle-unge',
    place: 'afterPrimarySchool',
    name: { da: 'Brug for alle unge', en: 'Brug for alle unge (all young people are needed)' },
    context: {
      da: 'Børne- og undervisningsministeriet (nationalt)',
      asPrinted: 'Børne- og undervisningsmini steriet (nationalt)',
      en: 'Ministry of Children and Education (national)',
    },
    focus: {
      da: 'At udvikle vejledningen for ikke-uddannelsesparate unge, så flere bliver klar til at gennemføre en ungdomsuddannelse.',
      en: 'To develop guidance for young people not ready for education, so that more become ready to complete upper secondary education',
    },
    targetGroup: { da: 'Ikke-uddannelsesparate unge', en: 'Young people not ready for education' },
    anchoring: [
      { da: 'UU-vejledningen', en: 'Youth education guidance' },
      {
        da: 'Børne- og undervisningsministeriet',
        asPrinted: 'Børn- og ungeministeriet',
        en: 'Ministry of Children and Education',
      },
    ],
    summary: {
      da: 'Ministeriet og ni vejledningscentre udvikler vejledningen af unge, der ikke er uddannelsesparate. Kataloget nævner gode resultater, men giver ingen tal.',
      en: 'The ministry and nine guidance centres develop the guidance of young people not ready for education. The catalogue mentions good results, but gives no figures.',
    },
    targetGroupIds: ['ikke-uddannelsesparate-elever'],
    mention: {
      quote:
        'Brug for alle unge har opnået gode resultater i samarbejder med 9 UU-centre, som har særligt store udfordringer med målgruppen ikke-uddannelsesparate unge.',
      link: 'https://www.uvm.dk/vejledning-og-stoettemuligheder/vejledning/brug-for-alle-unge/lokale-udviklingsinitiativer',
    },
  },
  {
    id: 'projekt-platform',
    place: 'afterPrimarySchool',
    name: {
      da: 'Projekt Platform – springbræt til uddannelse og job',
      en: 'Projekt Platform – springboard to education and job',
    },
    context: { da: 'Frederikshavn Kommune', en: 'Frederikshavn municipality' },
    focus: {
      da: 'At de unge oplever en positiv forandring i deres samlede livssituation og bringes tættere på uddannelsessystemet og arbejdsmarkedet.',
      en: 'That the young people see a change for the better in their lives as a whole and come closer to education and the labour market',
    },
    targetGroup: {
      da: 'Unge under 30 år, som har problemer med misbrug, psykisk sårbarhed, udadreagerende adfærd eller en kombination heraf.',
      en: 'Young people under 30 with addiction, poor mental health, acting out, or several of these',
    },
    anchoring: [
      { da: 'Relevante forvaltninger', en: 'The departments concerned' },
      { da: 'VUC & HF', en: 'Adult education and HF' },
    ],
    summary: {
      da: 'Kommune og VUC giver hjælp til selvhjælp til unge med misbrug, psykisk sårbarhed eller udadreagerende adfærd.',
      en: 'The municipality and the adult education centre give help towards self-help to young people with addiction, poor mental health or who act out.',
    },
    targetGroupIds: ['psykisk-saarbare', 'udsatte-unge'],
    mention: {
      quote:
        'Frederikshavn Kommune og VUC & HF Nordjylland yder hjælp til selvhjælp (empowerment) for psykisk sårbare unge, så de bl.a. bringes tættere på uddannelsessystemet og arbejdsmarkedet.',
      link: 'https://www.apmollerfonde.dk/socialt-udsatte-og-frivillighed/projekter/platform/',
    },
  },
  {
    id: 'energi-til-hinanden',
    place: 'afterPrimarySchool',
    name: { da: 'Energi til hinanden', en: 'Energi til hinanden (energy for each other)' },
    context: { da: 'Esbjerg Kommune', en: 'Esbjerg municipality' },
    focus: {
      da: 'At de unge, som har særligt svært ved at finde vej ind i job og uddannelse til at finde deres vej til et godt liv.',
      en: 'That the young people who find it hardest to get into job and education find their way to a good life',
    },
    targetGroup: {
      da: 'Unge mellem 16 og 27 år, som af forskellige årsager har vanskeligt at finde deres vej ind i uddannelse og arbejde.',
      en: 'Young people aged 16–27 who for various reasons find it hard to find their way into education and work',
    },
    anchoring: [{ da: 'Ungeenheden', en: 'The youth unit' }],
    summary: {
      da: 'Et fremskudt tilbud i Esbjerg med ungeadvisere.',
      en: 'An outreach offer in Esbjerg with youth advisers.',
    },
    targetGroupIds: ['udsatte-unge'],
  },
];
