import { ChartNoAxesCombined, Copy, Download, ImageDown, Table2 } from 'lucide-react';
import { memo, type RefObject } from 'react';
import type { DataTable } from '../../shared/tables/dataTable.ts';
import { IconButton } from '../components/IconButton.tsx';
import { useLatest } from '../components/useLatest.ts';
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
export function ChartTools(props: Props) {
  const latest = useLatest(props);
  return <Buttons title={props.texts.title} isTable={props.isTable} latest={latest} />;
}

interface ButtonsProps {
  readonly title: string;
  readonly isTable: boolean;
  readonly latest: RefObject<Props>;
}

/** An edit changes what the buttons do and nothing about them: they are drawn once. */
const Buttons = memo(function Buttons({ title, isTable, latest }: ButtonsProps) {
  const { t } = useWords();
  const facts = { chart: title };
  const onPicture = (take: typeof copyPicture) => () => {
    const { chart, texts } = latest.current;
    void take(chart.current, texts);
  };
  return (
    <>
      <IconButton
        label={t(isTable ? 'exports.showChart' : 'exports.showTable', facts)}
        onPress={() => latest.current.onToggle()}
      >
        {isTable ? <ChartNoAxesCombined /> : <Table2 />}
      </IconButton>
      <IconButton label={t('exports.copyPicture', facts)} isDisabled={isTable} onPress={onPicture(copyPicture)}>
        <Copy />
      </IconButton>
      <IconButton label={t('exports.savePicture', facts)} isDisabled={isTable} onPress={onPicture(savePicture)}>
        <ImageDown />
      </IconButton>
      <IconButton
        label={t('exports.saveData', facts)}
        onPress={() => void saveData(latest.current.data(), latest.current.texts)}
      >
        <Download />
      </IconButton>
    </>
  );
});
