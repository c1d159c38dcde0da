import { ArrowRight, ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
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
  if (parts.length === 0) return null;
  return (
    <Card title={title} subtitle={why}>
      {parts.map((part) => (
        <Part
          key={`${part.key} ${isOpen}`}
          scenario={scenario}
          part={part}
          title={title}
          changed={changed}
          startsOpen={isOpen}
        />
      ))}
    </Card>
  );
}

interface PartProps {
  readonly scenario: Scenario;
  readonly part: PartNumbers;
  /** What the numbers are called where they belong to nothing with a name. */
  readonly title: string;
  readonly changed: ReadonlySet<string>;
  readonly startsOpen: boolean;
}

function Part({ scenario, part, title, changed, startsOpen }: PartProps) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const numbers = useId();
  const { name, paths } = part;
  const count = paths.filter((path) => changed.has(path)).length;
  return (
    <div className={css.part}>
      <h3 className={css.partHeading}>
        <button
          type="button"
          className={css.partHead}
          aria-expanded={isOpen}
          aria-controls={numbers}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
          {t('assumptions.numbersOf', { name: name ?? title, count: paths.length })}
          {count > 0 ? <span className={css.count}>{t('assumptions.changedOf', { count })}</span> : null}
        </button>
      </h3>
      {isOpen ? (
        <div id={numbers}>
          <AssumptionTable>
            {paths.map((path) => (
              <PartRow key={path} scenario={scenario} path={path} />
            ))}
          </AssumptionTable>
        </div>
      ) : null}
    </div>
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
