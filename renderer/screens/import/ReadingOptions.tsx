import { type Delimiter, delimiters } from '../../../shared/tabular/delimiter.ts';
import { encodingNames, encodings } from '../../../shared/tabular/encoding.ts';
import { languages } from '../../../shared/words/language.ts';
import { useWords } from '../../words.ts';
import { LabelledSelect } from '../../components/LabelledSelect.tsx';
import css from './ReadingOptions.module.css';
import type { Mapped } from './useMapping.ts';
import type { Reading } from './useOpenedTable.ts';

const delimiterNames = { ';': 'semicolon', '\t': 'tab', ',': 'comma', '|': 'bar' } as const satisfies Record<
  Delimiter,
  string
>;

interface Props {
  readonly reading: Reading;
  readonly mapped: Pick<Mapped<string>, 'hasHead' | 'numbers' | 'onHead' | 'onNumbers'>;
}

/** How the file was read, each choice to be corrected: what it is depends on it. */
export function ReadingOptions({ reading, mapped }: Props) {
  const { t } = useWords();
  return (
    <fieldset className={css.options}>
      <legend>{t('import.settings')}</legend>
      {reading.kind === 'workbook' ? (
        <LabelledSelect
          label={t('import.sheet')}
          options={reading.sheets.map((name, at) => ({ id: String(at), text: name }))}
          chosen={String(reading.sheet)}
          onChoose={(at) => reading.onChoose(reading.sheets.findIndex((_, place) => String(place) === at))}
        />
      ) : (
        <>
          <LabelledSelect
            label={t('import.encoding')}
            options={encodings.map((id) => ({ id, text: encodingNames[id] }))}
            chosen={reading.encoding}
            onChoose={(encoding) => reading.onChoose({ encoding })}
          />
          <LabelledSelect
            label={t('import.delimiter')}
            options={delimiters.map((id) => ({ id, text: t(`import.delimiters.${delimiterNames[id]}`) }))}
            chosen={reading.delimiter}
            onChoose={(delimiter) => reading.onChoose({ delimiter })}
          />
          <LabelledSelect
            label={t('import.numbers')}
            options={languages.map((id) => ({ id, text: t(id === 'da' ? 'import.numbersDa' : 'import.numbersEn') }))}
            chosen={mapped.numbers}
            onChoose={mapped.onNumbers}
          />
        </>
      )}
      <label className={css.head}>
        <input type="checkbox" checked={mapped.hasHead} onChange={({ target }) => mapped.onHead(target.checked)} />
        {t('import.head')}
      </label>
      {reading.kind === 'text' ? <p className={css.why}>{t('import.encodingWhy')}</p> : null}
    </fieldset>
  );
}
