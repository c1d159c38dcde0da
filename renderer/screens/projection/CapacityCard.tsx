import { useState } from 'react';
import { type Span, spansOf } from '../../../shared/ledger/spans.ts';
import type { DataTable } from '../../../shared/tables/dataTable.ts';
import { CapacityChart } from '../../charts/CapacityChart.tsx';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { WaitingChart } from '../../charts/WaitingChart.tsx';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { Choice } from '../evidence/Choice.tsx';
import { breakdownFor } from './breakdownFor.ts';
import css from './CapacityCard.module.css';
import { type Capacity, capacities, capacityRows } from './capacityRows.ts';
import { spanText } from './spanText.ts';

interface Waiting {
  readonly id: string;
  readonly name: string;
  readonly persons: number;
}

/** Pixels for the names of interventions and segments. */
const NAMES = 178;
/** As many letters of a name stand beside its bar; the table has it in full. */
const LETTERS = 28;

/** Places and how many are in use, by intervention; those who wait for one, by target group. */
export function CapacityCard({ shown, source }: { shown: ShownResult; source: string }) {
  const words = useWords();
  const { t, number } = words;
  const { scenario, projection } = shown;
  const [year, setYear] = useState<string | null>(null);
  const spans = spansOf('year', scenario.startMonth, projection.months);
  const chosen = spans.find((span) => String(span.year) === year) ?? null;
  const span: Pick<Span, 'from' | 'to'> = chosen ?? { from: 0, to: projection.months };
  const rows = capacities(scenario, projection, span);
  const waiting = waitingAt(shown, span.to - 1);
  const title = t('projection.capacityTitle');
  const period = chosen ? spanText(words, 'year', chosen, scenario.startMonth) : t('projection.wholePeriod');
  const isOpen = rows.some(({ places }) => places !== null);
  return (
    <ChartCard
      title={title}
      subtitle={t('projection.capacitySubtitle', { period })}
      source={source}
      choices={
        <div className={css.period}>
          <Choice
            label={t('projection.period')}
            allText={t('projection.wholePeriod')}
            options={spans.map((one) => ({
              id: String(one.year),
              text: spanText(words, 'year', one, scenario.startMonth),
            }))}
            chosen={chosen ? String(chosen.year) : null}
            onChoose={setYear}
          />
        </div>
      }
      chart={
        <div className={css.parts}>
          {isOpen ? (
            <CapacityChart
              rows={capacityRows(words, rows).map((row) => ({ ...row, name: shortName(row.name) }))}
              nameRoom={NAMES}
              axisText={(value) => number(value, { decimals: 1 })}
              summary={t('projection.capacitySummary', { parts: capacityTexts(words, rows).join(', ') })}
            />
          ) : (
            <p>{t('projection.capacityNone')}</p>
          )}
          <h3>{t('projection.waitingTitle')}</h3>
          {waiting.some(({ persons }) => Math.round(persons) > 0) ? (
            <WaitingChart
              rows={waiting.map(({ id, name, persons }) => ({
                key: id,
                name: shortName(name),
                persons,
                text: number(persons),
              }))}
              nameRoom={NAMES}
              summary={t('projection.waitingSummary', {
                parts: waiting
                  .map(({ name, persons }) => t('projection.waitingPart', { name, persons: number(persons) }))
                  .join(', '),
              })}
            />
          ) : (
            <p>{t('projection.waitingNone')}</p>
          )}
        </div>
      }
      data={() => capacityTable(words, title, rows, waiting)}
    />
  );
}

/** Persons of each segment without a place in month t. */
function waitingAt(shown: ShownResult, t: number): Waiting[] {
  const rows = breakdownFor(shown).persons.filter(({ line }) => line === 'waiting');
  return shown.scenario.segments.map(({ id, name }) => ({
    id,
    name,
    persons: rows.find(({ part }) => part.id === id)?.scenario[t] ?? 0,
  }));
}

function shortName(name: string): string {
  return name.length > LETTERS ? `${name.slice(0, LETTERS - 1).trimEnd()}…` : name;
}

type Words = ReturnType<typeof useWords>;

function capacityTexts(words: Words, rows: readonly Capacity[]): string[] {
  return capacityRows(words, rows).map(({ name, share, places }) =>
    words.t('projection.capacityPart', { name, share, places: words.number(places) }),
  );
}

function capacityTable({ t }: Words, title: string, rows: readonly Capacity[], waiting: readonly Waiting[]): DataTable {
  const persons = { kind: 'number', decimals: 1 } as const;
  return {
    title,
    notes: [],
    columns: [
      { head: t('projection.whoColumn'), format: { kind: 'text' } },
      { head: t('projection.places'), format: persons },
      { head: t('projection.occupied'), format: persons },
      { head: t('projection.occupancy'), format: { kind: 'percent', decimals: 0 } },
      { head: t('projection.waitingColumn'), format: persons },
    ],
    rows: [
      ...rows.map(({ name, places, occupied }) => [
        name,
        places,
        occupied,
        places === null || occupied === null ? null : occupied / places,
        null,
      ]),
      ...waiting.map(({ name, persons: count }) => [name, null, null, null, count]),
    ],
  };
}
