import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';
import type { ChartPicture, ContentOf } from '../../shared/contract/exportContent.ts';
import { type CommitteeItem, committeeItem, type ItemNode } from '../../shared/report/committeeItem.ts';
import { localeOf } from '../../shared/words/language.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { PAGE } from './docx/pageSize.ts';
import { numbering, stylesOf } from './docx/styles.ts';
import { type Writing, writeNode } from './docx/writeNode.ts';
import { plainText } from './plainText.ts';

/**
 * The report as a committee item in Word: a draft in the fixed form, with styles, captions and tables that a person can
 * go on writing in. Nothing in it asks to be brought up to date when it is opened.
 */
export async function writeDocx({ report, pictures }: Omit<ContentOf<'docx'>, 'kind'>): Promise<Uint8Array> {
  const locale = localeOf[report.language];
  const words = wordsIn(report.language);
  const { t } = words;
  const { title, subtitle, nodes } = withoutTwins(committeeItem(report), pictures);
  const writing: Writing = { words, pictures, tables: 0, figures: 0 };
  const small = { size: 18, color: '4B5563' };
  const foot = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        ...small,
        children: [
          `${t('committeeItem.page')} `,
          PageNumber.CURRENT,
          ` ${t('committeeItem.of')} `,
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  });
  const document = new Document({
    title: plainText(title),
    creator: 'Ungeplan',
    lastModifiedBy: 'Ungeplan',
    compatibility: { version: 15 },
    styles: stylesOf(locale),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          new Paragraph({ style: 'Title', children: [new TextRun(plainText(title))] }),
          new Paragraph({ style: 'Subtitle', children: [new TextRun(plainText(subtitle))] }),
          ...nodes.flatMap((node, at) => writeNode(node, writing, nodes[at + 1]?.kind === 'list')),
        ],
      },
    ],
  });
  return withLanguage(new Uint8Array(await Packer.toArrayBuffer(document)), locale);
}

/** Without a chart that there is no picture of, where a table has its very numbers: nobody reads them twice. */
function withoutTwins(item: CommitteeItem, pictures: readonly ChartPicture[]): CommitteeItem {
  const { nodes } = item;
  const tables = new Set(nodes.flatMap((node) => (node.kind === 'table' ? [JSON.stringify(node.table.rows)] : [])));
  const isTwin = (node: ItemNode) =>
    node.kind === 'chart' &&
    !pictures.some(({ chart }) => chart === node.chart) &&
    tables.has(JSON.stringify(node.table.rows));
  return { ...item, nodes: nodes.filter((node) => !isTwin(node)) };
}

const CORE = 'docProps/core.xml';

/** The document with its language among its properties, which the library does not write. */
function withLanguage(file: Uint8Array, locale: string): Uint8Array {
  const parts = unzipSync(file);
  const core = parts[CORE];
  if (!core) throw new Error(`The document has no ${CORE}.`);
  const written = strFromU8(core).replace(
    '</cp:coreProperties>',
    `<dc:language>${locale}</dc:language></cp:coreProperties>`,
  );
  return zipSync({ ...parts, [CORE]: strToU8(written) });
}
