import type { LocalText } from './localText.ts';
import { publications } from './publications.ts';
import type { DatedName, TargetGroup, TargetGroupId } from './targetGroup.ts';

/** The names of the target groups, dated. Checked 22 November 2026; the names from 2027 await the law in force. */

const since2014 = { validFrom: '2014-01-01', status: 'inForce' } as const;
const since2025 = { validFrom: '2025-07-01', status: 'inForce', source: publications.benefitReform } as const;
const from2027 = {
  validFrom: '2027-01-01',
  status: 'expected',
  source: publications.employmentReform,
  note: {
    da: 'Ventet ændring: færre målgrupper, og alle på kontanthjælp mødes som udgangspunkt som jobparate. Tjek betegnelsen, når loven gælder.',
    en: 'Expected change: fewer groups, and everybody on cash benefit is met as ready for a job to begin with. Check the name once the law is in force.',
  },
} as const;

/** A group that no law defines has one name for all time. */
function described(id: TargetGroupId, name: LocalText): TargetGroup {
  return { id, names: [{ name, status: 'inForce' }] };
}

function named(id: TargetGroupId, ...names: DatedName[]): TargetGroup {
  return { id, names };
}

export const targetGroups: readonly TargetGroup[] = [
  named(
    'aabenlyst-uddannelsesparate',
    {
      ...since2014,
      name: {
        da: 'åbenlyst uddannelsesparate på uddannelseshjælp',
        en: 'clearly ready for education, on education benefit',
      },
    },
    {
      ...since2025,
      name: { da: 'åbenlyst uddannelsesparate på kontanthjælp', en: 'clearly ready for education, on cash benefit' },
    },
    {
      ...from2027,
      name: {
        da: 'unge tættest på uddannelse og job (før: åbenlyst uddannelsesparate)',
        en: 'young people closest to education and job (before: clearly ready for education)',
      },
    },
  ),
  named(
    'uddannelsesparate',
    {
      ...since2014,
      name: { da: 'uddannelsesparate på uddannelseshjælp', en: 'ready for education, on education benefit' },
    },
    { ...since2025, name: { da: 'uddannelsesparate på kontanthjælp', en: 'ready for education, on cash benefit' } },
    {
      ...from2027,
      name: {
        da: 'jobparate under 30 år uden uddannelse (før: uddannelsesparate)',
        en: 'ready for a job, under 30 without education (before: ready for education)',
      },
    },
  ),
  named(
    'aktivitetsparate',
    {
      ...since2014,
      name: { da: 'aktivitetsparate på uddannelseshjælp', en: 'ready for activity, on education benefit' },
    },
    { ...since2025, name: { da: 'aktivitetsparate på kontanthjælp', en: 'ready for activity, on cash benefit' } },
    {
      ...from2027,
      name: {
        da: 'aktivitetsparate under 30 år uden uddannelse',
        en: 'ready for activity, under 30 without education',
      },
    },
  ),
  described('alvorlige-sindslidelser', {
    da: 'personer med alvorlige sindslidelser',
    en: 'people with severe mental illness',
  }),
  described('psykisk-saarbare', { da: 'psykisk sårbare unge', en: 'young people with poor mental health' }),
  described('udsatte-unge', {
    da: 'udsatte unge uden uddannelse og job',
    en: 'vulnerable young people without education or job',
  }),
  described('unge-15-17', { da: 'unge på 15-17 år', en: 'young people aged 15–17' }),
  described('unge-under-30', { da: 'unge under 30 år', en: 'young people under 30' }),
  described('ikke-uddannelsesparate-elever', {
    da: 'elever, der er vurderet ikke-uddannelsesparate',
    en: 'pupils assessed as not ready for upper secondary education',
  }),
  described('skoleelever', { da: 'elever i grundskolen', en: 'pupils in primary and lower secondary school' }),
  described('i-uddannelse', { da: 'unge i gang med en uddannelse', en: 'young people already in education' }),
  described('borgere-laengere-fra-arbejdsmarkedet', {
    da: 'borgere længere fra arbejdsmarkedet, ikke kun unge',
    en: 'citizens further from the labour market, not only the young',
  }),
];
