import css from './chartPicture.module.css';
import { drawPage } from './drawPage.ts';
import { fontFaces } from './fontFaces.ts';
import { pngOf } from './pngOf.ts';
import { writeSvg } from './writeSvg.ts';

/** What stands around a chart in its picture, so that it can be understood on its own. */
export interface PictureTexts {
  readonly title: string;
  /** Unit and base; empty for none. */
  readonly subtitle: string;
  /** Source, and what else a reader must know. */
  readonly notes: readonly string[];
}

export interface Picture {
  readonly svg: string;
  readonly png: Uint8Array<ArrayBuffer>;
}

/**
 * The chart that is on the screen as a picture of its own, as SVG and as PNG: with title, unit and source in it, in the
 * light colours whatever the window's are.
 */
export async function chartPicture(chart: HTMLElement, texts: PictureTexts): Promise<Picture> {
  const faces = await fontFaces();
  const page = pageOf(chart, texts);
  document.body.append(page);
  try {
    const drawing = drawPage(page);
    const svg = writeSvg(drawing, { title: texts.title, fontFaces: faces });
    return { svg, png: await pngOf(svg, drawing) };
  } finally {
    page.remove();
  }
}

/** A copy of the chart with its texts, laid out beside what is seen. */
function pageOf(chart: HTMLElement, { title, subtitle, notes }: PictureTexts): HTMLElement {
  const page = element('div', css.page, '');
  page.dataset.theme = 'light';
  page.setAttribute('aria-hidden', 'true');
  page.inert = true;
  const body = element('div', css.chart, '');
  body.style.width = `${chart.getBoundingClientRect().width}px`;
  body.append(chart.cloneNode(true));
  page.append(element('p', css.title, title));
  if (subtitle !== '') page.append(element('p', css.subtitle, subtitle));
  page.append(body, ...notes.map((note) => element('p', css.note, note)));
  return page;
}

function element(name: string, className: string | undefined, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  made.textContent = text;
  return made;
}
