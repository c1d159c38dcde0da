import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { RateUse } from '../../../shared/evidence/ratesInScenario.ts';
import type { Scale } from '../../../shared/words/parse.ts';
import { useWords } from '../../words.ts';
import { DocumentNumber } from '../fields/DocumentNumber.tsx';
import { SourceDetails } from '../fields/SourceDetails.tsx';
import { useChangedFrom } from '../fields/useChangedFrom.ts';
import { AssumptionLine } from './AssumptionLine.tsx';
import css from './AssumptionsScreen.module.css';
import { SourceCell } from './SourceCell.tsx';
import { StandardCell } from './StandardCell.tsx';
import { useBegin } from './useBegin.ts';

interface Props {
  readonly scenario: Scenario;
  readonly path: string;
  readonly title: string;
  /** What it means, under the title. */
  readonly why?: string;
  /** What the field is called where it stands alone. */
  readonly name: string;
  readonly scale?: Scale;
  readonly unit?: string | undefined;
  readonly uses: readonly RateUse[];
}

/** A number of the document that is edited here, and under it, when asked for, its source in full and its note. */
export function AssumptionRow({ scenario, path, title, why, name, scale = 'plain', unit, uses }: Props) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const details = useId();
  const changed = useChangedFrom(scenario, path, name);
  const was = useBegin(scenario, path);
  return (
    <>
      <AssumptionLine
        title={title}
        why={why}
        unit={unit}
        isChanged={changed !== null}
        value={
          <DocumentNumber
            scenario={scenario}
            path={path}
            screen="assumptions"
            label={name}
            name={name}
            scale={scale}
            isCell
            hasMark={false}
            onKeyDown={({ key }) => {
              if (key === 'F2') setIsOpen(!isOpen);
            }}
          />
        }
        standard={<StandardCell name={name} was={changed?.was ?? was} onReset={changed?.reset ?? null} />}
        source={
          <div className={css.sourceLine}>
            <SourceCell
              scenario={scenario}
              path={path}
              name={name}
              use={uses.find(({ field }) => field === path) ?? null}
            />
            <button
              type="button"
              className={css.more}
              aria-label={t('assumptions.details', { name })}
              aria-expanded={isOpen}
              aria-controls={details}
              onClick={() => setIsOpen(!isOpen)}
            >
              <ChevronDown aria-hidden="true" />
            </button>
          </div>
        }
      />
      {isOpen ? (
        <tr className={css.details} id={details}>
          <td colSpan={5}>
            <SourceDetails scenario={scenario} path={path} name={name} hasMark={false} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
