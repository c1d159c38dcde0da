import { changedFrom } from '../../document/changedFrom.ts';
import { fieldsIn } from '../../document/fieldsIn.ts';
import { readField } from '../../document/field.ts';
import { provenanceOf } from '../../document/provenance.ts';
import { sourceTitle } from '../../evidence/sourceTitle.ts';
import { fieldNameIn } from '../../words/fieldName.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import { shownValue } from '../shownValue.ts';
import { plainText } from '../tables.ts';

/** Every number that is not what it began as, with what that was and where it is from now. */
export function changedPart({ words, scenario, start, choices }: ReportContext): ReportBlock[] {
  const { t, language } = words;
  const valueText = shownValue(choices.showSmallNumbers);
  const rows = fieldsIn(scenario).flatMap((path) => {
    const change = changedFrom(scenario, path, start, language);
    const value = readField(scenario, path);
    if (!change || value === undefined) return [];
    const entry = provenanceOf(scenario.provenance, path);
    const source = [
      entry ? t(`source.${entry.kind}`) : t('report.notStated'),
      entry?.source ? sourceTitle(entry.source, language) : '',
      entry?.note ?? '',
    ];
    return [
      [
        fieldNameIn(words, scenario, path),
        valueText(words, path, value),
        valueText(words, path, change.value),
        source
          .filter((part) => part !== '')
          .join('. ')
          .slice(0, 1000),
      ],
    ];
  });
  if (rows.length === 0) return [{ kind: 'paragraph', text: t('report.changedNone') }];
  return [
    {
      kind: 'table',
      table: {
        title: t('report.changedTable'),
        notes: [],
        columns: [
          { head: t('report.fieldColumn'), format: plainText },
          { head: t('report.nowColumn'), format: plainText },
          { head: t('report.wasColumn'), format: plainText },
          { head: t('report.sourceColumn'), format: plainText },
        ],
        rows,
      },
    },
  ];
}
