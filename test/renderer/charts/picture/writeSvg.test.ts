// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../../renderer/charts/picture/drawing.ts';
import { writeSvg } from '../../../../renderer/charts/picture/writeSvg.ts';

const looks = { size: 12, weight: '400', colour: 'rgb(28, 31, 35)', letterSpacing: 0 };
const drawing: Drawing = {
  width: 300.004,
  height: 200,
  parts: [
    { kind: 'box', x: 0, y: 10, width: 300, height: 1, radius: 0, colour: 'rgb(227, 224, 218)' },
    {
      kind: 'picture',
      x: 20,
      y: 30,
      width: 260,
      height: 100,
      viewBox: '0 0 10 10',
      markup: '<g><path d="M0 0L1 1"/></g>',
    },
    { kind: 'text', x: 20.128, y: 180, text: 'A < B & "C"\u0000', ...looks },
  ],
};

/** The drawing as a reader of SVG takes it. */
function parsed(text: string): Element {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
}

describe('a drawing as a file', () => {
  test('is whole by itself: size, white ground, and its parts from the back to the front', () => {
    const svg = parsed(writeSvg(drawing, { title: 'Unge & job', fontFaces: '' }));
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['300', '200']);
    expect([...svg.children].map(({ tagName }) => tagName)).toEqual(['title', 'rect', 'rect', 'svg', 'text']);
    expect(svg.querySelector('title')?.textContent).toBe('Unge & job');
    expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
    expect(svg.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 10 10');
    expect(svg.querySelector('svg path')?.getAttribute('d')).toBe('M0 0L1 1');
  });

  test('keeps every letter that a file may hold, and none that it may not', () => {
    const text = parsed(writeSvg(drawing, { title: '', fontFaces: '' })).querySelector('text');
    expect(text?.textContent).toBe('A < B & "C"');
    expect(text?.getAttribute('x')).toBe('20.13');
  });

  test('brings the font along where there is one, and names those of the systems after it', () => {
    const face = "@font-face{font-family:'IBM Plex Sans'}";
    const svg = parsed(writeSvg(drawing, { title: '', fontFaces: face }));
    expect(svg.querySelector('style')?.textContent).toBe(face);
    expect(svg.getAttribute('font-family')).toMatch(/^'IBM Plex Sans',.*sans-serif$/);
  });
});
