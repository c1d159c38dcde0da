import { type ChartData, chartData } from '../../shared/slides/chartData.ts';
import type { Deck, Slide } from '../../shared/slides/slide.ts';
import { localeOf } from '../../shared/words/language.ts';
import { type Words, wordsIn } from '../../shared/words/words.ts';
import { chartWorkbook } from './pptx/chartWorkbook.ts';
import { chartXml } from './pptx/chartXml.ts';
import { corePropertiesXml, presentationXml } from './pptx/documentParts.ts';
import { notesMasterXml, slideLayoutXml, slideMasterXml } from './pptx/master.ts';
import { OfficePackage, type Relation } from './pptx/officePackage.ts';
import { notesXml, slideXml } from './pptx/slideXml.ts';
import { themeXml } from './pptx/theme.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const type = {
  presentation: `${OFFICE}presentationml.presentation.main+xml`,
  slide: `${OFFICE}presentationml.slide+xml`,
  layout: `${OFFICE}presentationml.slideLayout+xml`,
  master: `${OFFICE}presentationml.slideMaster+xml`,
  notes: `${OFFICE}presentationml.notesSlide+xml`,
  notesMaster: `${OFFICE}presentationml.notesMaster+xml`,
  theme: `${OFFICE}theme+xml`,
  chart: `${OFFICE}drawingml.chart+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;

const path = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  layout: 'ppt/slideLayouts/slideLayout1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  core: 'docProps/core.xml',
} as const;

/**
 * A PowerPoint presentation of some slides: every text can be edited, every chart is a native one with its numbers in a
 * workbook of its own, and what the presenter says is in the notes. The package has what the format asks for and no
 * more. Office Open XML, ISO/IEC 29500.
 *
 * @param progress told after each slide
 */
export async function writePptx(
  deck: Deck,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Uint8Array> {
  const words = wordsIn(deck.language);
  const lang = localeOf[deck.language];
  const file = new OfficePackage();
  const { slides } = deck;
  const slidePath = (at: number) => `ppt/slides/slide${at + 1}.xml`;
  file.add(path.presentation, type.presentation, presentationXml(slides.length, lang), [
    { type: 'slideMaster', target: path.master },
    { type: 'notesMaster', target: path.notesMaster },
    { type: 'theme', target: path.theme },
    ...slides.map((_, at) => ({ type: 'slide', target: slidePath(at) })),
  ]);
  file.add(path.master, type.master, slideMasterXml(lang, words), [
    { type: 'slideLayout', target: path.layout },
    { type: 'theme', target: path.theme },
  ]);
  file.add(path.layout, type.layout, slideLayoutXml(lang, words), [{ type: 'slideMaster', target: path.master }]);
  file.add(path.notesMaster, type.notesMaster, notesMasterXml(lang), [{ type: 'theme', target: path.notesTheme }]);
  file.add(path.theme, type.theme, themeXml('Ungeplan'));
  file.add(path.notesTheme, type.theme, themeXml('Ungeplan notes'));
  file.add(path.core, type.core, corePropertiesXml(deck.title, lang));
  let charts = 0;
  for (const [at, slide] of slides.entries()) {
    const relations: Relation[] = [{ type: 'slideLayout', target: path.layout }];
    const notes = `ppt/notesSlides/notesSlide${at + 1}.xml`;
    relations.push({ type: 'notesSlide', target: notes });
    const data = chartOf(words, slide);
    if (data) {
      charts += 1;
      relations.push({ type: 'chart', target: await addChart(file, data, charts, deck, lang) });
    }
    file.add(slidePath(at), type.slide, slideXml(deck, slide, at, lang, `rId${relations.length}`), relations);
    file.add(notes, type.notes, notesXml(slide, lang), [
      { type: 'notesMaster', target: path.notesMaster },
      { type: 'slide', target: slidePath(at) },
    ]);
    progress(at + 1, slides.length);
  }
  return file.zip([
    { type: 'officeDocument', target: path.presentation },
    { type: 'core-properties', target: path.core },
  ]);
}

function chartOf(words: Words, { body }: Slide): ChartData | null {
  return body.kind === 'time' || body.kind === 'bars' || body.kind === 'tornado' ? chartData(words, body) : null;
}

/** Adds a chart and the workbook that it is drawn from; gives the chart's path. */
async function addChart(
  file: OfficePackage,
  data: ChartData,
  number: number,
  { language }: Deck,
  lang: string,
): Promise<string> {
  const chart = `ppt/charts/chart${number}.xml`;
  const workbook = `ppt/embeddings/chart${number}.xlsx`;
  file.add(chart, type.chart, chartXml(data, language, lang), [{ type: 'package', target: workbook }]);
  file.add(workbook, null, await chartWorkbook(data, language));
  return chart;
}
