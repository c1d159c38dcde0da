import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readCarried } from '../../../electron/tables/readCarried.ts';
import { readWorkbook } from '../../../electron/tables/readWorkbook.ts';
import { tableFileSchema, tableRefusals } from '../../../shared/contract/tables.ts';
import { aWorkbook } from '../../electron/tables/aWorkbook.ts';
import { mustHold, nothingPolluted } from './mustHold.ts';

const whole = await aWorkbook();
const parts = unzipSync(whole);
const names = Object.keys(parts);

/** What is put into a part's XML, at any place between or within its elements. */
const snippets = [
  '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;&a;&a;">]>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="__proto__" t="s"><v>0</v></c>',
  '<c r="A1" t="s"><v>999999999</v></c>',
  '<c r="A1" t="s"><v>-1</v></c>',
  '<c r="B2" s="4294967295"><v>1e999</v></c>',
  '<c r="B2"><f>WEBSERVICE("http://127.0.0.1/")</f><v>NaN</v></c>',
  '<c t="inlineStr"><is><t>&#x0;&b;</t></is></c>',
  '<row r="-5"><c r="A0"><v>1</v></c></row>',
  '<row r="1e9"></row>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<dimension ref="A1:XFD1048576"/>',
  '<cols><col min="1" max="16384" width="1e308"/></cols>',
  '<sheet name="__proto__" sheetId="9" r:id="rId1"/>',
  '<sheet name="" sheetId="-1" r:id="../../../etc/passwd"/>',
  '<Relationship Id="rId1" Target="file:///etc/passwd" TargetMode="External"/>',
  '<Relationship Id="rId1" Target="../../../../etc/passwd"/>',
  '<numFmt numFmtId="9" formatCode="[$-F400]%%%%"/>',
  '<a>'.repeat(3000),
  ']]>',
  '<![CDATA[',
  '<!--',
  '\u0000',
  '"',
  '>',
] as const;

const partChange = fc.record({
  part: fc.nat(names.length - 1),
  at: fc.nat(),
  snippet: fc.oneof(fc.constantFrom<string>(...snippets), fc.string()),
  cut: fc.integer({ min: 0, max: 40 }),
});
const byteChange = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) });

const workbook = fc.oneof(
  { weight: 3, arbitrary: fc.array(partChange, { minLength: 1, maxLength: 3 }).map(withParts) },
  { weight: 1, arbitrary: fc.array(byteChange, { minLength: 1, maxLength: 8 }).map(withBytes) },
  { weight: 1, arbitrary: fc.nat(whole.length).map((length) => whole.slice(0, length)) },
);

/** A workbook: its cells within the limits, or a refusal by code; nothing fetched, nothing from this disk in it. */
export const badWorkbook = fc.asyncProperty(workbook, async (bytes) => {
  const read = await readWorkbook(bytes);
  nothingPolluted();
  if (!read.ok) mustHold(tableRefusals.includes(read.reason), `An unknown refusal: ${read.reason}`);
  else {
    const crosses = tableFileSchema.safeParse({ state: 'workbook', name: 'a.xlsx', sheets: read.sheets }).success;
    mustHold(crosses, 'What is read does not cross to the window.');
    mustHold(!JSON.stringify(read.sheets).includes('root:'), 'A file of this disk stands in a cell.');
  }
  mustHold((await readCarried(bytes)) === null, 'A scenario is found where there is none.');
});

function withParts(changes: readonly { part: number; at: number; snippet: string; cut: number }[]): Uint8Array {
  const changed = { ...parts };
  for (const { part, at, snippet, cut } of changes) {
    const name = names[part] ?? '';
    const xml = strFromU8(changed[name] ?? new Uint8Array());
    const from = at % (xml.length + 1);
    changed[name] = strToU8(xml.slice(0, from) + snippet + xml.slice(from + cut));
  }
  return zipSync(changed, { level: 0 });
}

function withBytes(changes: readonly { at: number; byte: number }[]): Uint8Array {
  const changed = whole.slice();
  for (const { at, byte } of changes) changed[at % changed.length] = byte;
  return changed;
}
