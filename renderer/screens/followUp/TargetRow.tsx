import { Pencil, Trash2 } from 'lucide-react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { figureIn, figuresOf } from '../../../shared/followUp/figureIn.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import type { Target } from '../../../shared/followUp/target.ts';
import type { SeriesVerdict } from '../../../shared/followUp/verdict.ts';
import { oftenText } from '../../../shared/words/followUpText.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { seriesName, valueText } from '../../../shared/words/seriesText.ts';
import { targetText } from '../../../shared/words/targetText.ts';
import { lookText, verdictSentences } from '../../../shared/words/verdictSentences.ts';
import { TargetBar } from '../../charts/TargetBar.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { isOutside } from './chartSeries.ts';
import type { ExpectedOf } from './expectedOf.ts';
import css from './TargetsCard.module.css';
import lines from './RowTable.module.css';
import { VerdictLine } from './VerdictLine.tsx';

interface Props {
  readonly target: Target;
  readonly scenario: Scenario;
  readonly followUp: FollowUp;
  readonly expectedOf: ExpectedOf | null;
  /** Null until something of the measure was counted. */
  readonly verdict: SeriesVerdict | null;
  /** How likely the plan made it that the target is reached; null where that is not known. */
  readonly chanceToReach: number | null;
  /** How many verdicts stand on the board. */
  readonly looks: number;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function TargetRow({ target, scenario, followUp, expectedOf, verdict, looks, ...rest }: Props) {
  const words = useWords();
  const { t } = words;
  const isReadOnly = useReadOnly() !== null;
  const { measure, period, value, body, decidedOn, note, from } = target;
  const name = seriesName(words, target, scenario);
  const what = t('followUp.figureOf', { what: name, period: periodText(words, period) });
  const actual = figureIn(figuresOf(followUp), target, period)?.value ?? null;
  const expected = expectedOf?.(target, period) ?? null;
  const text = (number: number) => valueText(words, measure, number);
  const by = decidedOn === null ? body : t('followUp.targetBy', { body, day: words.day(decidedOn) });
  const { chanceToReach, onEdit, onRemove } = rest;
  // The verdict is on what was counted last: a target that lies ahead, or behind, has none of its own.
  const said = verdict && verdict.latest.period === period ? verdictSentences(words, verdict, looks) : null;
  const past = said === null ? verdict?.periods.find((one) => one.period === period) : undefined;
  const chance =
    actual === null && chanceToReach !== null
      ? t('followUp.chanceToReach', { often: oftenText(words, chanceToReach) })
      : '';
  return (
    <tr>
      <th scope="row">
        <span className={css.what}>{name}</span>
        <span className={lines.under}>
          {[periodText(words, period), by, from === 'decidedVersion' ? t('followUp.targetFrom') : '', note]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </th>
      <td data-numeric>{text(value)}</td>
      <td data-numeric>
        {actual === null ? <span className={lines.under}>{t('followUp.notCounted')}</span> : <b>{text(actual)}</b>}
      </td>
      <td>
        <TargetBar
          band={expected && [expected.p2_5, expected.p97_5]}
          target={value}
          actual={actual}
          isOutside={actual !== null && isOutside(actual, expected)}
        />
        {expected ? (
          <span className="visually-hidden">
            {t('followUp.rangeSummary', { low: text(expected.p2_5), high: text(expected.p97_5) })}
          </span>
        ) : null}
      </td>
      <td className={css.verdict}>
        <VerdictLine
          verdict={said}
          before={[targetText(words, target, actual), chance, past ? lookText(words, measure, past) : '']}
        />
      </td>
      <td className={css.tools}>
        <IconButton label={t('followUp.editTargetOf', { what })} isDisabled={isReadOnly} onPress={onEdit}>
          <Pencil />
        </IconButton>
        <IconButton label={t('followUp.removeTargetOf', { what })} isDisabled={isReadOnly} onPress={onRemove}>
          <Trash2 />
        </IconButton>
      </td>
    </tr>
  );
}
