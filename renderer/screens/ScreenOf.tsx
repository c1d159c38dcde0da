import { Button } from '../components/Button.tsx';
import { type Screen, useAppStore } from '../state/appStore.ts';
import { useScenario } from '../state/documentStore.ts';
import { useResultStore } from '../state/resultStore.ts';
import { useWords } from '../words.ts';
import { AssumptionsScreen } from './assumptions/AssumptionsScreen.tsx';
import { EvidenceScreen } from './evidence/EvidenceScreen.tsx';
import { InterventionsScreen } from './interventions/InterventionsScreen.tsx';
import { OverviewScreen } from './overview/OverviewScreen.tsx';
import { ProjectionScreen } from './projection/ProjectionScreen.tsx';
import { SegmentsScreen } from './segments/SegmentsScreen.tsx';
import { SettingsScreen } from './settings/SettingsScreen.tsx';

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
  return shown ? <ProjectionScreen shown={shown} /> : <p>{t('app.computing')}</p>;
}
