/** What the looks of a shape are made of, each with what it is without any style. */
const looks: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
};

const looksOfText: Readonly<Record<string, string>> = {
  ...looks,
  'font-size': '16px',
  'font-weight': '400',
  'text-anchor': 'start',
  'letter-spacing': 'normal',
};

/** What a drawing keeps of an element: its shape and place. The rest is names and rules of the page. */
const SHAPE =
  /^(?:d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|width|height|points|viewBox|transform|patternUnits|patternTransform|id)$/;

/**
 * The inside of an SVG element that is on the page, as markup that looks the same anywhere: what the style sheets say
 * of each element becomes attributes with their values worked out.
 */
export function plainSvg(svg: SVGSVGElement): string {
  const copy = svgElement('g');
  for (const child of svg.children) append(copy, child);
  return new XMLSerializer().serializeToString(copy).replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
}

function append(parent: Element, element: Element): void {
  const style = getComputedStyle(element);
  const { tagName } = element;
  if (style.display === 'none' || style.visibility === 'hidden' || tagName === 'title' || tagName === 'desc') return;
  const copy = svgElement(tagName);
  for (const { name, value } of element.attributes) if (SHAPE.test(name)) copy.setAttribute(name, value);
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  if (tagName === 'svg') copy.setAttribute('overflow', 'visible');
  else if (tagName !== 'g') writeLooks(copy, style);
  for (const child of element.childNodes) {
    if (child instanceof Element) append(copy, child);
    else if (child instanceof Text) copy.append(child.data);
  }
  parent.append(copy);
}

/** Groups get none of these, so that nothing is inherited; but a part of a text inherits from its text. */
function writeLooks(copy: Element, style: CSSStyleDeclaration): void {
  const isText = copy.tagName === 'text' || copy.tagName === 'tspan';
  for (const [name, initial] of Object.entries(isText ? looksOfText : looks)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && (value !== initial || copy.tagName === 'tspan')) copy.setAttribute(name, value);
  }
}

function svgElement(name: string): Element {
  return document.createElementNS('http://www.w3.org/2000/svg', name);
}
