import { type ReactNode, useRef, useState } from 'react';
import type { DataTable } from '../../shared/tables/dataTable.ts';
import { Card } from '../components/Card.tsx';
import { ScrollRegion } from '../components/ScrollRegion.tsx';
import css from './ChartCard.module.css';
import { ChartTools } from './ChartTools.tsx';
import { TableView } from './TableView.tsx';

interface Props {
  readonly title: string;
  readonly subtitle: string;
  /** Other choices about the chart, left of its tools. */
  readonly choices?: ReactNode;
  readonly chart: ReactNode;
  /** Its numbers; asked for only while they are shown or saved, since a table has a row a month. */
  readonly data: () => DataTable;
  /** What is said of the chart under it, whether the chart or its table is shown. */
  readonly foot?: ReactNode;
  /** Where the numbers come from. */
  readonly source: string;
}

/** A chart with its title, unit and source, its table one key away, and its picture and numbers to take out. */
export function ChartCard({ title, subtitle, choices, chart, data, foot, source }: Props) {
  const [isTable, setIsTable] = useState(false);
  const figure = useRef<HTMLElement>(null);
  return (
    <Card
      title={title}
      subtitle={subtitle}
      tools={
        <>
          {choices}
          <ChartTools
            texts={{ title, subtitle, source }}
            chart={figure}
            data={data}
            isTable={isTable}
            onToggle={() => setIsTable(!isTable)}
          />
        </>
      }
    >
      {isTable ? (
        <ScrollRegion className={css.scroll} label={title}>
          <TableView table={data()} />
        </ScrollRegion>
      ) : (
        <figure ref={figure}>{chart}</figure>
      )}
      {foot}
      <p className={css.source}>{source}</p>
    </Card>
  );
}
