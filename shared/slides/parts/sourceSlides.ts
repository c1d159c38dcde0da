import { missingIn } from '../../document/missing.ts';
import { evidenceEntry } from '../../evidence/library.ts';
import type { Source } from '../../evidence/source.ts';
import { sourceTitle } from '../../evidence/sourceTitle.ts';
import { libraryVersion } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/project.ts';
import { drawSettings } from '../../uncertainty/drawUncertainty.ts';
import type { Language } from '../../words/language.ts';
import type { DeckParts } from '../deckInput.ts';
import type { Slide } from '../slide.ts';
import { tableSlides } from '../tableSlides.ts';

/** Documents that a row names; the rest is counted. */
const NAMED = 2;

/** Where the effects are from, and what it takes to get the same numbers again. */
export function sourceSlides(parts: DeckParts): Slide[] {
  const { words, scenario, source } = parts;
  const { t, language } = words;
  const ids = [...new Set(scenario.interventions.map(({ evidenceId }) => evidenceId))];
  const tables =
    ids.length === 0
      ? []
      : tableSlides(words, {
          id: 'sources',
          title: t('slides.sourceTitle'),
          lead: '',
          notes: [...new Set(ids.flatMap((id) => quotesOf(id, language))), source],
          columns: [
            { head: t('slides.evidence'), isNumber: false, weight: 6 },
            { head: t('slides.usedBy'), isNumber: false, weight: 5 },
            { head: t('slides.document'), isNumber: false, weight: 9 },
          ],
          rows: ids.map((id) => rowOf(parts, id)),
        });
  return [...tables, traceSlide(parts)];
}

/** A piece of evidence, who uses it, and the documents that it stands in: the five that the library quotes first. */
function rowOf({ words: { t, language }, scenario }: DeckParts, evidenceId: string | undefined): string[] {
  const users = scenario.interventions.filter((one) => one.evidenceId === evidenceId);
  const usedBy = users.length === 1 ? (users[0]?.name ?? '') : t('slides.usedByMany', { count: users.length });
  if (evidenceId === undefined) return [t('interventions.ownAssumption'), usedBy, t('slides.ownNumbers')];
  const entry = evidenceEntry(evidenceId);
  if (!entry) return [t('interventions.localEvidence'), usedBy, t('slides.ownNumbers')];
  const sources = entry.figures.map((figure) => figure.source);
  const inOrder = [...sources.filter(isDocument), ...sources.filter((one) => !isDocument(one))];
  const titles = [...new Set(inOrder.map((one) => titleOf(one, language)))];
  const rest = titles.length - NAMED;
  const named = [...titles.slice(0, NAMED), ...(rest > 0 ? [t('slides.morePublications', { count: rest })] : [])];
  return [entry.name[language], usedBy, named.join('; ') || t('slides.none')];
}

function isDocument({ kind }: Source): boolean {
  return kind === 'document';
}

function titleOf(source: Source, language: Language): string {
  if (source.kind === 'document') return sourceTitle(source.file, language);
  return `${source.publication} (${source.publisher}, ${source.year})`;
}

/** What the first of the documents behind an effect says. */
function quotesOf(evidenceId: string | undefined, language: Language): string[] {
  const figures = (evidenceId === undefined ? undefined : evidenceEntry(evidenceId))?.figures ?? [];
  const source = figures.find((figure) => figure.source.kind === 'document')?.source;
  return source?.kind === 'document' ? [`${titleOf(source, language)}: “${source.quote}”`] : [];
}

function traceSlide({ words, scenario, uncertainty, app, source }: DeckParts): Slide {
  const { t, number } = words;
  const seed = String(uncertainty?.seed ?? drawSettings(scenario).seed);
  const points = [
    t('slides.traceVersion', { app, model: MODEL_VERSION, evidence: libraryVersion }),
    uncertainty && missingIn(scenario).length === 0
      ? t('slides.traceDraws', { draws: number(uncertainty.draws), seed })
      : t('slides.traceNoDraws', { seed }),
    t('slides.traceAgainst'),
    t('slides.tracePersons'),
  ];
  return { id: 'trace', title: t('slides.traceTitle'), lead: '', body: { kind: 'points', points }, notes: [source] };
}
