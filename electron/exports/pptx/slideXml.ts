import type { Deck, Slide } from '../../../shared/slides/slide.ts';
import { CONTENT_WIDTH, FOOT_TOP, MARGIN, slideLayout, TYPE } from '../../../shared/slides/slideLayout.ts';
import { footBoxes, notesPlaces, tree } from './master.ts';
import { palette } from './palette.ts';
import { Shapes } from './shapes.ts';
import { slideBody } from './slideBody.ts';
import { NAMESPACES, XML_HEAD } from './xml.ts';

/** @param at which slide, from 0 @param chart the relation of its chart */
export function slideXml(
  { footer, illustrative }: Deck,
  slide: Slide,
  at: number,
  lang: string,
  chart: string,
): string {
  const shapes = new Shapes(lang);
  const { title, lead } = slideLayout(slide);
  const small = { size: TYPE.foot, colour: palette.ink3 };
  const drawn = [
    shapes.placeholder('Title', 'type="title"', title, title.text, { size: title.size, isBold: true }),
    lead ? shapes.text('Lead', lead, [shapes.paragraph(lead.text, leadStyle(lead.size))], leadStyle(lead.size)) : '',
    slideBody(shapes, slide, chart),
    shapes.rule('Line', { x: MARGIN, y: FOOT_TOP, width: CONTENT_WIDTH, height: 0 }),
    shapes.placeholder('Footer', 'type="ftr" sz="quarter" idx="11"', footBoxes.text, footer, small),
    illustrative === ''
      ? ''
      : shapes.text(
          'Illustrative',
          footBoxes.illustrative,
          [shapes.paragraph(illustrative, { ...small, align: 'r' })],
          small,
        ),
    shapes.number('Slide number', footBoxes.number, at + 1, { ...small, align: 'r' }),
  ];
  return `${XML_HEAD}<p:sld ${NAMESPACES}>${tree(drawn.join(''), '', false)}${MASTER_COLOURS}</p:sld>`;
}

const MASTER_COLOURS = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

function leadStyle(size: number) {
  return { size, colour: palette.ink2 };
}

/** What the presenter says to a slide. */
export function notesXml({ notes }: Slide, lang: string): string {
  return `${XML_HEAD}<p:notes ${NAMESPACES}>${tree(notesPlaces(new Shapes(lang), notes), '', false)}${MASTER_COLOURS}</p:notes>`;
}
