import { missingIn } from '../../shared/document/missing.ts';
import { Button } from '../components/Button.tsx';
import { lazyPart } from '../components/lazyPart.tsx';
import { type Screen, useAppStore } from '../state/appStore.ts';
import { useScenario } from '../state/documentStore.ts';
import { useResultStore } from '../state/resultStore.ts';
import { useWords } from '../words.ts';
import { MissingResult } from './MissingResult.tsx';
import { ProjectionScreen } from './projection/ProjectionScreen.tsx';

// The projection is what the window opens on; the others are read, in one piece, when it stands.
const others = () => import('./otherScreens.ts');
const AssumptionsScreen = lazyPart(async () => (await others()).AssumptionsScreen);
const CheckScreen = lazyPart(async () => (await others()).CheckScreen);
const ComparisonScreen = lazyPart(async () => (await others()).ComparisonScreen);
const EvidenceScreen = lazyPart(async () => (await others()).EvidenceScreen);
const FollowUpScreen = lazyPart(async () => (await others()).FollowUpScreen);
const InterventionsScreen = lazyPart(async () => (await others()).InterventionsScreen);
const OptimisationScreen = lazyPart(async () => (await others()).OptimisationScreen);
const OverviewScreen = lazyPart(async () => (await others()).OverviewScreen);
const ReportScreen = lazyPart(async () => (await others()).ReportScreen);
const SegmentsScreen = lazyPart(async () => (await others()).SegmentsScreen);
const SettingsScreen = lazyPart(async () => (await others()).SettingsScreen);
const UncertaintyScreen = lazyPart(async () => (await others()).UncertaintyScreen);

/** The screen that is chosen in the rail. */
export function ScreenOf() {
  const screen = useAppStore((app) => app.screen);
  if (screen === 'overview') return <OverviewScreen />;
  if (screen === 'evidence') return <EvidenceScreen />;
  if (screen === 'settings') return <SettingsScreen />;
  return <ScenarioScreen screen={screen} />;
}

function ScenarioScreen({ screen }: { screen: Exclude<Screen, 'overview' | 'evidence' | 'settings'> }) {
  const { t } = useWords();
  const scenario = useScenario();
  const shown = useResultStore((result) => result.shown);
  if (!scenario) {
    return (
      <>
        <p>{t('app.noScenarioOpen')}</p>
        <Button onPress={() => useAppStore.getState().goTo('overview')}>{t('app.toOverview')}</Button>
      </>
    );
  }
  if (screen === 'segments') return <SegmentsScreen scenario={scenario} />;
  if (screen === 'interventions') return <InterventionsScreen scenario={scenario} shown={shown} />;
  if (screen === 'assumptions') return <AssumptionsScreen scenario={scenario} />;
  if (screen === 'followUp') return <FollowUpScreen scenario={scenario} />;
  if (!shown) return <p>{t('app.computing')}</p>;
  const isOfDraws = screen === 'uncertainty' || screen === 'optimisation';
  if (isOfDraws && missingIn(shown.scenario).length > 0) {
    return <MissingResult scenario={shown.scenario} screen={screen} />;
  }
  if (screen === 'uncertainty') return <UncertaintyScreen shown={shown} />;
  if (screen === 'optimisation') return <OptimisationScreen scenario={scenario} shown={shown} />;
  if (screen === 'comparison') return <ComparisonScreen shown={shown} />;
  if (screen === 'report') return <ReportScreen shown={shown} />;
  return screen === 'check' ? <CheckScreen shown={shown} /> : <ProjectionScreen shown={shown} />;
}
