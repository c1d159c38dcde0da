import type { Language } from '../words/language.ts';
import { type Audience, type ReportChoices, type ReportPartId, reportPartIds } from './choices.ts';

/** What each audience is given, unless somebody chooses otherwise. */
const presets: Readonly<Record<Audience, readonly ReportPartId[]>> = {
  committee: [
    'summary',
    'plan',
    'people',
    'money',
    'years',
    'payers',
    'interventions',
    'published',
    'uncertainty',
    'weakPoints',
    'realisation',
    'beyond',
    'reading',
    'traces',
  ],
  management: [...reportPartIds].filter((id) => id !== 'evidence' && id !== 'changed'),
  appendix: [...reportPartIds].filter((id) => id !== 'notes'),
};

/** The choices that an audience begins with. */
export function presetChoices(audience: Audience, language: Language): ReportChoices {
  return { audience, language, parts: [...presets[audience]], showSmallNumbers: false };
}
