import type { Catalogue } from '../catalogue.ts';

const faults: Catalogue['localInitiative']['faults'] = {
  shareTooLarge: '{value} cannot be a share here. Allowed: 0\u00a0% or more, but less than 100\u00a0%.',
  controlMissing:
    'Without a share in the comparison group there is no effect to calculate with. Fill it in, or clear the share in the effort and write the result in the notes.',
  treatedMissing: 'The share in the effort is missing. Fill it in, or clear the share in the comparison group.',
  groupTooSmall: 'A group cannot have {value} people. Allowed: at least 1, or an empty field where it is not known.',
  noComparison:
    'There are figures for two groups, but the study is said to have one only. Allowed: random allocation, comparison group, or before and after.',
};

const refused: Catalogue['localInitiative']['refused'] = {
  cannotRead: 'The file cannot be read. Is the drive connected? Try again. Nothing has been changed.',
  tooLarge: 'The file is too large. Allowed: at most {megabytes}\u00a0MB. Nothing has been changed.',
  notJson: 'The file is not valid JSON. Choose a file saved by Ungeplan. Nothing has been changed.',
  notInitiatives: 'The file holds no local initiatives. Choose a file saved by Ungeplan. Nothing has been changed.',
  unknownVersion: 'The file was written by a newer Ungeplan. Install that and try again. Nothing has been changed.',
  tooMany: 'The file has {found} initiatives. Allowed: at most {most}. Nothing has been changed.',
};

export const localInitiative: Catalogue['localInitiative'] = {
  faults,
  refused,
  fileKind: 'Local initiatives',
  fileName: 'local-initiatives.json',
  imported: '{name} (imported)',
  exportedCount: '{count, plural, one {# initiative has been saved} other {# initiatives have been saved}} in {path}.',
  importedCount:
    '{added, plural, =0 {No initiatives have been imported.} one {# initiative has been imported.} other {# initiatives have been imported.}}{renamed, plural, =0 {} one { # of them was here in another version and is now called “(imported)”.} other { # of them were here in another version and are now called “(imported)”.}}{unchanged, plural, =0 {} one { # was here already.} other { # were here already.}}',
  unreadCount:
    '{count, plural, one {# initiative in the file could not be read} other {# initiatives in the file could not be read}}: {names}.',
  savedElsewhere: 'The initiative has been saved in another version meanwhile. Your changes are still here.',
};
