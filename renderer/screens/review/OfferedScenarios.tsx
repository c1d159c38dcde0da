import type { OfferedScenario } from '../../../shared/contract/files.ts';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import { useWords } from '../../words.ts';
import css from './OfferedScenarios.module.css';

interface Props {
  readonly scenarios: readonly OfferedScenario[];
  /** The id of the one to be reviewed. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** More rows than anybody looks through; the file is taken in as a whole. */
const SHOWN = 200;

/** The scenarios of a file. Where there are several, one of them is chosen for review. */
export function OfferedScenarios({ scenarios, chosen, onChoose }: Props) {
  const { t, day } = useWords();
  const isChoice = scenarios.length > 1;
  return (
    <ScrollRegion label={t('files.reviewWhich')} className={css.frame ?? ''}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('files.scenario')}</th>
            <th scope="col">{t('files.changed')}</th>
          </tr>
        </thead>
        <tbody>
          {scenarios.slice(0, SHOWN).map((scenario) => (
            <tr key={scenario.id} data-chosen={isChoice && scenario.id === chosen}>
              <td>
                {isChoice ? (
                  <label className={css.choice}>
                    <input
                      type="radio"
                      name="reviewed"
                      checked={scenario.id === chosen}
                      onChange={() => onChoose(scenario.id)}
                    />
                    <Name scenario={scenario} />
                  </label>
                ) : (
                  <Name scenario={scenario} />
                )}
              </td>
              <td className={css.when}>{day(scenario.savedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {scenarios.length > SHOWN ? (
        <p className={css.more}>{t('files.unreadMore', { count: scenarios.length - SHOWN })}</p>
      ) : null}
    </ScrollRegion>
  );
}

function Name({ scenario: { name, municipality, versions, comments, isHere } }: { scenario: OfferedScenario }) {
  const { t } = useWords();
  const holds = [t('files.versionCount', { count: versions }), t('files.commentCount', { count: comments })];
  return (
    <span>
      <span className={css.name}>{name}</span>
      {isHere ? <span className={css.badge}>{t('files.isHere')}</span> : null}
      <span className={css.under}>{[municipality, ...holds].filter((part) => part !== '').join(' · ')}</span>
    </span>
  );
}
