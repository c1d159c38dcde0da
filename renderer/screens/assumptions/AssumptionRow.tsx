import type { Scenario } from '../../../shared/document/scenario.ts';
import type { RateUse } from '../../../shared/evidence/ratesInScenario.ts';
import type { Scale } from '../../../shared/words/parse.ts';
import { useWords } from '../../words.ts';
import { DocumentNumber } from '../fields/DocumentNumber.tsx';
import css from './AssumptionsScreen.module.css';
import { SourceCell } from './SourceCell.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly path: string;
  readonly title: string;
  /** What it means, under the title. */
  readonly why?: string;
  /** What the field is called where it stands alone. */
  readonly name: string;
  readonly scale?: Scale;
  readonly unit?: string;
  readonly uses: readonly RateUse[];
  readonly onChoose: (field: { path: string; name: string }) => void;
}

/** What the number is, the number itself, and where it comes from. */
export function AssumptionRow({ scenario, path, title, why, name, scale = 'plain', unit, uses, onChoose }: Props) {
  return (
    <tr>
      <th scope="row">
        {title}
        {why ? <span className={css.why}>{why}</span> : null}
      </th>
      <td className={css.value}>
        <DocumentNumber
          scenario={scenario}
          path={path}
          screen="assumptions"
          label={name}
          name={name}
          scale={scale}
          isCell
          onFocus={() => onChoose({ path, name })}
        />
      </td>
      <td className={css.unit}>{unit}</td>
      <SourceCell scenario={scenario} path={path} name={name} use={uses.find(({ field }) => field === path) ?? null} />
    </tr>
  );
}

/** The heads and widths of a table of such rows. */
export function AssumptionHeads() {
  const { t } = useWords();
  return (
    <>
      <colgroup>
        <col className={css.numberColumn} />
        <col className={css.valueColumn} />
        <col className={css.unitColumn} />
        <col />
      </colgroup>
      <thead className={css.heads}>
        <tr>
          <th scope="col">{t('assumptions.number')}</th>
          <th scope="col" colSpan={2}>
            {t('assumptions.value')}
          </th>
          <th scope="col">{t('assumptions.from')}</th>
        </tr>
      </thead>
    </>
  );
}
