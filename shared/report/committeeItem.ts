import { wordsIn } from '../words/words.ts';
import type { Report, ReportBlock, ReportPart } from './block.ts';
import type { ReportPartId } from './choices.ts';

/** What a committee item is made of, one after the other: a report's blocks under the headings of the form. */
export type ItemNode =
  | ReportBlock
  /** Level 1 is a part of the form, 2 a part of the report, 3 within one. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** What the writer is to fill in. */
  | { readonly kind: 'fillIn'; readonly text: string };

export interface CommitteeItem {
  readonly title: string;
  readonly subtitle: string;
  readonly nodes: readonly ItemNode[];
}

/** The parts of the form, in their order, and what of a report belongs in each. */
const sections = [
  { id: 'summary', parts: ['summary'], fill: 'fillSummary' },
  {
    id: 'account',
    parts: ['plan', 'people', 'interventions', 'uncertainty', 'reference', 'followUp', 'weakPoints', 'beyond'],
    fill: 'fillAccount',
  },
  { id: 'economy', parts: ['money', 'years', 'payers', 'published', 'realisation'], fill: 'fillEconomy' },
  { id: 'law', parts: [], fill: 'fillLaw' },
] as const satisfies readonly { id: string; parts: readonly ReportPartId[]; fill: string }[];

const appendices: readonly ReportPartId[] = ['reading', 'changed', 'evidence', 'traces'];

/**
 * The report as a draft of a committee item, in the form that Danish municipalities use. Parts keep the order that they
 * have in the report; a part of the form that nothing was chosen for is there for the writer to fill in.
 */
export function committeeItem(report: Report): CommitteeItem {
  const { subtitle, language, parts, facts } = report;
  const { t } = wordsIn(language);
  const named = (id: 'recommendation' | 'appendices' | (typeof sections)[number]['id']): ItemNode => ({
    kind: 'heading',
    level: 1,
    text: t(`committeeItem.sections.${id}`),
  });
  const chosen = (ids: readonly ReportPartId[]) =>
    parts.filter(({ id, blocks }) => ids.includes(id) && blocks.length > 0);
  const attached = chosen(appendices);
  return {
    title: facts.scenario,
    subtitle,
    nodes: [
      { kind: 'fillIn', text: t('committeeItem.draft') },
      { kind: 'fillIn', text: t('committeeItem.caseNumber') },
      { kind: 'fillIn', text: t('committeeItem.committee') },
      ...sections.flatMap(({ id, parts: ids, fill }): ItemNode[] => [
        named(id),
        ...(id === 'summary' && chosen(ids).length > 0
          ? chosen(ids).flatMap((part) => contentOf(part, 2))
          : [
              ...chosen(ids).flatMap((part) => partOf(part)),
              { kind: 'fillIn' as const, text: t(`committeeItem.${fill}`) },
            ]),
      ]),
      named('recommendation'),
      ...recommendation(report),
      named('appendices'),
      ...(attached.length === 0
        ? [{ kind: 'fillIn' as const, text: t('committeeItem.noAppendix') }]
        : [
            { kind: 'paragraph' as const, text: t('committeeItem.appendixList') },
            { kind: 'list' as const, items: attached.map((part) => part.title) },
            ...attached.flatMap((part) => partOf(part)),
          ]),
    ],
  };
}

/** What is put forward, as a draft: the plan, and that it is followed up. */
function recommendation({ language, facts }: Report): ItemNode[] {
  const { t } = wordsIn(language);
  return [
    { kind: 'paragraph', text: t('committeeItem.recommends') },
    {
      kind: 'list',
      items: [
        t('committeeItem.thatPlan', { scenario: facts.scenario }),
        t('committeeItem.thatCost'),
        t('committeeItem.thatFollowUp'),
      ],
    },
    { kind: 'fillIn', text: t('committeeItem.fillRecommendation') },
  ];
}

function partOf(part: ReportPart): ItemNode[] {
  return [{ kind: 'heading', level: 2, text: part.title }, ...contentOf(part, 3)];
}

/** The blocks of a part, its own headings at a level; lines for notes on paper are none in a text that can be edited. */
function contentOf({ blocks }: ReportPart, level: 2 | 3): ItemNode[] {
  return blocks.flatMap((block): ItemNode[] => {
    if (block.kind === 'room') return [];
    return block.kind === 'subheading' ? [{ kind: 'heading', level, text: block.text }] : [block];
  });
}
