import { expect, test } from 'vitest';
import { writeDocx } from '../../electron/exports/writeDocx.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { reportOf, withLongNames } from '../electron/exports/someReport.ts';
import { convert } from '../officeSuite.ts';
import { exampleDocument } from '../shared/document/exampleDocument.ts';

/** The document as LibreOffice reads it: its text, line by line. */
async function linesOf(report: ReturnType<typeof reportOf>): Promise<string[]> {
  const text = (await convert(await writeDocx({ report, pictures: [] }), 'docx', 'txt')).toString('utf8');
  return text.replace('\uFEFF', '').split(/\r?\n/);
}

test('the committee item is read whole by LibreOffice: every heading, caption and cell, in order', async () => {
  const { t } = wordsIn('da');
  const lines = await linesOf(reportOf(exampleDocument));
  const sections = ['summary', 'account', 'economy', 'law', 'recommendation', 'appendices'] as const;
  const places = sections.map((id) => lines.indexOf(t(`committeeItem.sections.${id}`)));
  expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
  expect(lines.some((line) => line.startsWith('Tabel 1. '))).toBe(true);
  for (const { name } of exampleDocument.segments) expect(lines.some((line) => line.includes(name))).toBe(true);
});

test('names as long as they may be are all there', async () => {
  const scenario = withLongNames(exampleDocument);
  const lines = await linesOf(reportOf(scenario));
  for (const { name } of scenario.interventions) expect(lines.some((line) => line.includes(name.trim()))).toBe(true);
});
