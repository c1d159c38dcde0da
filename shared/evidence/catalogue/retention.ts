import type { CatalogueRow } from '../catalogueRow.ts';

/** The catalogue's overview, third part: keeping young people in education and job. */
export const retention: readonly CatalogueRow[] = [
  {
    id: 'stoeberiet',
    place: 'retention',
    name: { da: 'Støberiet', asPrinted: 'STØBERIET', en: 'Støberiet (the foundry)' },
    context: { da: 'Hedensted Kommune', en: 'Hedensted municipality' },
    focus: {
      da: 'At målgruppen kan vende tilbage til undervisning i folkeskolen eller i ungdomsuddannelser.',
      asPrinted: 'At målgruppen kan vende tilbage til undervisnings i folkeskolen eller i ungdomsuddannelser.',
      en: 'That the target group can return to teaching in school or upper secondary education',
    },
    targetGroup: {
      da: 'Undervisningspligtige unge med skoleværgring',
      en: 'Young people of school age who stay away from school',
    },
    anchoring: [{ da: 'Den kommunale ungeindsats', en: 'The municipal youth effort (KUI)' }],
    summary: {
      da: 'Et tilbud i Hedensted til unge, der ikke magter at komme i skole, med vejen tilbage til undervisningen som mål.',
      en: 'An offer in Hedensted to young people who cannot manage to come to school, with the way back to teaching as its aim.',
    },
    targetGroupIds: ['skoleelever'],
  },
  {
    id: 'fremskudte-indsatser-fgu',
    place: 'retention',
    name: { da: 'Fremskudte indsatser FGU', en: 'Outreach at FGU (preparatory basic education)' },
    context: { da: 'Aarhus Kommune', en: 'Aarhus municipality' },
    focus: {
      da: 'At målgruppen fastholdes i deres forløb på FGU',
      en: 'That the target group stays in its course at FGU',
    },
    targetGroup: { da: 'Elever på FGU der er i risiko for frafald', en: 'FGU students at risk of dropping out' },
    anchoring: [
      { da: 'FGU', en: 'FGU' },
      { da: 'Den kommunale ungeindsats', en: 'The municipal youth effort (KUI)' },
    ],
    summary: {
      da: 'En fremskudt indsats på FGU for elever, der er ved at falde fra.',
      en: 'Outreach at FGU for students who are about to drop out.',
    },
    targetGroupIds: ['i-uddannelse'],
  },
  {
    id: 'retention-bedsteforaeldre',
    place: 'retention',
    name: { da: 'Bedsteforældreordningen', asPrinted: 'Bedsteforældre-ordning', en: 'The grandparent scheme' },
    context: { da: 'Viborg Kommune', en: 'Viborg municipality' },
    focus: {
      da: 'At nedbringe frafald på uddannelsen via styrket fokus på trivsel',
      en: 'To bring down dropout through more attention to wellbeing',
    },
    targetGroup: { da: 'Elever som har behov for ekstra støtte', en: 'Students who need extra support' },
    anchoring: [{ da: 'Erhvervsuddannelse', en: 'Vocational education' }],
    summary: {
      da: 'Ældre medarbejdere støtter elever på en erhvervsskole fagligt og socialt.',
      en: 'Older members of staff support vocational students with school work and socially.',
    },
    targetGroupIds: ['i-uddannelse'],
  },
  {
    id: 'back-on-track',
    place: 'retention',
    name: { da: 'Back on Track', en: 'Back on Track' },
    context: { da: 'Herning Kommune', en: 'Herning municipality' },
    focus: {
      da: 'At øge de unges motivation for at gennemføre FGU eller HF',
      en: 'To increase young people’s motivation to complete FGU or HF',
    },
    targetGroup: {
      da: 'Unge uden ungdomsuddannelse, som er målgruppevurderet til FGU samt frafaldstruede på HF',
      en: 'Young people without upper secondary education who are assessed as eligible for FGU, and those at risk of dropping out of HF',
    },
    anchoring: [
      { da: 'FGU', en: 'FGU' },
      { da: 'HF', en: 'HF (higher preparatory)' },
      { da: 'Civilsamfundet', en: 'Civil society' },
    ],
    summary: {
      da: 'FGU, HF og civilsamfund i Herning styrker unges lyst til at gennemføre.',
      en: 'FGU, HF and civil society in Herning strengthen young people’s wish to complete.',
    },
    targetGroupIds: ['i-uddannelse'],
  },
  {
    id: 'fast',
    place: 'retention',
    name: {
      da: 'FAST: fra frafald til fastholdelse',
      en: 'FAST: from dropping out to staying on',
    },
    context: { da: 'Region Sjælland', en: 'Region Zealand' },
    focus: {
      da: 'Fastholdelse af unge på erhvervsuddannelserne',
      en: 'Keeping young people in vocational education',
    },
    targetGroup: {
      da: 'Unge på erhvervsuddannelserne, som er i risiko for at falde fra',
      en: 'Vocational students at risk of dropping out',
    },
    anchoring: [{ da: 'Erhvervsuddannelse', en: 'Vocational education' }],
    summary: {
      da: 'En app hjælper erhvervsskoler med at få øje på elever, der er ved at falde fra, som del af en samlet indsats.',
      en: 'An app helps vocational schools to notice students who are about to drop out, as part of an effort as a whole.',
    },
    targetGroupIds: ['i-uddannelse'],
    mention: {
      quote:
        'I projekt FAST har Region Sjælland udviklet en app til identifikation af frafaldstruede unge på erhvervsuddannelser. Appen er en del af en samlet elevindsats omkring fastholdelse.',
      link: 'https://www.apmollerfonde.dk/media/4489/fast_slutevaluering.pdf',
    },
  },
];
