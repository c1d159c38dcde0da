import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { missingIn } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { WeakPointCode } from '../../../shared/weakPoints/weakPoint.ts';
import { weakPointSentence, weightSentence } from '../../../shared/words/weakPointSentence.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import css from './CheckScreen.module.css';
import type { WeighedPoint } from './CheckScreen.tsx';
import { TakerField } from './TakerField.tsx';

/** How many points of a kind are listed at once; a scenario without any sources has hundreds. */
const LISTED = 8;

interface Props {
  readonly code: WeakPointCode;
  readonly scenario: Scenario;
  readonly points: readonly WeighedPoint[];
}

/** The weak points of one kind: what it is, why it matters, and each with what hangs on it and the way to its field. */
export function PointsCard({ code, scenario, points }: Props) {
  const { t } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const listed = isWhole ? points : points.slice(0, LISTED);
  const rest = points.length - listed.length;
  return (
    <Card title={t(`check.codes.${code}.title`)} subtitle={t(`check.codes.${code}.why`)}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('check.point')}</th>
            <th scope="col">{t('check.hangs')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('check.toField')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.map((weighed) => (
            <Row key={weighed.point.field} scenario={scenario} {...weighed} />
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <Button kind="quiet" onPress={() => setIsWhole(true)}>
          {t('check.showAll', { count: rest })}
        </Button>
      ) : null}
      {code === 'savingWithoutTaker' ? <TakerField scenario={scenario} /> : null}
    </Card>
  );
}

function Row({ scenario, point, weight }: WeighedPoint & { scenario: Scenario }) {
  const words = useWords();
  const { t } = words;
  // What hangs on a point cannot be told while the result itself cannot.
  const isIncomplete = missingIn(scenario).length > 0;
  const { field, fact } = weakPointSentence(words, scenario, point);
  return (
    <tr>
      <th scope="row">
        <span className={css.field}>{field}</span>
        <span className={css.fact}>{fact}</span>
      </th>
      <td>
        {isIncomplete
          ? t('check.notShown')
          : weight === undefined
            ? t('check.weighing')
            : weightSentence(words, point, weight)}
      </td>
      <td className={css.tool}>
        <IconButton
          label={t('check.toFieldOf', { field })}
          onPress={() => useAppStore.getState().goToField(point.field)}
        >
          <ArrowRight />
        </IconButton>
      </td>
    </tr>
  );
}
