import { FOOT, FOOT_TOP, MARGIN, slideLayout, SLIDE, type Box } from '../../../shared/slides/slideLayout.ts';
import type { Words } from '../../../shared/words/words.ts';
import { FONT, palette } from './palette.ts';
import { Shapes } from './shapes.ts';
import { NAMESPACES, XML_HEAD } from './xml.ts';

const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
  '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const BACKGROUND = `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${palette.surface}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** What is on a slide, a layout or a master, with the ground under it. */
export function tree(shapes: string, name = '', hasGround = true): string {
  const named = name === '' ? '' : ` name="${name}"`;
  return `<p:cSld${named}>${hasGround ? BACKGROUND : ''}<p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld>`;
}

/** Where the foot's texts stand. */
export const footBoxes: Readonly<Record<'text' | 'illustrative' | 'number', Box>> = {
  text: { x: MARGIN, y: FOOT_TOP + 18, width: FOOT.text, height: FOOT.height },
  illustrative: { x: MARGIN + FOOT.text, y: FOOT_TOP + 18, width: FOOT.illustrative, height: FOOT.height },
  number: { x: SLIDE.width - MARGIN - FOOT.number, y: FOOT_TOP + 18, width: FOOT.number, height: FOOT.height },
};

/** The places that every slide fills: title, foot and number. */
function places(shapes: Shapes, { t }: Words): string {
  const { title } = slideLayout({ title: '', lead: '', body: { kind: 'points', points: [] } });
  return [
    shapes.placeholder('Title', 'type="title"', title, t('slides.title'), { size: 58, isBold: true }),
    shapes.placeholder('Footer', 'type="ftr" sz="quarter" idx="11"', footBoxes.text, '', { size: 22 }),
    shapes.number('Slide number', footBoxes.number, 1, { size: 22 }),
  ].join('');
}

export function slideMasterXml(lang: string, words: Words): string {
  const levels = Array.from({ length: 9 }, (_, at) => level(at + 1, 1800, false)).join('');
  return (
    `${XML_HEAD}<p:sldMaster ${NAMESPACES}>${tree(places(new Shapes(lang), words))}${COLOUR_MAP}` +
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>' +
    `<p:txStyles><p:titleStyle>${level(1, 2900, true)}</p:titleStyle><p:bodyStyle>${levels}</p:bodyStyle>` +
    `<p:otherStyle>${levels}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

function level(number: number, size: number, isBold: boolean): string {
  return (
    `<a:lvl${number}pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `<a:buNone/><a:defRPr sz="${size}" b="${isBold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
    `<a:latin typeface="${FONT}"/></a:defRPr></a:lvl${number}pPr>`
  );
}

export function slideLayoutXml(lang: string, words: Words): string {
  return (
    `${XML_HEAD}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1">` +
    `${tree(places(new Shapes(lang), words), 'Title Only', false)}` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

/** The page that the notes are printed on: half slide, half text. */
const NOTES_PAGE = { width: 1080, height: 1440 };
export const notesBoxes = {
  picture: { x: 90, y: 90, width: 900, height: 506 },
  text: { x: 90, y: 640, width: 900, height: 720 },
} as const;

/** The places of a notes page: the picture of the slide, and the text. */
export function notesPlaces(shapes: Shapes, paragraphs: readonly string[]): string {
  return shapes.picturePlace(notesBoxes.picture) + shapes.notesPlace(notesBoxes.text, paragraphs);
}

export function notesMasterXml(lang: string): string {
  const levels = Array.from({ length: 9 }, (_, at) => level(at + 1, 1200, false)).join('');
  return (
    `${XML_HEAD}<p:notesMaster ${NAMESPACES}>${tree(notesPlaces(new Shapes(lang), ['']))}${COLOUR_MAP}` +
    `<p:notesStyle>${levels}</p:notesStyle></p:notesMaster>`
  );
}

export const notesSize = NOTES_PAGE;
