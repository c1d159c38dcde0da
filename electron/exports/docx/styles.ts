import { AlignmentType, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx';

/** Fonts that every machine with an office program has. Sizes are in half points. */
const FONT = 'Calibri';
const INK = '1F2937';
const BRAND = '1F4E79';

/** Styles by their Word names, so that a municipality's own template takes them over; texts are proofread in `locale`. */
export function stylesOf(locale: string): NonNullable<IPropertiesOptions['styles']> {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: BRAND },
    paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: INK, language: { value: locale } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font: FONT, size: 40, bold: true, color: BRAND }, paragraph: { spacing: { after: 80 } } },
      heading1: heading(30, 360),
      heading2: heading(25, 280),
      heading3: heading(22, 200),
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        run: { color: '4B5563' },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 20, bold: true },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true, keepLines: true },
      },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        run: { size: 18, color: '4B5563' },
        paragraph: { spacing: { before: 40, after: 160 } },
      },
      {
        id: 'FillIn',
        name: 'Fill in',
        basedOn: 'Normal',
        run: { italics: true, color: '7C2D12' },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        run: { italics: true },
        paragraph: { indent: { left: 400, right: 400 }, keepLines: true },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}

/** The one list of bullets. */
export const BULLETS = 'bullets';

export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 260 }, spacing: { after: 60 } } },
        },
      ],
    },
  ],
};
