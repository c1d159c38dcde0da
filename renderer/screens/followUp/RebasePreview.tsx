import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Moved, Ranged, Rebased } from '../../../shared/followUp/rebase/rebased.ts';
import { fieldNameIn } from '../../../shared/words/fieldName.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { movedValue } from '../../../shared/words/rebaseTexts.ts';
import type { Words } from '../../../shared/words/words.ts';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import { useWords } from '../../words.ts';
import css from './RebasePreview.module.css';
import lines from './RowTable.module.css';

interface Props {
  readonly decided: Scenario;
  readonly rebased: Extract<Rebased, { ok: true }>;
}

/** What a scenario from actual figures starts with, and which numbers the figures moved: before and after. */
export function RebasePreview({ decided, rebased }: Props) {
  const words = useWords();
  const { t, number } = words;
  const { scenario, period, stocks, moved, update, notes, ended } = rebased;
  const facts = { draws: number(update.draws), effective: number(update.effective) };
  const nameOf = (id: string) => decided.segments.find((one) => one.id === id)?.name ?? id;
  return (
    <ScrollRegion className={css.preview} label={t('followUp.rebase')}>
      <p>
        <b>{scenario.name}</b>
        <br />
        {scenario.description}
      </p>
      <h3>{t('followUp.rebaseStocks', { period: periodText(words, period) })}</h3>
      <table className={lines.table}>
        <thead>
          <tr>
            <th scope="col">{t('import.segment')}</th>
            <th scope="col" data-numeric>
              {t('followUp.measures.support')}
            </th>
            <th scope="col" data-numeric>
              {t('followUp.measures.educationOrJob')}
            </th>
            <th scope="col">{t('followUp.rebaseFrom')}</th>
          </tr>
        </thead>
        <tbody>
          {stocks.map(({ segmentId, support, educationOrJob, from }) => (
            <tr key={segmentId}>
              <th scope="row">{nameOf(segmentId)}</th>
              <td data-numeric>{number(support)}</td>
              <td data-numeric>{number(educationOrJob)}</td>
              <td>{t(`followUp.rebaseSource.${from}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('followUp.rebaseMoved')}</h3>
      <p>
        {update.code === 'updated' ? t('followUp.rebaseResult.movedLead', { count: moved.length }) : null}
        {update.code === 'collapsed' ? t('followUp.rebaseResult.collapsed', facts) : null}
        {update.code === 'noEvidence' ? t('followUp.rebaseResult.noEvidence') : null}
      </p>
      {moved.length > 0 ? (
        <table className={lines.table}>
          <thead>
            <tr>
              <th scope="col">{t('followUp.columnWhat')}</th>
              <th scope="col" data-numeric>
                {t('followUp.rebaseBefore')}
              </th>
              <th scope="col" data-numeric>
                {t('followUp.rebaseAfter')}
              </th>
            </tr>
          </thead>
          <tbody>
            {moved.map((one) => (
              <tr key={one.path}>
                <th scope="row">{fieldNameIn(words, scenario, one.path)}</th>
                <RangedCell unit={one.unit} ranged={one.before} />
                <RangedCell unit={one.unit} ranged={one.after} />
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <ul className={css.notes}>
        {notes.map((note) => (
          <li key={note}>{t(`followUp.rebaseResult.${note}`)}</li>
        ))}
        {ended.length > 0 ? <li>{t('followUp.rebaseResult.ended', { names: ended.join(', ') })}</li> : null}
      </ul>
    </ScrollRegion>
  );
}

function RangedCell({ unit, ranged }: { unit: Moved['unit']; ranged: Ranged }) {
  const words = useWords();
  return (
    <td data-numeric>
      <b>{movedValue(words, unit, ranged.value)}</b>
      <span className={lines.under}>{rangeText(words, unit, ranged)}</span>
    </td>
  );
}

function rangeText(words: Words, unit: Moved['unit'], { low, high }: Ranged): string {
  return words.t('strip.range', { low: movedValue(words, unit, low), high: movedValue(words, unit, high) });
}
