import type { PackagePart } from './pptxPackage.ts';

/**
 * The order that the children of an element have, from the schemas of ISO/IEC 29500-1 (PresentationML, DrawingML and
 * its charts): PowerPoint repairs or refuses a file in another order, though other programs read it.
 */
const orders: Readonly<Record<string, string>> = {
  'p:presentation':
    'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz embeddedFontLst custShowLst defaultTextStyle',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst transition timing hf txStyles',
  'p:sldLayout': 'cSld clrMapOvr transition timing hf',
  'p:sld': 'cSld clrMapOvr transition timing',
  'p:notesMaster': 'cSld clrMap hf notesStyle',
  'p:notes': 'cSld clrMapOvr',
  'p:cSld': 'bg spTree',
  'p:bgPr': 'solidFill effectLst',
  'p:txStyles': 'titleStyle bodyStyle otherStyle',
  'p:sp': 'nvSpPr spPr style txBody',
  'p:nvSpPr': 'cNvPr cNvSpPr nvPr',
  'p:grpSp': 'nvGrpSpPr grpSpPr sp',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic',
  'p:cxnSp': 'nvCxnSpPr spPr style',
  'p:spPr': 'xfrm prstGeom noFill solidFill ln effectLst',
  'p:txBody': 'bodyPr lstStyle p',
  'a:txBody': 'bodyPr lstStyle p',
  'a:xfrm': 'off ext chOff chExt',
  'a:p': 'pPr r fld endParaRPr',
  'a:r': 'rPr t',
  'a:fld': 'rPr pPr t',
  'a:pPr': 'lnSpc spcBef spcAft buClr buSzPct buFont buNone buChar tabLst defRPr',
  'a:rPr': 'ln solidFill effectLst latin ea cs',
  'a:defRPr': 'ln solidFill effectLst latin ea cs',
  'a:endParaRPr': 'ln solidFill effectLst latin ea cs',
  'a:ln': 'noFill solidFill prstDash round',
  'a:tbl': 'tblPr tblGrid tr',
  'a:tc': 'txBody tcPr',
  'a:tcPr': 'lnL lnR lnT lnB noFill solidFill',
  'a:theme': 'themeElements objectDefaults extraClrSchemeLst',
  'a:themeElements': 'clrScheme fontScheme fmtScheme',
  'a:clrScheme': 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink',
  'a:fmtScheme': 'fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst',
  'c:chartSpace': 'date1904 lang roundedCorners style clrMapOvr chart spPr txPr externalData',
  'c:chart': 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout areaChart barChart lineChart catAx dateAx valAx spPr',
  'c:areaChart': 'grouping varyColors ser dLbls dropLines axId',
  'c:manualLayout': 'layoutTarget xMode yMode wMode hMode x y w h',
  'c:legendEntry': 'idx delete txPr',
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'c:ser': 'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr',
  'c:dLbls':
    'dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  'c:dLbl':
    'idx layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  'c:tx': 'strRef rich',
  'c:strRef': 'f strCache',
  'c:numRef': 'f numCache',
  'c:strCache': 'ptCount pt',
  'c:numCache': 'formatCode ptCount pt',
  'c:scaling': 'logBase orientation max min',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  'c:dateAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits',
  'c:title': 'tx layout overlay spPr txPr',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr',
  'c:txPr': 'bodyPr lstStyle p',
  'c:rich': 'bodyPr lstStyle p',
  'c:spPr': 'noFill solidFill ln effectLst',
  'c:marker': 'symbol size spPr',
  'c:externalData': 'autoUpdate',
};

/** Elements with a child that does not belong there, or not in that place. */
export function outOfOrder({ path, xml }: PackagePart): string[] {
  if (!xml) return [];
  return [xml, ...xml.getElementsByTagName('*')].flatMap((element) => {
    // In a chart of lines `marker` is a switch, and has no children.
    const order = orders[element.tagName]?.split(' ');
    if (!order) return [];
    const places = [...element.children].map(({ localName }) => order.indexOf(localName));
    const isInOrder = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
    const isChoice = element.tagName === 'p:grpSp' || element.tagName === 'a:p';
    return isInOrder || (isChoice && !places.includes(-1))
      ? []
      : [`${path}: ${element.tagName} with ${[...element.children].map(({ localName }) => localName).join(' ')}`];
  });
}
