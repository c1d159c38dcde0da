import { app, settings, strip } from './app.ts';
import { allowed, commandLine, errors, faults, field, menu, startupProblem } from './errors.ts';
import { interventions } from './interventions.ts';
import { overview } from './overview.ts';
import { projection } from './projection.ts';
import { fields, segments, source } from './segments.ts';

/** Everything that people read, in Danish: the catalogue that the others follow, key by key. */
export const da = {
  app,
  strip,
  settings,
  overview,
  segments,
  fields,
  source,
  interventions,
  projection,
  field,
  allowed,
  faults,
  errors,
  startupProblem,
  menu,
  commandLine,
} as const;
