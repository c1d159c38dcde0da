import { useDeferredValue, useId, useMemo } from 'react';
import { BEYOND_MAX, readBeyondNumbers, withBeyondNumbers } from '../../../shared/report/beyondNumbers.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { audiences } from '../../../shared/report/choices.ts';
import { presetChoices } from '../../../shared/report/presets.ts';
import { languages } from '../../../shared/words/language.ts';
import { Button } from '../../components/Button.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { documentEdits, useReadOnly } from '../../state/documentStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { ExportProgress } from './ExportProgress.tsx';
import { exportKinds } from './exportKinds.ts';
import { PagesPane } from './PagesPane.tsx';
import { PartList } from './PartList.tsx';
import css from './ReportScreen.module.css';
import { useReportChoices } from './useReportChoices.ts';
import { useReportInput } from './useReportInput.ts';

/** The report: which parts, for whom and in which language; its pages as they will print; and the files of it. */
export function ReportScreen({ shown }: { shown: ShownResult }) {
  const { t } = useWords();
  const { scenario } = shown;
  const [choices, choose] = useReportChoices(scenario);
  const input = useReportInput(shown, choices);
  const report = useMemo(() => buildReport(input), [input]);
  // Whoever types waits for no page.
  const pages = useDeferredValue(report);
  const { audience, language, showSmallNumbers } = choices;
  return (
    <div className={css.screen}>
      <div className={css.panel}>
        <div className={css.choices}>
          <h1>{t('report.title')}</h1>
          <p className={css.subtitle}>{t('report.subtitleScreen')}</p>
          <div className={css.row}>
            <span aria-hidden="true">{t('report.audience')}</span>
            <Segmented
              label={t('report.audience')}
              options={audiences.map((id) => ({ id, label: t(`report.audiences.${id}`) }))}
              chosen={audience}
              onChoose={(id) => choose({ ...presetChoices(id, language), showSmallNumbers }, t('report.audienceEdit'))}
            />
          </div>
          <PartList choices={choices} choose={choose} />
          <div className={css.row}>
            <span aria-hidden="true">{t('report.language')}</span>
            <Segmented
              label={t('report.language')}
              options={languages.map((id) => ({ id, label: t(id === 'da' ? 'settings.danish' : 'settings.english') }))}
              chosen={language}
              onChoose={(id) => choose({ ...choices, language: id }, t('report.languageEdit'))}
            />
          </div>
          <label className={css.check}>
            <input
              type="checkbox"
              checked={!showSmallNumbers}
              onChange={() => choose({ ...choices, showSmallNumbers: !showSmallNumbers }, t('report.smallEdit'))}
            />
            {t('report.small')}
          </label>
          <BeyondField shown={shown} />
        </div>
        <div className={css.save}>
          <p>{t('report.saveAs')}</p>
          <div className={css.buttons}>
            {exportKinds.map(({ kind, run }, at) => (
              <Button
                key={kind}
                kind={at === 0 ? 'primary' : 'secondary'}
                onPress={() => void run(input, t('report.fileName', { scenario: scenario.name }))}
              >
                {t(`report.kinds.${kind}`)}
              </Button>
            ))}
          </div>
        </div>
      </div>
      <PagesPane report={pages} />
      <ExportProgress />
    </div>
  );
}

/** What the planner says that no number shows: it is printed in the report. */
function BeyondField({ shown: { scenario } }: { shown: ShownResult }) {
  const { t } = useWords();
  const id = useId();
  const isReadOnly = useReadOnly() !== null;
  const save = (text: string) =>
    documentEdits.edit(withBeyondNumbers(scenario, text), { label: t('report.beyondEdit'), group: 'beyondNumbers' });
  return (
    <div className={css.beyond}>
      <label htmlFor={id}>{t('report.beyondField')}</label>
      <textarea
        id={id}
        data-document-field
        rows={4}
        maxLength={BEYOND_MAX}
        readOnly={isReadOnly}
        aria-describedby={`${id}-hint`}
        value={readBeyondNumbers(scenario)}
        onChange={({ target }) => save(target.value)}
        onBlur={documentEdits.endEditGroup}
      />
      <span id={`${id}-hint`} className={css.hint}>
        {t('report.beyondHint')}
      </span>
    </div>
  );
}
