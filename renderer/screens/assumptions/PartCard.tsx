import { ArrowRight } from 'lucide-react';
import { readField } from '../../../shared/document/field.ts';
import { isMissing } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { fieldName, fieldNameIn, fieldValueText } from '../../../shared/words/fieldName.ts';
import { Card } from '../../components/Card.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import { useChangedFrom } from '../fields/useChangedFrom.ts';
import { AssumptionLine, AssumptionTable } from './AssumptionLine.tsx';
import css from './AssumptionsScreen.module.css';
import type { PartNumbers } from './partNumbers.ts';
import { SourceCell } from './SourceCell.tsx';
import { StandardCell } from './StandardCell.tsx';
import { useBegin } from './useBegin.ts';

interface Props {
  readonly scenario: Scenario;
  readonly title: string;
  readonly why: string;
  readonly parts: readonly PartNumbers[];
  /** Those of the numbers that are changed. */
  readonly changed: ReadonlySet<string>;
  /** Something is searched for: what is found stands open. */
  readonly isOpen: boolean;
}

/** Numbers that are edited on another screen: each part folded together, and a way from each number to its field. */
export function PartCard({ scenario, title, why, parts, changed, isOpen }: Props) {
  const { t } = useWords();
  if (parts.length === 0) return null;
  return (
    <Card title={title} subtitle={why}>
      {parts.map(({ key, name, paths }) => {
        const count = paths.filter((path) => changed.has(path)).length;
        return (
          <details key={`${key} ${isOpen}`} className={css.part} open={isOpen}>
            <summary>
              {t('assumptions.numbersOf', { name: name ?? title, count: paths.length })}
              {count > 0 ? <span className={css.count}>{t('assumptions.changedOf', { count })}</span> : null}
            </summary>
            <AssumptionTable>
              {paths.map((path) => (
                <PartRow key={path} scenario={scenario} path={path} />
              ))}
            </AssumptionTable>
          </details>
        );
      })}
    </Card>
  );
}

function PartRow({ scenario, path }: { scenario: Scenario; path: string }) {
  const words = useWords();
  const { t } = words;
  const name = fieldNameIn(words, scenario, path);
  const changed = useChangedFrom(scenario, path, name);
  const was = useBegin(scenario, path);
  const value = isMissing(scenario, path)
    ? t('missing.field')
    : fieldValueText(words, path, readField(scenario, path) ?? 0);
  return (
    <AssumptionLine
      title={fieldName(words, path)}
      isChanged={changed !== null}
      value={
        <button
          type="button"
          className={css.link}
          aria-label={`${t('assumptions.goToOf', { name })}: ${value}`}
          onClick={() => useAppStore.getState().goToField(path)}
        >
          {value}
          <ArrowRight aria-hidden="true" />
        </button>
      }
      standard={<StandardCell name={name} was={changed?.was ?? was} onReset={changed?.reset ?? null} />}
      source={<SourceCell scenario={scenario} path={path} name={name} use={null} />}
    />
  );
}
