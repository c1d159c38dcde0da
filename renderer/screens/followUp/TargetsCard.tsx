import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { putTargets, removeTarget } from '../../../shared/followUp/edits/putTargets.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { lastMonthOf } from '../../../shared/followUp/periods.ts';
import { seriesKey } from '../../../shared/followUp/series.ts';
import type { Target } from '../../../shared/followUp/target.ts';
import type { TargetStanding } from '../../../shared/followUp/targetStanding.ts';
import { targetsFromDecided } from '../../../shared/followUp/targetsFromDecided.ts';
import type { SeriesVerdict } from '../../../shared/followUp/verdict.ts';
import { methodText } from '../../../shared/words/followUpText.ts';
import { looksOf } from '../../../shared/words/verdictSentences.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useReadOnly } from '../../state/documentStore.ts';
import { useFollowUpStore } from '../../state/followUpStore.ts';
import type { DecidedVersion } from '../../state/useDecided.ts';
import { useWords } from '../../words.ts';
import type { ExpectedOf } from './expectedOf.ts';
import { TargetForm } from './TargetForm.tsx';
import { TargetRow } from './TargetRow.tsx';
import css from './TargetsCard.module.css';
import lines from './RowTable.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly followUp: FollowUp;
  readonly decided: DecidedVersion | null;
  readonly expectedOf: ExpectedOf | null;
  readonly verdicts: readonly SeriesVerdict[];
  readonly standings: readonly TargetStanding[];
}

/** The targets, each with what was counted, what could be expected, and what that says. */
export function TargetsCard({ scenario, followUp, decided, expectedOf, verdicts, standings }: Props) {
  const words = useWords();
  const { t } = words;
  const isReadOnly = useReadOnly() !== null;
  const [form, setForm] = useState<Target | 'new' | null>(null);
  const looks = looksOf(verdicts);
  const { edit, undo } = useFollowUpStore.getState();
  const { notify } = useAppStore.getState();
  const undoable = { label: t('app.undo'), run: undo };

  const take = () => {
    if (!decided || !expectedOf) return;
    const all = targetsFromDecided(decided.scenario, decided.version.decision, (series, period) => {
      return expectedOf(series, period)?.central ?? null;
    });
    const there = new Set(followUp.targets.map(({ id }) => id));
    const news = all.filter(({ id }) => !there.has(id));
    edit(putTargets(followUp, news), { label: t('followUp.takeFromDecided') });
    const text = t('followUp.takenFromDecided', { count: news.length });
    notify(news.length > 0 ? { text, action: undoable } : { text });
  };
  const remove = ({ id }: Target) => {
    edit(removeTarget(followUp, id), { label: t('followUp.removeTarget') });
    notify({ text: t('followUp.targetRemoved'), action: undoable });
  };
  const save = (target: Target) => {
    edit(putTargets(followUp, [target]), { label: t(form === 'new' ? 'followUp.newTarget' : 'followUp.editTarget') });
    setForm(null);
  };
  const rows = followUp.targets.toSorted((one, other) =>
    lastMonthOf(one.period).localeCompare(lastMonthOf(other.period)),
  );
  return (
    <Card
      title={t('followUp.targets')}
      tools={
        <>
          <Button isDisabled={isReadOnly || !decided || !expectedOf} onPress={take}>
            {t('followUp.takeFromDecided')}
          </Button>
          <Button isDisabled={isReadOnly} onPress={() => setForm('new')}>
            <Plus aria-hidden="true" />
            {t('followUp.newTarget')}
          </Button>
        </>
      }
    >
      {rows.length === 0 ? (
        <p className={css.none}>{t('followUp.targetsNone')}</p>
      ) : (
        <table className={lines.table}>
          <thead>
            <tr>
              <th scope="col">{t('followUp.columnWhat')}</th>
              <th scope="col" data-numeric>
                {t('followUp.columnTarget')}
              </th>
              <th scope="col" data-numeric>
                {t('followUp.columnActual')}
              </th>
              <th scope="col">{t('followUp.columnRange')}</th>
              <th scope="col">{t('followUp.columnVerdict')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('followUp.columnTools')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((target) => (
              <TargetRow
                key={target.id}
                target={target}
                scenario={scenario}
                followUp={followUp}
                expectedOf={expectedOf}
                verdict={verdicts.find(({ series }) => seriesKey(series) === seriesKey(target)) ?? null}
                chanceToReach={standings.find((one) => one.target.id === target.id)?.chanceToReach ?? null}
                looks={looks}
                onEdit={() => setForm(target)}
                onRemove={() => remove(target)}
              />
            ))}
          </tbody>
        </table>
      )}
      {looks > 0 ? <p className={css.method}>{methodText(words, looks)}</p> : null}
      {form ? (
        <TargetForm
          scenario={scenario}
          target={form === 'new' ? null : form}
          onSave={save}
          onClose={() => setForm(null)}
        />
      ) : null}
    </Card>
  );
}
