import { app, settings, strip } from './app.ts';
import { assumptions } from './assumptions.ts';
import { allowed, commandLine, errors, faults, field, menu, startupProblem } from './errors.ts';
import { evidence } from './evidence.ts';
import { interventions } from './interventions.ts';
import { localInitiative } from './localInitiative.ts';
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
  evidence,
  interventions,
  assumptions,
  localInitiative,
  projection,
  field,
  allowed,
  faults,
  errors,
  startupProblem,
  menu,
  commandLine,
} as const;
