import { isHeld, type Measure } from './measure.ts';

const heads = ['Måling', 'Forhold', '(min–maks)', 'p95', 'Mål', 'Udfald', 'I tal'] as const;

/** Prints the measures as a table, each goal beside its result. */
export function printTable(measures: readonly Measure[], print: (line: string) => void): void {
  const rows = [heads, ...measures.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const [index, row] of rows.entries()) {
    print(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
    if (index === 0) print(widths.map((width) => '─'.repeat(width)).join('  '));
  }
}

function cellsOf(measure: Measure): string[] {
  const { name, ratio, goal, judged, plainly } = measure;
  return [
    name,
    ratioText(ratio.median),
    `(${ratioText(ratio.least)}–${ratioText(ratio.most)})`,
    ratio.count < 20 ? '' : ratioText(ratio.p95),
    goal === undefined ? '' : `≤ ${ratioText(goal)}${judged === 'p95' ? ' (p95)' : ''}`,
    outcomeOf(measure),
    plainly,
  ];
}

function outcomeOf(measure: Measure): string {
  const held = isHeld(measure);
  if (held === null) return '–';
  return held ? 'holdt' : 'ikke holdt';
}

/** Not more digits than the machine is steady to, but enough to tell which side of its goal a ratio is on. */
export function ratioText(value: number): string {
  return value.toLocaleString('da-DK', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
}

/** Milliseconds as text: a decimal where there are few of them. */
export function milliseconds(value: number): string {
  const decimals = value >= 100 ? 0 : value >= 1 ? 1 : 3;
  return `${value.toLocaleString('da-DK', { maximumFractionDigits: decimals })} ms`;
}
