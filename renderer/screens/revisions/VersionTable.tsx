import { Lock } from 'lucide-react';
import type { RevisionRow } from '../../../shared/contract/stored.ts';
import { useWords } from '../../words.ts';
import css from './VersionTable.module.css';
import { whenText } from './whenText.ts';

interface Props {
  /** The newest first, which is the state of today. */
  readonly rows: readonly RevisionRow[];
  readonly label: string;
  readonly onLook: (version: RevisionRow) => void;
  readonly onRestore: (version: RevisionRow) => void;
  readonly onTask: (kind: 'name' | 'decide' | 'compare', version: RevisionRow) => void;
}

/** A version a row: when it was saved, what it is called, and what can be done with it. */
export function VersionTable({ rows, label, ...handlers }: Props) {
  const { t } = useWords();
  return (
    <table className={css.table} aria-label={label}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('versions.title')}</th>
          <th scope="col">{t('versions.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((version, at) => (
          <Version key={version.revision} version={version} isNow={at === 0} {...handlers} />
        ))}
      </tbody>
    </table>
  );
}

function Version({
  version,
  isNow,
  onLook,
  onRestore,
  onTask,
}: { version: RevisionRow; isNow: boolean } & Omit<Props, 'rows' | 'label'>) {
  const words = useWords();
  const { t, day } = words;
  const when = whenText(words, version);
  const { decision } = version;
  const action = (text: string, name: string, run: () => void) => (
    <button type="button" className={css.action} aria-label={name} onClick={run}>
      {text}
    </button>
  );
  return (
    <tr data-now={isNow}>
      <th scope="row" className={css.what}>
        <span className={css.name}>{version.label ?? when}</span>
        {isNow ? <span className={css.badge}>{t('versions.now')}</span> : null}
        <span className={css.under}>{version.label === null ? t('versions.automatic') : when}</span>
        {decision ? (
          <span className={css.decided}>
            <Lock aria-hidden="true" />
            <span>
              {t('versions.decided', { day: day(decision.decidedOn), body: decision.body })}
              {decision.note === '' ? null : <span className={css.note}>{decision.note}</span>}
            </span>
          </span>
        ) : null}
      </th>
      <td className={css.actions}>
        {isNow ? null : action(t('versions.look'), t('versions.lookAt', { when }), () => onLook(version))}
        {isNow
          ? null
          : action(t('versions.compare'), t('versions.compareWith', { when }), () => onTask('compare', version))}
        {action(t('versions.nameIt'), t('versions.nameOf', { when }), () => onTask('name', version))}
        {decision
          ? null
          : action(t('versions.decide'), t('versions.decideThis', { when }), () => onTask('decide', version))}
        {isNow ? null : action(t('versions.restore'), t('versions.restoreThis', { when }), () => onRestore(version))}
      </td>
    </tr>
  );
}
