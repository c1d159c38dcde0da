import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';

/** A workbook with one of each kind of cell; formulas stand with what they came to when the file was saved. */
export function aWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: 'Målgrupper',
        rows: [
          ['Målgruppe', 'Antal personer', 'Til job', 'Dato'],
          ['Særligt øvede', 1200, 0.125, new Date(Date.UTC(2027, 2, 1))],
          ['Særligt øvede', null, null, null],
        ],
        cells: new Map([
          ['1,2', { value: 0.125, type: 'number', style: { numFmt: '0.0%' } }],
          ['2,1', { value: 322, type: 'formula', formula: 'B2-878', formulaResult: 322 }],
          ['2,2', { value: '#DIV/0!', type: 'formula', formula: '1/0', formulaResult: '#DIV/0!' }],
        ]),
      },
      { name: 'Skjult', hidden: true, rows: [['hemmeligt']] },
      { name: 'Noter', rows: [['', 'Kun tekst'], [true]] },
    ],
  });
}

/** The workbook with one of its parts changed, or with another part added. */
export async function withPart(name: string, change: (part: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await aWorkbook());
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}
