/** Every call that the renderer may make, by name. What goes in and out is in calls.ts; events go the other way. */
export const callNames = [
  'startApp',
  'saveSettings',
  'listScenarios',
  'openScenario',
  'createScenario',
  'duplicateScenario',
  'saveScenario',
  'moveScenarios',
  'listRevisions',
  'openRevision',
  'listLocalInitiatives',
  'saveLocalInitiative',
  'removeLocalInitiative',
  'restoreLocalInitiative',
  'exportLocalInitiatives',
  'importLocalInitiatives',
  'readSource',
  'restoreBackup',
  'saveReadable',
  'openDataFolder',
  'readyToClose',
] as const;

export type CallName = (typeof callNames)[number];

/** What the main process tells the renderer, by name. */
export const eventNames = ['closing', 'menuCommand'] as const;

export type EventName = (typeof eventNames)[number];
