import { BorderStyle, type FileChild, HeadingLevel, ImageRun, Paragraph, ShadingType, TextRun } from 'docx';
import type { ChartPicture } from '../../../shared/contract/exportContent.ts';
import type { ReportBlock } from '../../../shared/report/block.ts';
import type { ItemNode } from '../../../shared/report/committeeItem.ts';
import type { DataTable } from '../../../shared/tables/dataTable.ts';
import type { Words } from '../../../shared/words/words.ts';
import { plainText } from '../plainText.ts';
import { TEXT_WIDTH } from './pageSize.ts';
import { BULLETS } from './styles.ts';
import { writeTable } from './writeTable.ts';

/** What the nodes of one document share: its words, its pictures, and how many tables and figures there have been. */
export interface Writing {
  readonly words: Words;
  readonly pictures: readonly ChartPicture[];
  tables: number;
  figures: number;
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Twentieths of a point in a CSS pixel. */
const PER_PIXEL = 15;

/** Lists of at most so many points stand on one page. */
const SHORT = 4;

/**
 * What a node of the committee item is in Word. Counts its tables and figures on.
 *
 * @param leads whether a list follows, which a paragraph stays with
 */
export function writeNode(node: ItemNode, writing: Writing, leads = false): FileChild[] {
  const { words } = writing;
  const { t } = words;
  switch (node.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[node.level], children: [run(node.text)] })];
    case 'subheading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, children: [run(node.text)] })];
    case 'paragraph':
      return node.text.split('\n').map((line) => new Paragraph({ keepNext: leads, children: [run(line)] }));
    case 'fillIn':
      return [styled('FillIn', node.text)];
    case 'list':
      return node.items.map((item, at) => {
        const last = node.items.length - 1;
        // A long list breaks, but no point of it stands by itself.
        const keepNext = at < last && (node.items.length <= SHORT || at === 0 || at === last - 1);
        return new Paragraph({
          keepLines: true,
          keepNext,
          numbering: { reference: BULLETS, level: 0 },
          children: [run(item)],
        });
      });
    case 'quote':
      return [styled('Quote', t('committeeItem.quoted', { text: node.text })), styled('Note', node.source)];
    case 'keyFigures':
      return captioned(keyFigureTable(words, node.figures), writing);
    case 'table':
      return captioned(node.table, writing);
    case 'chart':
      return chart(node, writing);
    case 'apart':
      return apart(node);
    case 'room':
      return [];
  }
}

function run(text: string): TextRun {
  return new TextRun(plainText(text));
}

function styled(style: 'FillIn' | 'Quote' | 'Note' | 'Caption', text: string): Paragraph {
  // Said here too: not every program follows a style in this.
  return new Paragraph({ style, ...(style === 'Caption' ? { keepNext: true } : {}), children: [run(text)] });
}

/** A table under its number and title, with its notes below. */
function captioned(table: DataTable, writing: Writing): FileChild[] {
  const { words } = writing;
  writing.tables += 1;
  const caption = words.t('committeeItem.table', { number: words.number(writing.tables), title: table.title });
  return [styled('Caption', caption), writeTable(words, table), styled('Note', table.notes.join(' '))];
}

/** A chart with its title and what it shows for those who do not see it; its numbers where there is no picture of it. */
function chart(block: Extract<ReportBlock, { kind: 'chart' }>, writing: Writing): FileChild[] {
  const { words, pictures } = writing;
  const picture = pictures.find((one) => one.chart === block.chart);
  if (!picture) {
    const read = block.table.notes.length > 0 ? block.table.notes : [block.subtitle];
    const notes = [...read, block.source].filter((note) => note !== '');
    return captioned({ ...block.table, title: block.title, notes }, writing);
  }
  writing.figures += 1;
  const number = words.number(writing.figures);
  const width = Math.min(picture.width, TEXT_WIDTH / PER_PIXEL);
  const height = (picture.height * width) / picture.width;
  return [
    styled('Caption', words.t('committeeItem.figure', { number, title: block.title })),
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: picture.png,
          transformation: { width: Math.round(width), height: Math.round(height) },
          altText: { name: plainText(block.title), title: plainText(block.title), description: plainText(block.alt) },
        }),
      ],
    }),
    styled('Note', [block.subtitle, block.source].filter((note) => note !== '').join(' ')),
  ];
}

/** What must stand apart, in a frame. */
function apart({ title, texts }: Extract<ReportBlock, { kind: 'apart' }>): Paragraph[] {
  const edge = { style: BorderStyle.SINGLE, size: 6, color: '9CA3AF', space: 6 };
  const frame = {
    border: { top: edge, bottom: edge, left: edge, right: edge },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F4F6' },
    indent: { left: 140, right: 140 },
  };
  return [
    new Paragraph({ ...frame, keepNext: true, children: [new TextRun({ text: plainText(title), bold: true })] }),
    ...texts.map((text) => new Paragraph({ ...frame, children: [run(text)] })),
  ];
}

function keyFigureTable({ t }: Words, figures: Extract<ReportBlock, { kind: 'keyFigures' }>['figures']): DataTable {
  const text = { kind: 'text' } as const;
  const hasNotes = figures.some(({ note }) => note !== undefined);
  return {
    title: t('committeeItem.keyFigures'),
    notes: [],
    columns: [
      { head: t('committeeItem.keyFigure'), format: text },
      { head: t('committeeItem.keyValue'), format: text },
      { head: t('committeeItem.keyRange'), format: text },
      ...(hasNotes ? [{ head: t('committeeItem.keyNote'), format: text }] : []),
    ],
    rows: figures.map(({ label, value, range, note }) => [label, value, range, ...(hasNotes ? [note ?? ''] : [])]),
  };
}
