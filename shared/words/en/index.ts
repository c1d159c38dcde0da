import type { Catalogue } from '../catalogue.ts';
import { app, settings, strip } from './app.ts';
import { assumptions } from './assumptions.ts';
import { check } from './check.ts';
import { committeeItem } from './committeeItem.ts';
import { comparison } from './comparison.ts';
import { details } from './details.ts';
import { allowed, commandLine, errors, faults, field, menu, startupProblem } from './errors.ts';
import { evidence } from './evidence.ts';
import { exports } from './exports.ts';
import { fieldNames } from './fieldNames.ts';
import { files } from './files.ts';
import { tableImport } from './import.ts';
import { followUp } from './followUp.ts';
import { followUpScreen } from './followUpScreen.ts';
import { interventions } from './interventions.ts';
import { ledger } from './ledger.ts';
import { localInitiative } from './localInitiative.ts';
import { missing, newScenario } from './missing.ts';
import { optimisation } from './optimisation.ts';
import { overview } from './overview.ts';
import { presentation } from './presentation.ts';
import { projection } from './projection.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { fields, segments, source } from './segments.ts';
import { slides } from './slides.ts';
import { summary } from './summary.ts';
import { uncertainty } from './uncertainty.ts';
import { differences, versions } from './versions.ts';
import { workbook } from './workbook.ts';

/** Everything that people read, in English. What each part is for stands at the Danish one. */
export const en: Catalogue = {
  app,
  strip,
  settings,
  overview,
  missing,
  newScenario,
  versions,
  differences,
  segments,
  fields,
  fieldNames,
  source,
  evidence,
  interventions,
  assumptions,
  import: tableImport,
  localInitiative,
  files,
  report,
  review,
  projection,
  exports,
  workbook,
  check,
  committeeItem,
  comparison,
  followUp: { ...followUp, ...followUpScreen },
  details,
  uncertainty,
  optimisation,
  slides,
  presentation,
  summary,
  ledger,
  field,
  allowed,
  faults,
  errors,
  startupProblem,
  menu,
  commandLine,
};
