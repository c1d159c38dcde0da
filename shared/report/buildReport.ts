import { missingFor, missingIn } from '../document/missing.ts';
import { libraryVersion } from '../evidence/version.ts';
import { type Breakdown, breakdownOf } from '../ledger/breakdown.ts';
import { periodText } from '../summary/periodText.ts';
import { drawSettings } from '../uncertainty/drawUncertainty.ts';
import { wordsIn } from '../words/words.ts';
import type { Report, ReportBlock, ReportFacts, ReportPart } from './block.ts';
import type { ReportPartId } from './choices.ts';
import type { ReportContext, ReportInput } from './input.ts';
import { joined } from './joined.ts';
import { changedPart } from './parts/changedPart.ts';
import { beyondPart, notesPart, readingPart, tracesPart } from './parts/closingParts.ts';
import { evidencePart } from './parts/evidencePart.ts';
import { followUpPart } from './parts/followUpPart.ts';
import { interventionsPart } from './parts/interventionsPart.ts';
import { moneyPart } from './parts/moneyPart.ts';
import { payersPart } from './parts/payersPart.ts';
import { peoplePart } from './parts/peoplePart.ts';
import { planPart } from './parts/planPart.ts';
import { publishedPart } from './parts/publishedPart.ts';
import { realisationPart } from './parts/realisationPart.ts';
import { referencePart } from './parts/referencePart.ts';
import { summaryPart } from './parts/summaryPart.ts';
import { uncertaintyPart } from './parts/uncertaintyPart.ts';
import { weakPointsPart } from './parts/weakPointsPart.ts';
import { yearsPart } from './parts/yearsPart.ts';
import { withheldWords } from './withheldWords.ts';

interface Writer {
  readonly write: (context: ReportContext) => ReportBlock[];
  /** What of the result it tells of: a part is not written while a number that this rests on is missing. */
  readonly tells: 'people' | 'money' | null;
}

const writers: Readonly<Record<ReportPartId, Writer>> = {
  summary: { write: summaryPart, tells: null },
  plan: { write: planPart, tells: null },
  people: { write: peoplePart, tells: 'people' },
  money: { write: moneyPart, tells: 'money' },
  years: { write: yearsPart, tells: 'money' },
  payers: { write: payersPart, tells: 'money' },
  interventions: { write: interventionsPart, tells: 'money' },
  published: { write: publishedPart, tells: 'people' },
  uncertainty: { write: uncertaintyPart, tells: 'money' },
  reference: { write: referencePart, tells: 'money' },
  followUp: { write: followUpPart, tells: null },
  weakPoints: { write: weakPointsPart, tells: null },
  realisation: { write: realisationPart, tells: 'money' },
  beyond: { write: beyondPart, tells: null },
  reading: { write: readingPart, tells: null },
  changed: { write: changedPart, tells: null },
  evidence: { write: evidencePart, tells: null },
  traces: { write: tracesPart, tells: null },
  notes: { write: notesPart, tells: null },
};

/**
 * The report of a scenario: the chosen parts in their order, each with all that its pages draw. Pure; what rests on a
 * number that is still to be given says which number that is.
 */
export function buildReport(input: ReportInput): Report {
  const { scenario, projection, choices } = input;
  const plain = wordsIn(choices.language);
  const words = choices.showSmallNumbers ? plain : withheldWords(plain);
  const { t, month, day, language } = words;
  let breakdown: Breakdown | undefined;
  const context: ReportContext = {
    ...input,
    words,
    uncertainty: isOf(input) ? input.uncertainty : null,
    facts: factsOf(input),
    breakdown: () => {
      breakdown ??= breakdownOf(scenario);
      return breakdown;
    },
  };
  const { facts } = context;
  return {
    title: t('report.documentTitle', { scenario: scenario.name }),
    subtitle: joined([
      facts.municipality,
      t('report.subtitle', {
        period: periodText(words, projection.months),
        month: month(scenario.startMonth, 0),
        day: day(facts.day),
      }),
    ]),
    language,
    facts,
    parts: choices.parts
      .filter((id) => id !== 'followUp' || input.followUp !== null)
      .map((id): ReportPart => ({ id, title: t(`report.parts.${id}`), blocks: blocksOf(context, id) })),
  };
}

function blocksOf(context: ReportContext, id: ReportPartId): ReportBlock[] {
  const { write, tells } = writers[id];
  const { words, scenario } = context;
  if (tells === null) return write(context);
  const count = missingFor(scenario, tells).length;
  if (count === 0) {
    // Without interventions there is no difference to tell of, and no chance of one.
    return scenario.interventions.length > 0
      ? write(context)
      : [{ kind: 'paragraph', text: words.t('summary.noPlan') }];
  }
  return [{ kind: 'paragraph', text: words.t('report.notYet', { count }) }];
}

/** Whether the draws are of a plan with the same months; others say nothing of this one. */
function isOf({ uncertainty, projection }: ReportInput): boolean {
  return uncertainty?.series.educationOrJobDifference.p50.length === projection.months + 1;
}

function factsOf(input: ReportInput): ReportFacts {
  const { scenario, uncertainty, facts } = input;
  return {
    ...facts,
    scenario: scenario.name,
    municipality: scenario.municipality ?? '',
    evidenceVersion: libraryVersion,
    seed: uncertainty?.seed ?? drawSettings(scenario).seed,
    draws: uncertainty && isOf(input) && missingIn(scenario).length === 0 ? uncertainty.draws : null,
  };
}
