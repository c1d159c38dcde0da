import type { CatalogueRow } from '../catalogueRow.ts';

/** The catalogue's overview, second part: after primary school, anchored in a job centre, alone or with others. */
export const afterPrimarySchoolJobcentre: readonly CatalogueRow[] = [
  {
    id: 'unge-paa-broen',
    place: 'afterPrimarySchool',
    name: { da: 'Unge på Broen', en: 'Unge på Broen (young on the bridge)' },
    context: { da: 'Ringkøbing-Skjern Kommune', en: 'Ringkøbing-Skjern municipality' },
    focus: {
      da: 'At målgruppen tilegner sig færdigheder, der understøtter påbegyndelse og gennemførelse af uddannelse eller fast job',
      en: 'That the target group gains skills that support beginning and completing an education or a steady job',
    },
    targetGroup: { da: 'Unge på uddannelseshjælp', en: 'Young people on education benefit' },
    anchoring: [{ da: 'Jobcenter', en: 'Job centre' }],
    summary: {
      da: 'Jobcenteret hjælper unge på ydelse til de færdigheder, der skal til for at begynde og blive i uddannelse eller job.',
      en: 'The job centre helps young people on benefit to the skills needed to begin and stay in education or job.',
    },
    targetGroupIds: ['uddannelsesparate', 'aktivitetsparate'],
  },
  {
    id: 'job-bro-til-uddannelse',
    place: 'afterPrimarySchool',
    name: { da: 'Job-bro til uddannelse', en: 'Job-bro til uddannelse (job bridge to education)' },
    context: { da: 'Ringkøbing-Skjern Kommune', en: 'Ringkøbing-Skjern municipality' },
    focus: {
      da: 'At målgruppen tilegner sig færdigheder, der understøtter påbegyndelse og gennemførelse af uddannelse eller fast job',
      en: 'That the target group gains skills that support beginning and completing an education or a steady job',
    },
    targetGroup: {
      da: 'Unge mellem 18 – 29 år på uddannelseshjælp, der ikke vurderes at være uddannelsesparate',
      en: 'Young people aged 18–29 on education benefit who are not assessed as ready for education',
    },
    anchoring: [{ da: 'Jobcenter', en: 'Job centre' }],
    summary: {
      da: 'De mest udsatte unge får et forløb, der i højere grad foregår i virksomheder.',
      en: 'The most vulnerable young people get a course that takes place in firms to a greater degree.',
    },
    targetGroupIds: ['aktivitetsparate', 'udsatte-unge'],
    mention: {
      quote:
        'Ringkøbing-Skjern Kommune har arbejdet med at målrette og afprøve forløb for de mest udsatte unge, som bl.a. betyder at de unge nu får en mere virksomhedsrettet indsats.',
      link: 'https://star.dk/om-styrelsen/nyt/nyheder/2021/06/evalueringen-af-job-bro-til-uddannelse/',
    },
  },
  {
    id: 'kta-klar-til-arbejde',
    place: 'afterPrimarySchool',
    name: { da: 'KTA – Klar til arbejde', en: 'KTA – Klar til arbejde (ready for work)' },
    context: { da: 'Skive Kommune', en: 'Skive municipality' },
    focus: {
      da: 'At få flere unge i arbejde og måske derigennem få dem motiveret til at tage en uddannelse senere i livet',
      en: 'To get more young people into work and perhaps that way make them want an education later in life',
    },
    targetGroup: {
      da: 'Unge, der ikke kan se uddannelse som deres næste skridt - men som gerne vil ud at arbejde',
      en: 'Young people who do not see education as their next step, but who want to work',
    },
    anchoring: [{ da: 'Jobcenter', en: 'Job centre' }],
    summary: {
      da: 'For unge, der hellere vil arbejde end gå i skole nu. Job er målet, og uddannelse kan komme senere.',
      en: 'For young people who would rather work than go to school now. A job is the aim, and education may come later.',
    },
    targetGroupIds: ['uddannelsesparate', 'aktivitetsparate'],
  },
  {
    id: 'ree-park-ungeteam',
    place: 'afterPrimarySchool',
    name: { da: 'Ree Park – Ungeteam', asPrinted: 'Ree Park -Ungeteam', en: 'Ree Park – youth team' },
    context: { da: 'Syddjurs Kommune', en: 'Syddjurs municipality' },
    focus: {
      da: 'At give målgruppen en positiv oplevelse med arbejdsmarkedet og derved motivere dem til at tage en uddannelse/job',
      en: 'To give the target group a good experience of the labour market and so make them want an education or a job',
    },
    targetGroup: {
      da: 'Unge, aktivitetsparate, i alderen 18-29 år',
      en: 'Young people ready for activity, aged 18–29',
    },
    anchoring: [
      { da: 'Jobcenter', en: 'Job centre' },
      { da: 'Erhvervslivet (Ree Park)', en: 'Local business (Ree Park)' },
    ],
    summary: {
      da: 'Unge arbejder i dyreparken Ree Park, hvor man ser efter deres talenter og giver dem en god oplevelse af at gå på arbejde.',
      en: 'Young people work at the wildlife park Ree Park, where the team looks for their talents and gives them a good experience of going to work.',
    },
    targetGroupIds: ['aktivitetsparate'],
    mention: {
      quote:
        'Ungeteamet i Ree Park arbejder med at spotte unges talenter og give dem en positiv oplevelse med arbejdsmarkedet. Tilbuddet skal ses som en beskæftigelses- eller uddannelsesfremmende indsats.',
      link: 'https://reepark.dk/om-ree-park/ree-park-ungeteam',
    },
  },
  {
    id: 'frivillige-erhvervsmentorer',
    place: 'afterPrimarySchool',
    name: { da: 'Frivillige erhvervsmentorer', en: 'Volunteer business mentors' },
    context: { da: 'Viborg Kommune', en: 'Viborg municipality' },
    focus: {
      da: 'At målgruppen efter endt forløb er tættere på at komme i uddannelse eller job',
      en: 'That the target group is closer to education or a job once the course is over',
    },
    targetGroup: {
      da: 'Unge 15-29 årige i alle jobcenterets målgrupper',
      en: 'Young people aged 15–29 in all of the job centre’s target groups',
    },
    anchoring: [
      { da: 'Jobcenter', en: 'Job centre' },
      { da: 'Erhvervslivet', en: 'Local business' },
    ],
    summary: {
      da: 'Lokale erhvervsfolk stiller sig frivilligt til rådighed og hjælper den unge med det, den unge selv vil have hjælp til.',
      en: 'Local business people volunteer to help the young person with what the young person wants help with.',
    },
    targetGroupIds: ['unge-under-30', 'uddannelsesparate', 'aktivitetsparate'],
    mention: {
      quote:
        'En lang række lokale erhvervsfolk indenfor forskellige brancher, stiller sig frivilligt til rådighed og støtter op omkring det, som den unge ønsker at få hjælp til for at komme i job eller uddannelse.',
      link: 'https://viborg.dk/service-og-selvbetjening/skole-og-uddannelse/raadgivning-og-vejledning-i-skoler/ungeindsats-og-uddannelsesvejledning/erhvervsmentor/',
    },
  },
  {
    id: 'milepaelen',
    place: 'afterPrimarySchool',
    name: { da: 'Milepælen', en: 'Milepælen (the milestone)' },
    context: { da: 'Lemvig Kommune', en: 'Lemvig municipality' },
    focus: {
      da: 'At gøre gruppen uddannelses- og eller jobparate',
      en: 'To make the group ready for education or a job',
    },
    targetGroup: {
      da: 'Unge mellem 18 og 30 år med behov for støtte for at komme videre med uddannelse eller job',
      asPrinted: 'Unge mellem 18 og 30 år med behov for støtte for komme videre med uddannelse eller job',
      en: 'Young people aged 18–30 who need support to move on to education or a job',
    },
    anchoring: [{ da: 'Jobcenter', en: 'Job centre' }],
    summary: {
      da: 'Jobcenterets tilbud til unge, der har brug for støtte for at blive parate til uddannelse eller job.',
      en: 'The job centre’s offer to young people who need support to become ready for education or a job.',
    },
    targetGroupIds: ['aktivitetsparate', 'unge-under-30'],
  },
  {
    id: 'nextwork',
    place: 'afterPrimarySchool',
    name: { da: 'NExTWORK', asPrinted: 'Nextwork', en: 'NExTWORK' },
    context: { da: 'Roskilde Kommune m.fl.', en: 'Roskilde municipality and others' },
    focus: {
      da: 'At unge via denne netværksbaserede indsats kan påbegynde og fastholde en uddannelse eller arbejde',
      asPrinted: 'At unge via denne netværksbaseret indsats kan påbegynde og fastholde en uddannelse eller arbejde',
      en: 'That young people can begin and keep an education or work through this network-based effort',
    },
    targetGroup: { da: 'Ledige unge i alderen 18-29 år', en: 'Unemployed young people aged 18–29' },
    anchoring: [
      { da: 'Jobcenter', en: 'Job centre' },
      { da: 'Erhvervslivet', en: 'Local business' },
    ],
    summary: {
      da: 'Kommuner og virksomheder danner netværk om ledige unge, så de kan begynde og blive i uddannelse eller arbejde.',
      en: 'Municipalities and firms form networks around unemployed young people so that they can begin and stay in education or work.',
    },
    targetGroupIds: ['uddannelsesparate', 'aktivitetsparate'],
    mention: {
      quote:
        'Via denne netværksbaserede indsats arbejder en række kommuner for at unge kan påbegynde og fastholde en uddannelse eller arbejde.',
      link: 'http://www.nextworks.dk/',
    },
  },
  {
    id: 'uddannelseshjaelpsmodtageres-vej',
    place: 'afterPrimarySchool',
    name: {
      da: 'Unge uddannelseshjælpsmodtageres vej mod uddannelse og arbejde',
      asPrinted: 'Unge uddannelseshjælp smodtageres vej mod uddannelse og arbejde',
      en: 'The way to education and work for young people on education benefit',
    },
    context: {
      da: 'Styrelsen for Arbejdsmarked og Rekruttering (udrulning i 11 kommuner)',
      en: 'The Danish Agency for Labour Market and Recruitment (roll-out in 11 municipalities)',
    },
    focus: {
      da: 'At udvikle arbejdet med at støtte udsatte unges vej i uddannelse. Tilbuddet er af forberedende karakter',
      en: 'To develop the support of vulnerable young people on their way into education. The offer is preparatory',
    },
    targetGroup: {
      da: 'Aktivitetsparate unge uddannelseshjælpsmodtagere mellem 18 og 30 år uden erhvervskompetencegivende uddannelse',
      en: 'Young people on education benefit, ready for activity, aged 18–30 without a vocational qualification',
    },
    anchoring: [
      { da: 'Jobcenter', en: 'Job centre' },
      { da: 'VUC', en: 'Adult education centre' },
      { da: 'UU-vejledningen', en: 'Youth education guidance' },
    ],
    summary: {
      da: 'Jobcenter, VUC og vejledning i 11 kommuner forbereder udsatte unge på at begynde på en uddannelse.',
      en: 'Job centre, adult education and guidance in 11 municipalities prepare vulnerable young people to begin an education.',
    },
    targetGroupIds: ['aktivitetsparate', 'udsatte-unge'],
  },
  {
    id: 'et-skridt-ad-gangen',
    place: 'afterPrimarySchool',
    name: {
      da: 'Et skridt ad gangen. Udsatte unge på vej mod uddannelse og arbejde',
      en: 'One step at a time. Vulnerable young people on their way to education and work',
    },
    context: { da: 'Guldborgsund Kommune', asPrinted: 'Gudborgsund Kommune', en: 'Guldborgsund municipality' },
    focus: {
      da: 'At støtte udsatte unges vej i uddannelse. Tilbuddet fokuserer på at gøre de unge fagligt klar til uddannelse, men har også et bredere sigte',
      en: 'To support vulnerable young people on their way into education. The offer is about school skills, but has a broader aim too',
    },
    targetGroup: {
      da: 'Primært aktivitetsparate unge uddannelseshjælpsmodtagere mellem 18 og 30 år uden erhvervskompetencegivende uddannelse, men forløbet er åbent for alle',
      en: 'Mainly young people on education benefit, ready for activity, aged 18–30 without a vocational qualification; the course is open to all',
    },
    anchoring: [
      { da: 'Jobcenter', en: 'Job centre' },
      { da: 'VUC', en: 'Adult education centre' },
      { da: 'UU-vejledningen', en: 'Youth education guidance' },
    ],
    summary: {
      da: 'Et forløb, der gør udsatte unge fagligt klar til uddannelse og samtidig ser bredere på deres liv.',
      en: 'A course that makes vulnerable young people ready for education in school skills while looking at their lives more broadly.',
    },
    targetGroupIds: ['aktivitetsparate', 'udsatte-unge'],
  },
];
