import fc from 'fast-check';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import { isWithin, limits } from '../../../shared/document/limits.ts';
import { readScenario } from '../../../shared/document/parse.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { cellText, guessMapping } from '../../../shared/tabular/columns.ts';
import { guessNumberLanguage } from '../../../shared/tabular/decimalMark.ts';
import { type Encoding, encodings } from '../../../shared/tabular/encoding.ts';
import { segmentOf } from '../../../shared/tabular/newSegment.ts';
import { figureColumns, type Measure, readFigures } from '../../../shared/tabular/readFigures.ts';
import { readSegments } from '../../../shared/tabular/readSegments.ts';
import { readTextFile } from '../../../shared/tabular/readTextFile.ts';
import { rowFaultCodes } from '../../../shared/tabular/rowFault.ts';
import { segmentColumns } from '../../../shared/tabular/segmentColumns.ts';
import { type Table, tableLimits } from '../../../shared/tabular/table.ts';
import { mustHold, nothingPolluted } from './mustHold.ts';

const scenario = example as unknown as Scenario;
const measures: readonly Measure[] = [
  { id: 'educationOrJob', heads: ['I uddannelse eller job'], scale: 'plain', limits: limits.amount },
  { id: 'returned', heads: ['Tilbage på støtte'], scale: 'percent', limits: limits.share },
];

/** What stands in cells that are written to hurt: formulas, prototype keys, numbers that are none, marks and controls. */
const nasty = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '=HYPERLINK("http://127.0.0.1/";"x")',
  '__proto__',
  'constructor',
  'NaN',
  'Infinity',
  '1e999',
  '-1e999',
  '9'.repeat(400),
  '0x10',
  '1_000',
  '٣٤',
  '１２',
  '1.2.3,4,5',
  '−5',
  '\u0000',
  '\u202E1',
  '\uFEFF',
  '\uD800',
  '"',
  '""',
  '"a\nb"',
  '<script>window.ran = 1</script>',
  "'; DROP TABLE scenario;--",
  '../../etc/passwd',
  'x'.repeat(3000),
] as const;

const cell = fc.oneof(
  fc.constantFrom(...nasty),
  fc.constantFrom('', 'Unge', '12', '1.200', '12,5 %', '2027-03', 'marts 2027', '7', 'støtte'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const head = fc.shuffledSubarray(
  [
    'Målgruppe',
    'Antal personer',
    'Til uddannelse',
    'Til job',
    'Måned',
    'Måltal',
    'Værdi',
    'Tilbage på støtte',
    '__proto__',
  ],
  { minLength: 1 },
);

const file = fc
  .record({
    rows: fc.tuple(head, fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 })),
    delimiter: fc.constantFrom(';', ',', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r', '\n\r'),
    encoding: fc.constantFrom(...encodings),
    mark: fc.boolean(),
    flips: fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), { maxLength: 4 }),
    length: fc.option(fc.nat(), { nil: null, freq: 5 }),
    told: fc.option(fc.constantFrom(...encodings), { nil: null }),
  })
  .map(({ rows: [first, rest], delimiter, end, encoding, mark, flips, length, told }) => {
    const lines = [first, ...rest].map((cells) => cells.join(delimiter)).join(end);
    const bytes = encoded(mark ? `\uFEFF${lines}` : lines, encoding);
    for (const { at, byte } of flips) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return { bytes: length === null ? bytes : bytes.slice(0, length % (bytes.length + 1)), told };
  });

/** A text file of any encoding: its table keeps the limits, and what is made of a row keeps every rule of the document. */
export const badText = fc.property(file, ({ bytes, told }) => {
  const before = Buffer.from(bytes).toString('base64');
  const { table } = readTextFile(bytes, { encoding: told, delimiter: null });
  mustHold(Buffer.from(bytes).toString('base64') === before, 'The bytes were changed.');
  mustHold(table.rows.length <= tableLimits.rows, 'More rows than are allowed.');
  mustHold(
    table.rows.every((row) => row.every((one) => typeof one === 'string')),
    'A cell of a text file is no text.',
  );
  readAsSegments(table);
  readAsFigures(table);
  nothingPolluted();
});

function readAsSegments(table: Table): void {
  const mapping = guessMapping(table.rows[0] ?? [], segmentColumns);
  const numbers = guessNumberLanguage(table, 'da');
  for (const { number, made, faults } of readSegments(table.rows, { mapping, hasHead: true, numbers, scenario })) {
    for (const { code } of faults) mustHold(rowFaultCodes.includes(code), `An unknown fault: ${code}`);
    mustHold((made === null) === faults.length > 0, 'Made in spite of a fault, or refused without one.');
    if (made === null) continue;
    const written = cellText(table.rows[number - 1]?.[mapping.indexOf('name')]);
    mustHold(made.name === written, 'A name that is not what stands in the file.');
    const grown = { ...scenario, segments: [...scenario.segments, segmentOf(made, 'ny-gruppe', made.name)] };
    const read = readScenario(JSON.stringify(grown));
    mustHold(read.ok, `A target group that breaks a rule: ${read.ok ? '' : JSON.stringify(read.faults)}`);
  }
}

function readAsFigures(table: Table): void {
  const mapping = guessMapping(table.rows[0] ?? [], figureColumns(measures));
  const numbers = guessNumberLanguage(table, 'da');
  for (const { made, faults } of readFigures(table.rows, {
    mapping,
    hasHead: true,
    numbers,
    measures,
    segments: scenario.segments,
  })) {
    for (const { code } of faults) mustHold(rowFaultCodes.includes(code), `An unknown fault: ${code}`);
    for (const { measure, value } of made ?? []) {
      const of = measures.find(({ id }) => id === measure);
      mustHold(of !== undefined && isWithin(value, of.limits), `A figure out of its limits: ${measure} ${value}`);
    }
  }
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1252') return new Uint8Array(Buffer.from(text, 'latin1'));
  const little = Buffer.from(text, 'utf16le');
  return new Uint8Array(encoding === 'utf-16le' ? little : little.swap16());
}
