import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { HeadlineTable } from '../../../renderer/screens/projection/HeadlineTable.tsx';
import { costGroups, moneyGroups } from '../../../renderer/screens/projection/moneyRows.ts';
import { peopleRows } from '../../../renderer/screens/projection/peopleRows.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import type { UncertaintyInDepth } from '../../../shared/uncertainty/uncertainty.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument } from '../../shared/model/publishedExamples.ts';
import { anUncertainty } from './anUncertainty.ts';

const da = wordsIn('da');
const tiny = exampleDocument('tiny');
const changed = (change: Partial<Scenario['interventions'][number]>): Scenario => ({
  ...tiny,
  interventions: tiny.interventions.map((one) => ({ ...one, ...change })),
});

/** What a person reads in the table of these rows, row by row. */
function read(document: Scenario, uncertainty: UncertaintyInDepth | null, isComputing = false): string[] {
  const projection = project(document);
  const groups = [
    { kind: null, rows: peopleRows(da, projection, uncertainty) },
    ...moneyGroups(da, projection, uncertainty),
    ...costGroups(da, document, projection, uncertainty),
  ];
  const html = renderToStaticMarkup(<HeadlineTable caption="alt" groups={groups} isComputing={isComputing} />);
  return [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    row
      .replace(/<\/th>/g, ' | ')
      .replace(/<[^>]+>/g, '')
      .trim(),
  );
}

describe('headlines as sentences', () => {
  test('people, then money in its three kinds, then cost and balance, with the cautious view beside', () => {
    expect(read(tiny, null)).toEqual([
      'Bedste skøn | Forsigtigt |',
      '+16 unge i uddannelse eller job om et år | +11',
      '0 unge i uddannelse | 0',
      '+16 unge i job | +11',
      '−16 unge på støtte | −11',
      expect.stringMatching(/^−1\d\d måneder på støtte i hele perioden \| −\d+$/),
      expect.stringMatching(/^\d+ forløb begynder i perioden \| \d+$/),
      expect.stringMatching(/^\d+ unge venter på en plads ved slutningen \| \d+$/),
      'Frigør budget |',
      '−1,3\u00a0mio.\u00a0kr. i kommunens budget | −2,2\u00a0mio.\u00a0kr.',
      'Frigør tid |',
      expect.stringMatching(/ i medarbejdertid og pladser \| /),
      'Andres gevinst |',
      expect.stringMatching(/ for staten og udligningen \| /),
      '0\u00a0kr. for regionen | 0\u00a0kr.',
      expect.stringMatching(/ for borgerne \| /),
      'Hvad det koster |',
      '2,5\u00a0mio.\u00a0kr. koster indsatserne, før tilskud | 3,0\u00a0mio.\u00a0kr.',
      expect.stringMatching(/^\d+\.000\u00a0kr\. pr\. ekstra ung i uddannelse eller job \| /),
      'Hvornår det tjenes hjem |',
      'Ikke i balance inden for et år | ikke i balance',
      '−1,3\u00a0mio.\u00a0kr. er det største underskud, i december 2027 | −2,2\u00a0mio.\u00a0kr.',
      expect.stringMatching(/ i nutidsværdi for kommunens budget \| /),
    ]);
  });

  test('MODEL §7: each headline that is drawn has its range in the same sentence', () => {
    const rows = read(tiny, anUncertainty(project(tiny)));
    expect(rows[1]).toBe('+16 unge i uddannelse eller job om et år, i 8 af 10 beregninger +15 til +18 | +11');
    expect(rows.filter((row) => row.includes('i 8 af 10 beregninger'))).toHaveLength(17);
    expect(rows.find((row) => row.startsWith('Ikke i balance'))).toContain('marts 2027 til ikke i balance');
  });

  test('of months avoided the range is told from the lower to the higher', () => {
    const row = read(tiny, anUncertainty(project(tiny)))[5] ?? '';
    const [, low = '', high = ''] = row.match(/beregninger −(\d+) til −(\d+)/) ?? [];
    expect(Number(low)).toBeGreaterThan(Number(high));
  });

  test('no effect: no price, no gain, and the balance is told', () => {
    const rows = read(changed({ causalShare: 0, cost: {} }), null);
    expect(rows).toContain('0 unge i uddannelse eller job om et år | 0');
    expect(rows).toContain('Ingen pris pr. ekstra ung: der er ingen flere unge i uddannelse eller job | –');
    expect(rows).toContain('Aldrig i underskud | aldrig');
    expect(rows.some((row) => row.includes('underskud, i'))).toBe(false);
  });

  test('paid hours have a row only where there are some', () => {
    const hours = read(changed({ effect: { kind: 'paidHours', effectMonths: 2, points: [[0, 10]] } }), null);
    expect(hours.some((row) => / løntimer ved siden af støtten \|/.test(row))).toBe(true);
    expect(read(tiny, null).some((row) => row.includes('løntimer'))).toBe(false);
  });
});
