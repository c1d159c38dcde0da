import { libraryVersion } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/project.ts';
import { missingFields } from '../../summary/scenarioSummary.ts';
import type { WorkbookContent } from '../workbookInput.ts';
import type { SheetCell, SheetSpec } from '../workbookSpec.ts';

const sheets = ['headlines', 'inputs', 'years', 'months', 'ranges', 'persons', 'places', 'ledger', 'document'] as const;

/**
 * What the file is, what computed it, and how to read it.
 *
 * @param names of the sheets that the file has
 */
export function readMeSheet(content: WorkbookContent, names: ReadonlySet<string>): SheetSpec {
  const { words, scenario } = content;
  const { t } = words;
  const strong = (text: string): SheetCell => ({ text, look: 'strong' });
  const facts = factsOf(content).map(([name, value]): SheetCell[] => [name, value]);
  const contents = sheets
    .filter((sheet) => names.has(t(`workbook.sheets.${sheet}`)))
    .map((sheet): SheetCell[] => [t(`workbook.sheets.${sheet}`), { text: t(`workbook.about.${sheet}`), look: 'wrap' }]);
  return {
    name: t('workbook.sheets.readMe'),
    columns: [{ width: 26 }, { width: 100 }],
    rows: [
      [{ text: t('workbook.title', { scenario: scenario.name }), look: 'title' }],
      ...facts,
      [],
      [strong(t('workbook.facts.reading'))],
      ...notesOf(content).map((note): SheetCell[] => [null, { text: note, look: 'wrap' }]),
      [],
      [strong(t('workbook.facts.contents'))],
      ...contents,
    ],
    frozen: { rows: 1, columns: 0 },
  };
}

function factsOf({ words, scenario, reference, facts, ranges, projection }: WorkbookContent): [string, SheetCell][] {
  const { t, month, day, number } = words;
  const noDraws = t('workbook.facts.noDraws');
  return [
    [t('workbook.facts.scenario'), scenario.name],
    [t('workbook.facts.municipality'), scenario.municipality ?? null],
    [
      t('workbook.facts.period'),
      t('workbook.period', { months: projection.months, start: month(scenario.startMonth, 0) }),
    ],
    [t('workbook.facts.against'), reference?.name ?? t('workbook.facts.withoutPlan')],
    [t('workbook.facts.day'), day(facts.day)],
    [t('workbook.facts.revision'), facts.revision === null ? null : number(facts.revision)],
    [t('workbook.facts.app'), facts.app],
    [t('workbook.facts.model'), MODEL_VERSION],
    [t('workbook.facts.evidence'), libraryVersion],
    [t('workbook.facts.draws'), ranges ? number(ranges.draws) : noDraws],
    [t('workbook.facts.seed'), ranges ? String(ranges.seed) : noDraws],
  ];
}

function notesOf({ words, scenario, facts, ranges, hasMoney, hasPersons }: WorkbookContent): string[] {
  const { t } = words;
  const fields = (kind: 'people' | 'money') => missingFields(words, scenario, kind);
  return [
    ...(facts.isIllustrative ? [t('workbook.notes.illustrative')] : []),
    t('workbook.notes.workingCopy'),
    ...(hasPersons ? [] : [t('workbook.notes.missingPeople', { fields: fields('people') })]),
    ...(hasPersons && !hasMoney ? [t('workbook.notes.missingMoney', { fields: fields('money') })] : []),
    t('workbook.notes.formulas'),
    t('workbook.notes.persons'),
    t('workbook.notes.kroner'),
    t('workbook.notes.kinds'),
    t(ranges ? 'workbook.notes.ranges' : 'workbook.noRanges'),
    t('workbook.notes.readBack'),
  ];
}
