/** The screens that no start waits for. */

export { AssumptionsScreen } from './assumptions/AssumptionsScreen.tsx';
export { CheckScreen } from './check/CheckScreen.tsx';
export { ComparisonScreen } from './comparison/ComparisonScreen.tsx';
export { EvidenceScreen } from './evidence/EvidenceScreen.tsx';
export { FollowUpScreen } from './followUp/FollowUpScreen.tsx';
export { InterventionsScreen } from './interventions/InterventionsScreen.tsx';
export { OptimisationScreen } from './optimisation/OptimisationScreen.tsx';
export { OverviewScreen } from './overview/OverviewScreen.tsx';
export { ReportScreen } from './report/ReportScreen.tsx';
export { SegmentsScreen } from './segments/SegmentsScreen.tsx';
export { SettingsScreen } from './settings/SettingsScreen.tsx';
export { UncertaintyScreen } from './uncertainty/UncertaintyScreen.tsx';
