import { ChartNoAxesCombined, Copy, Download, ImageDown, Table2 } from 'lucide-react';
import type { RefObject } from 'react';
import type { DataTable } from '../../shared/tables/dataTable.ts';
import { IconButton } from '../components/IconButton.tsx';
import { useWords } from '../words.ts';
import { type ChartTexts, copyPicture, saveData, savePicture } from './takeOut.ts';

interface Props {
  readonly texts: ChartTexts;
  /** The element that holds the chart; null while the table is shown in its place. */
  readonly chart: RefObject<HTMLElement | null>;
  readonly data: () => DataTable;
  readonly isTable: boolean;
  readonly onToggle: () => void;
}

/** What can be done with a chart: its table, its picture copied or saved, its numbers saved. */
export function ChartTools({ texts, chart, data, isTable, onToggle }: Props) {
  const { t } = useWords();
  const facts = { chart: texts.title };
  return (
    <>
      <IconButton label={t(isTable ? 'exports.showChart' : 'exports.showTable', facts)} onPress={onToggle}>
        {isTable ? <ChartNoAxesCombined /> : <Table2 />}
      </IconButton>
      <IconButton
        label={t('exports.copyPicture', facts)}
        isDisabled={isTable}
        onPress={() => void copyPicture(chart.current, texts)}
      >
        <Copy />
      </IconButton>
      <IconButton
        label={t('exports.savePicture', facts)}
        isDisabled={isTable}
        onPress={() => void savePicture(chart.current, texts)}
      >
        <ImageDown />
      </IconButton>
      <IconButton label={t('exports.saveData', facts)} onPress={() => void saveData(data(), texts)}>
        <Download />
      </IconButton>
    </>
  );
}
