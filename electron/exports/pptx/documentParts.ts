import { SLIDE } from '../../../shared/slides/slideLayout.ts';
import { notesSize } from './master.ts';
import { FONT } from './palette.ts';
import { emu } from './shapes.ts';
import { escaped, NAMESPACES, XML_HEAD } from './xml.ts';

/** The first id that a slide may have. */
const FIRST_SLIDE = 256;

/**
 * The presentation itself: its masters and slides, by their relations.
 *
 * @param slides how many; their relations come after those of master, notes master and theme
 */
export function presentationXml(slides: number, lang: string): string {
  const ids = Array.from({ length: slides }, (_, at) => `<p:sldId id="${FIRST_SLIDE + at}" r:id="rId${at + 4}"/>`);
  return (
    `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1">` +
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/>` +
    `<p:notesSz cx="${emu(notesSize.width)}" cy="${emu(notesSize.height)}"/>` +
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${lang}"/></a:defPPr><a:lvl1pPr marL="0" algn="l">` +
    `<a:defRPr lang="${lang}" sz="1800"><a:latin typeface="${FONT}"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle>` +
    '</p:presentation>'
  );
}

/** What the file says about itself to those who search for it and to readers of screens. */
export function corePropertiesXml(title: string, lang: string): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Ungeplan</dc:creator><dc:language>${lang}</dc:language>` +
    '</cp:coreProperties>'
  );
}
