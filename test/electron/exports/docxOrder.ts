import type { PackagePart } from './pptxPackage.ts';

/**
 * The order that the children of an element have in WordprocessingML, from the schemas of ISO/IEC 29500-1: Word repairs
 * or refuses a file in another order, though other programs read it.
 */
const orders: Readonly<Record<string, string>> = {
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:tc': 'tcPr p',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tcPr': 'cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign',
  'w:tcMar': 'top start left bottom end right',
  'w:p': 'pPr r',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  'w:pBdr': 'top left bottom right between bar',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps strike color spacing w kern position sz szCs highlight u shd vertAlign rtl cs lang',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar pgBorders lnNumType pgNumType cols titlePg docGrid',
};

/** Elements with a child that does not belong there, or not in that place. */
export function outOfOrder({ path, xml }: PackagePart): string[] {
  if (!xml) return [];
  return [xml, ...xml.getElementsByTagName('*')].flatMap((element) => {
    const order = orders[element.tagName]?.split(' ');
    if (!order) return [];
    const names = [...element.children].map(({ localName }) => localName);
    const places = names.map((name) => order.indexOf(name));
    const isInOrder = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
    return isInOrder ? [] : [`${path}: ${element.tagName} with ${names.join(' ')}`];
  });
}
