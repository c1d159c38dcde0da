import { FileInput, FileOutput } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { askToExport, chooseFile } from '../../state/files.ts';
import { useWords } from '../../words.ts';

/** Scenarios from a file, and all of them to one. */
export function FileButtons({ hasScenarios }: { hasScenarios: boolean }) {
  const { t } = useWords();
  return (
    <>
      <Button onPress={() => void chooseFile()}>
        <FileInput aria-hidden="true" />
        {t('files.fromFile')}
      </Button>
      {hasScenarios ? (
        <Button onPress={() => askToExport(null)}>
          <FileOutput aria-hidden="true" />
          {t('files.exportAll')}
        </Button>
      ) : null}
    </>
  );
}
