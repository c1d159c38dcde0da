import type { Catalogue } from '../catalogue.ts';
import { app, settings, strip } from './app.ts';
import { allowed, commandLine, errors, faults, field, menu, startupProblem } from './errors.ts';
import { interventions } from './interventions.ts';
import { overview } from './overview.ts';
import { projection } from './projection.ts';
import { fields, segments, source } from './segments.ts';

/** Everything that people read, in English. What each part is for stands at the Danish one. */
export const en: Catalogue = {
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
};
