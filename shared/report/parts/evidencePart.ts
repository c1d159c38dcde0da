import { localEvidenceOf } from '../../document/planner.ts';
import { documentOf } from '../../evidence/documents.ts';
import { evidenceEntry } from '../../evidence/library.ts';
import { ratesInScenario } from '../../evidence/ratesInScenario.ts';
import type { EvidenceEntry } from '../../evidence/schema.ts';
import type { Source } from '../../evidence/source.ts';
import { fieldNameIn, fieldValueText } from '../../words/fieldName.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import { joined } from '../joined.ts';
import { plainText } from '../tables.ts';

/** Quotes of one entry that are printed: those that its numbers rest on come first. */
const QUOTES = 5;

/** The evidence that the interventions are made from, in the sources' own words; and the public rates. */
export function evidencePart(context: ReportContext): ReportBlock[] {
  const { words, scenario } = context;
  const { t, language } = words;
  const ids = [...new Set(scenario.interventions.flatMap(({ evidenceId }) => evidenceId ?? []))];
  const entries = ids.flatMap((id) => evidenceEntry(id) ?? []);
  const made = scenario.interventions.flatMap((one) => localEvidenceOf(scenario, one) ?? []);
  const locals = [...new Map(made.map((one) => [one.id, one])).values()];
  return [
    ...(entries.length + locals.length === 0 ? [{ kind: 'paragraph' as const, text: t('report.evidenceNone') }] : []),
    ...entries.flatMap((entry): ReportBlock[] => [
      { kind: 'subheading', text: entry.name[language] },
      {
        kind: 'paragraph',
        text: [entry.summary, entry.study.description, entry.effectBasis.explanation]
          .map((one) => one[language])
          .join(' '),
      },
      ...quotesOf(context, entry),
    ]),
    ...locals.flatMap(({ name, description }): ReportBlock[] => [
      { kind: 'subheading', text: name },
      { kind: 'paragraph', text: [t('report.localEvidence'), description].filter((one) => one !== '').join('. ') },
    ]),
    ...ratesBlocks(context),
  ];
}

function quotesOf({ words }: ReportContext, { figures, norms, effectBasis, points }: EvidenceEntry): ReportBlock[] {
  const isBasis = (id: string) => effectBasis.figureIds.includes(id);
  const sources: Source[] = [
    ...figures.filter(({ id }) => isBasis(id)).map(({ source }) => source),
    ...Object.values(norms).flatMap((norm) => (norm ? [norm.source] : [])),
    ...figures.filter(({ id }) => !isBasis(id)).map(({ source }) => source),
    ...points.map(({ source }) => source),
  ];
  const told = new Map(sources.map((source) => [keyOf(source), source]));
  return [...told.values()].slice(0, QUOTES).map((source) => blockOf(words, source));
}

function keyOf(source: Source): string {
  return source.kind === 'document' ? source.quote : source.publication;
}

function blockOf({ language }: ReportContext['words'], source: Source): ReportBlock {
  if (source.kind === 'research') {
    return { kind: 'paragraph', text: `${source.publication}. ${source.publisher}, ${source.year}.` };
  }
  const { title, publisher, dating } = documentOf(source.file);
  const name = publisher ? `${title[language]}. ${publisher}` : title[language];
  return {
    kind: 'quote',
    text: source.quote,
    source: joined([name, dating[language]]),
  };
}

function ratesBlocks({ words, scenario, facts }: ReportContext): ReportBlock[] {
  const { t, language } = words;
  const uses = ratesInScenario(scenario, facts.day);
  if (uses.length === 0) return [];
  return [
    {
      kind: 'table',
      table: {
        title: t('report.ratesTable'),
        notes: [],
        columns: [
          { head: t('report.fieldColumn'), format: plainText },
          { head: t('report.valueColumn'), format: plainText },
          { head: t('report.rateColumn'), format: plainText },
        ],
        rows: uses.map(({ field, value, rate }) => [
          fieldNameIn(words, scenario, field),
          fieldValueText(words, field, value),
          rate ? `${rate.label[language]}, ${rate.year}` : t('report.rateUnknown'),
        ]),
      },
    },
  ];
}
