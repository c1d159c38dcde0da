import { FONT, palette } from './palette.ts';
import { XML_HEAD } from './xml.ts';

const colours: readonly (readonly [string, string])[] = [
  ['dk2', palette.ink2],
  ['lt2', palette.sunken],
  ['accent1', palette.accent],
  ['accent2', palette.negative],
  ['accent3', palette.reference],
  ['accent4', palette.inner],
  ['accent5', palette.ink3],
  ['accent6', palette.axis],
  ['hlink', palette.accent],
  ['folHlink', palette.ink2],
];

/** The colours and the font that slides and notes fall back on. */
export function themeXml(name: string): string {
  const rest = colours.map(([slot, rgb]) => `<a:${slot}><a:srgbClr val="${rgb}"/></a:${slot}>`).join('');
  const fonts = `<a:latin typeface="${FONT}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}">` +
    `<a:themeElements><a:clrScheme name="${name}"><a:dk1><a:srgbClr val="${palette.ink}"/></a:dk1>` +
    `<a:lt1><a:srgbClr val="${palette.surface}"/></a:lt1>${rest}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${[6350, 12700, 19050].map(line).join('')}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>` +
    '<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}
