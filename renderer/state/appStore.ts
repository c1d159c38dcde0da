import { create } from 'zustand';
import type { Ready, StartProblem } from '../../shared/contract/calls.ts';
import type { CallError } from '../../shared/contract/errors.ts';
import { defaultSettings, type Settings } from '../../shared/contract/stored.ts';

/** The screens of the rail. */
export const screens = [
  'overview',
  'segments',
  'interventions',
  'assumptions',
  'projection',
  'uncertainty',
  'optimisation',
  'comparison',
  'followUp',
  'check',
  'report',
  'evidence',
  'settings',
] as const;
export type Screen = (typeof screens)[number];

/** A line at the foot of the window for a few seconds, with at most one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** At the end of the window, where it would else lie over what was pressed and may be pressed again. */
  readonly isAtEnd?: true;
}

interface AppStore {
  readonly start: Ready | StartProblem | null;
  readonly settings: Settings;
  readonly screen: Screen;
  readonly notice: Notice | null;
  readonly error: CallError | null;
  /** Fields that hold something that cannot be used, by screen: the rail counts them. */
  readonly faultyFields: Readonly<Record<string, Screen>>;
  /** The field of the document that a link leads to: it takes the focus as soon as it is on the screen. */
  readonly wantedField: string | null;
  readonly setStart: (start: Ready | StartProblem) => void;
  readonly setSettings: (settings: Settings) => void;
  readonly goTo: (screen: Screen) => void;
  /** Goes to the field with this path, on the screen that it stands on; null when it has been reached. */
  readonly goToField: (path: string | null) => void;
  readonly notify: (notice: Notice | null) => void;
  readonly fail: (error: CallError | null) => void;
  readonly markField: (field: string, screen: Screen | null) => void;
}

export const useAppStore = create<AppStore>()((set) => ({
  start: null,
  settings: defaultSettings,
  screen: 'projection',
  notice: null,
  error: null,
  faultyFields: {},
  wantedField: null,
  setStart: (start) => set({ start, settings: start.settings }),
  setSettings: (settings) => set({ settings }),
  goTo: (screen) => set({ screen }),
  goToField: (path) => set(path === null ? { wantedField: null } : { wantedField: path, screen: screenOfField(path) }),
  notify: (notice) => set({ notice }),
  fail: (error) => set({ error }),
  markField: (field, screen) =>
    set((app) => {
      const { [field]: marked = null, ...others } = app.faultyFields;
      // The same store tells nobody: this is said of every key that is pressed.
      if (marked === screen) return app;
      return { faultyFields: screen === null ? others : { ...others, [field]: screen } };
    }),
}));

/** The screen on which the number at `path` is edited. */
function screenOfField(path: string): Screen {
  if (path.startsWith('segments/')) return 'segments';
  if (path.startsWith('followUp/')) return 'followUp';
  return path.startsWith('interventions/') ? 'interventions' : 'assumptions';
}
