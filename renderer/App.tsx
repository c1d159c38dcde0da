import { memo, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { localeOf } from '../shared/words/language.ts';
import css from './App.module.css';
import { api } from './api.ts';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { ErrorNotice } from './components/ErrorNotice.tsx';
import { Notice } from './components/Notice.tsx';
import { lazyPart } from './components/lazyPart.tsx';
import { Rail } from './components/Rail.tsx';
import { ResultStrip } from './components/ResultStrip.tsx';
import { TopBar } from './components/TopBar.tsx';
import { Explanation } from './screens/explanation/Explanation.tsx';
import { CommentPanel } from './screens/review/CommentPanel.tsx';
import { FileHost } from './screens/review/FileHost.tsx';
import { ReadOnlyBanner } from './screens/revisions/ReadOnlyBanner.tsx';
import { VersionsPanel } from './screens/revisions/VersionsPanel.tsx';
import { ScreenOf } from './screens/ScreenOf.tsx';
import { StartupProblem } from './screens/startup/StartupProblem.tsx';
import { saveSettings, setAutosave } from './state/actions.ts';
import { useAppStore } from './state/appStore.ts';
import { startAutosave } from './state/autosave.ts';
import { chooseFile } from './state/files.ts';
import { startFollowUpSave } from './state/followUpSave.ts';
import { startPresentation, usePresentationStore } from './state/presentation.ts';
import { together } from './state/saveLoop.ts';
import { stepsOfScreen } from './state/steps.ts';
import { useDraws } from './state/useDraws.ts';
import { useKeepDrawn } from './state/useKeepDrawn.ts';
import { useKeys } from './state/useKeys.ts';
import { useModel } from './state/useModel.ts';
import { useReadiness } from './state/useReadiness.ts';
import { useTheme } from './state/useTheme.ts';
import { useWords } from './words.ts';

const Presentation = lazyPart(async () => (await import('./screens/presentation/Presentation.tsx')).Presentation);

/** The app: what lasts as long as the window, around a window that may fail without taking it down. */
export function App() {
  const { language } = useWords();
  useLife();
  useModel();
  useDraws();
  useTheme();
  useKeys();
  useKeepDrawn();
  useReadiness();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <ErrorBoundary>
      <I18nProvider locale={localeOf[language]}>
        <Window />
      </I18nProvider>
    </ErrorBoundary>
  );
}

/**
 * Top bar, rail, the screen that is chosen, and the result strip; or why there is none of them. What the app follows
 * besides does not draw it anew.
 */
const Window = memo(function Window() {
  const { t } = useWords();
  // One by one: the window is not drawn anew when something else in the store changes.
  const start = useAppStore((app) => app.start);
  const screen = useAppStore((app) => app.screen);
  const isPresenting = usePresentationStore(({ startedAt }) => startedAt !== null);
  if (start?.state === 'problem') return <StartupProblem start={start} />;
  if (isPresenting) return <Presentation />;
  return (
    <div className={css.window} id="window">
      <a className={css.skip} href="#content">
        {t('app.skipToContent')}
      </a>
      <TopBar />
      <Rail />
      {/* Each screen begins at its top. */}
      <main key={screen} className={css.content} id="content" tabIndex={-1}>
        <ReadOnlyBanner />
        {start ? <ScreenOf /> : <p className={css.opening}>{t('app.loading')}</p>}
      </main>
      <ResultStrip />
      <Explanation />
      <VersionsPanel />
      <CommentPanel />
      <FileHost />
      <ErrorNotice />
      <Notice />
    </div>
  );
});

/** What lasts as long as the window: saving, the menu's commands, and a last save before it closes. */
function useLife(): void {
  useEffect(() => {
    const autosave = together([startAutosave(api.saveScenario), startFollowUpSave(api.saveFollowUp)]);
    setAutosave(autosave);
    const ends = [
      autosave.stop,
      api.onClosing(() => void autosave.flush().then((isSaved) => (isSaved ? api.readyToClose(undefined) : null))),
      api.onMenuCommand((command) => {
        const { settings, goTo } = useAppStore.getState();
        if (command === 'undo') stepsOfScreen().undo();
        else if (command === 'redo') stepsOfScreen().redo();
        else if (command === 'overview') goTo('overview');
        else if (command === 'openFile') void chooseFile();
        else if (command === 'present') void startPresentation();
        else if (command === 'switchLanguage')
          void saveSettings({ language: settings.language === 'da' ? 'en' : 'da' });
        else void saveSettings({ theme: document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark' });
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}
