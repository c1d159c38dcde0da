import type { Publication } from './source.ts';

/** Publications outside the five documents, and the laws and tables behind the rates. No author is named. */
export const publications = {
  ipsTrial: {
    publication:
      'Effects of Individual Placement and Support Supplemented With Cognitive Remediation and Work-Focused Social Skills Training for People With Severe Mental Illness',
    publisher: 'JAMA Psychiatry',
    year: 2019,
    link: 'https://doi.org/10.1001/jamapsychiatry.2019.2291',
  },
  ipsCosts: {
    publication:
      'Cost-utility and cost-effectiveness of individual placement support and cognitive remediation in people with severe mental illness',
    publisher: 'European Psychiatry',
    year: 2021,
    link: 'https://doi.org/10.1192/j.eurpsy.2020.111',
  },
  ipsMoodAndAnxiety: {
    publication:
      'Effect on return to work or education of Individual Placement and Support modified for people with mood and anxiety disorders: results of a randomised clinical trial',
    publisher: 'Occupational and Environmental Medicine',
    year: 2017,
  },
  ipsFidelityScale: {
    publication: 'Supported Employment Fidelity Review Manual (IPS-25), fourth edition',
    publisher: 'The IPS Employment Center',
    year: 2019,
  },
  mentorEvaluation: {
    publication: 'Evaluering af mentorindsats til unge uden uddannelse og job',
    publisher: 'Rambøll for Styrelsen for Arbejdsmarked og Rekruttering',
    year: 2014,
  },
  mentorMatching: {
    publication: 'Evaluering af mentorordningen',
    publisher: 'SFI – Det Nationale Forskningscenter for Velfærd',
    year: 2015,
  },
  brobygningEffects: {
    publication: 'Kvantitativ evaluering af Brobygning til uddannelse',
    publisher: 'Styrelsen for Arbejdsmarked og Rekruttering og Undervisningsministeriet',
    year: 2015,
  },
  nytteindsats: {
    publication: 'Effekten af nytteindsatsen for unge i kontanthjælpssystemet',
    publisher: 'Beskæftigelsesministeriet',
    year: 2015,
    link: 'https://bm.dk/arbejdsomraader/udgivelser/rapporter-publikationer/2015/effekten-af-nytteindsatsen-for-unge-i-kontanthjaelpssystemet/',
  },
  austrianCaseloads: {
    publication: 'The impact of lower caseloads in public employment services on the unemployed',
    publisher: 'Journal for Labour Market Research',
    year: 2023,
    link: 'https://doi.org/10.1186/s12651-023-00357-4',
  },
  viennaYouth: {
    publication:
      'Die Effekte einer intensivierten Betreuung geringqualifizierter Jugendlicher mit Mindestsicherungsbezug',
    publisher: 'Österreichisches Institut für Wirtschaftsforschung (WIFO)',
    year: 2021,
  },
  germanCaseloads: {
    publication: 'Do lower caseloads improve the effectiveness of active labor market policies?',
    publisher: 'LASER Discussion Papers 52 (IAB)',
    year: 2011,
  },
  employmentReform: {
    publication: 'Aftale om reform af beskæftigelsesindsatsen',
    publisher: 'Beskæftigelsesministeriet',
    year: 2025,
  },
  benefitReform: {
    publication: 'Lov nr. 1655 af 30. december 2024 (nyt kontanthjælpssystem)',
    publisher: 'Beskæftigelsesministeriet',
    year: 2024,
  },
  reimbursementLaw: {
    publication: 'Lov om kommunernes finansiering af visse offentlige ydelser (3. juli 2015)',
    publisher: 'Folketinget',
    year: 2015,
  },
  cashBenefitRates: {
    publication: 'Satser for kontanthjælp fra 1. juli 2025',
    publisher: 'Beskæftigelsesministeriet',
    year: 2025,
  },
  studyGrantRates: { publication: 'SU-satser 2024', publisher: 'Uddannelses- og Forskningsstyrelsen', year: 2024 },
  appraisalGuide: {
    publication: 'Vejledning i samfundsøkonomiske konsekvensvurderinger (juni 2023)',
    publisher: 'Finansministeriet',
    year: 2023,
    link: 'https://fm.dk/nyheder/nyhedsarkiv/2023/juni/ny-vejledning-i-samfundsoekonomiske-konsekvensvurderinger/',
  },
  municipalTax: {
    publication: 'Kommuneskatter – gennemsnitsprocenten i 2026',
    publisher: 'Skatteministeriet',
    year: 2025,
    link: 'https://skm.dk/tal-og-metode/satser/statistik-i-kommunerne/kommuneskatter-gennemsnitsprocenten-i-2026',
  },
  guidanceCapDraft: {
    publication:
      'Udkast til lov om grænse for udgifter til vejledning, opkvalificering og mentorstøtte i budgetgarantien',
    publisher: 'Beskæftigelsesministeriet',
    year: 2025,
  },
} as const satisfies Record<string, Publication>;
