import { LineChart, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Card } from '../components/Card.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { ScrollRegion } from '../components/ScrollRegion.tsx';
import { useWords } from '../words.ts';
import css from './ChartCard.module.css';

interface Props {
  readonly title: string;
  readonly subtitle: string;
  /** Other choices about the chart, left of its tools. */
  readonly choices?: ReactNode;
  readonly chart: ReactNode;
  /** Its numbers; asked for only while they are shown, since a table has a row a month. */
  readonly table: () => ReactNode;
  /** Where the numbers come from. */
  readonly source: string;
}

/** A chart with its title, unit and source, and its table one key away. */
export function ChartCard({ title, subtitle, choices, chart, table, source }: Props) {
  const { t } = useWords();
  const [isTable, setIsTable] = useState(false);
  return (
    <Card
      title={title}
      subtitle={subtitle}
      tools={
        <>
          {choices}
          <IconButton
            label={`${t(isTable ? 'projection.showChart' : 'projection.showTable')}: ${title}`}
            onPress={() => setIsTable(!isTable)}
          >
            {isTable ? <LineChart /> : <Table2 />}
          </IconButton>
        </>
      }
    >
      {isTable ? (
        <ScrollRegion className={css.scroll} label={title}>
          {table()}
        </ScrollRegion>
      ) : (
        <figure>{chart}</figure>
      )}
      <p className={css.source}>{source}</p>
    </Card>
  );
}
