/** Why nothing was read from a file. */
const refused = {
  cannotRead: '“{name}” cannot be read. Is the drive connected? Try again. Nothing is changed.',
  tooLarge: '“{name}” is too large. Allowed: at most {megabytes}\u00a0MB. Nothing is changed.',
  notOurs: '“{name}” is not a file from Ungeplan. Choose a file that ends in .ungeplan. Nothing is changed.',
  newerVersion:
    '“{name}” was written by a newer Ungeplan (file format {found}; this one knows up to {newest}). Install the newer program and try again. Nothing is changed.',
} as const;

/** What could not be read. */
const unread = {
  scenario: 'the scenario “{name}”',
  revision: 'a version of “{name}”',
  comment: 'a comment ({name})',
  target: 'a target (line {name})',
  actualFigure: 'an actual figure (line {name})',
  localInitiative: 'the local initiative “{name}”',
  line: 'line {name}',
  end: 'the end: the file is not whole',
} as const;

/** Scenarios to and from files. */
export const files = {
  refused,
  unread,
  kind: 'Ungeplan file',
  openKind: 'Ungeplan file or Excel file from Ungeplan',
  fileName: 'scenarios',
  imported: '{name} (imported)',
  importedAgain: '{name} (imported {number})',
  beside: '{name} (beside)',
  besideAgain: '{name} (beside {number})',
  fromFile: 'From file …',
  export: 'Export …',
  exportAll: 'Export all …',
  exportTitle: 'Export to a file',
  exportWhatAll: 'All scenarios that are not in the trash, and your local initiatives',
  exportWhat: '{count, plural, one {# scenario} other {# scenarios}}',
  exportHolds:
    'Ungeplan on another computer can read the file, and gives the same figures there. Comments, targets and actual figures go with it.',
  withVersions: 'Include earlier versions',
  withVersionsWhy: 'Versions that are locked as decided always go with it.',
  cancel: 'Cancel',
  save: 'Save the file …',
  exported: '{count, plural, one {# scenario is saved} other {# scenarios are saved}} in {path}.',
  returned: 'Saved with comments in {path}. Send the file to whoever you have it from.',
  besideWhy: 'Others had changed the file meanwhile. Theirs is untouched; yours lies beside it.',
  unreadable:
    '{count, plural, one {One scenario could not be read and is left out} other {# scenarios could not be read and are left out}}: {names}.',
  offerTitle: 'What is to be done with the file?',
  writtenBy: 'Saved on {day} with Ungeplan {app}, model {model}, evidence {evidence}.',
  otherModel:
    'The file was computed with model {model}, and this version computes with model {here}: the figures may differ from those that the sender saw.',
  holds: '{count, plural, =0 {No scenarios} one {# scenario} other {# scenarios}}',
  holdsInitiatives: '{count, plural, one {# local initiative} other {# local initiatives}}',
  versionCount: '{count, plural, =0 {no earlier versions} one {# earlier version} other {# earlier versions}}',
  commentCount: '{count, plural, =0 {no comments} one {# comment} other {# comments}}',
  scenario: 'Scenario',
  changed: 'Saved',
  isHere: 'is here',
  unreadTitle: '{count, plural, one {One part of the file cannot be read} other {# parts of the file cannot be read}}',
  unreadRest: 'The rest can be used.',
  unreadMore: '{count, plural, one {# more} other {# more}}',
  isReturned:
    'The file was sent back with comments for you. They come in on your scenario; the scenario itself is not changed.',
  review: 'Open for review',
  reviewWhich: 'Which scenario do you want to see?',
  reviewWhy: 'A review shows the scenario read-only. You can comment on it and send it back.',
  import: 'Import',
  importAll: 'Import all',
  importWhy: 'Importing puts the scenarios beside yours. Nothing of yours is changed or deleted.',
  takeComments: 'Take in the comments',
  importedCount:
    '{added, plural, =0 {No new scenarios.} one {# scenario is imported.} other {# scenarios are imported.}}{renamed, plural, =0 {} one { # of them had the name of one of yours and is now called “(imported)”.} other { # of them had the name of one of yours and are now called “(imported)”.}}{there, plural, =0 {} one { # was here already.} other { # were here already.}}{comments, plural, =0 {} one { # new comment.} other { # new comments.}}{figures, plural, =0 {} one { # new target or actual figure.} other { # new targets or actual figures.}}{initiatives, plural, =0 {} one { # local initiative.} other { # local initiatives.}}',
  unreadSentence: 'Could not be read: {names}.',
  importUndone: 'The import is undone.',
  undo: 'Undo',
  reading: 'Reading the file …',
  writing: 'Writing the file …',
  progress: '{done} of {total}',
  progressOpen: '{done} so far',
  stop: 'Stop',
  drop: 'Drop the file to open it',
} as const;
