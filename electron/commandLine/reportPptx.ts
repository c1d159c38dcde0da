import type { Scenario } from '../../shared/document/scenario.ts';
import type { Projection } from '../../shared/model/projection.ts';
import { buildDeck } from '../../shared/slides/buildDeck.ts';
import { oneAtATime } from '../../shared/uncertainty/oneAtATime.ts';
import type { UncertaintyInDepth } from '../../shared/uncertainty/uncertainty.ts';
import type { Words } from '../../shared/words/words.ts';
import { writePptx } from '../exports/writePptx.ts';

/** What a presentation on the command line is made from. */
interface Given {
  /** In the language of the presentation. */
  readonly words: Words;
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** Null where no draws were asked for. */
  readonly uncertainty: UncertaintyInDepth | null;
  readonly app: string;
  /** "2026-11-22". */
  readonly day: string;
  /** Whether the numbers are made up, as those of the example municipality are. */
  readonly isIllustrative: boolean;
}

/** The presentation of a scenario as a PowerPoint file, with its ranges where they have been drawn. */
export function reportPptx(given: Given): Promise<Uint8Array> {
  const analysis = given.uncertainty ? oneAtATime(given.scenario) : null;
  return writePptx(buildDeck({ ...given, oneAtATime: analysis }));
}
