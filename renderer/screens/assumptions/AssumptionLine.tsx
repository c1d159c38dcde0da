import type { ReactNode } from 'react';
import { useWords } from '../../words.ts';
import css from './AssumptionsScreen.module.css';

interface Props {
  readonly title: string;
  /** What it means, under the title. */
  readonly why?: string | undefined;
  readonly value: ReactNode;
  readonly unit?: string | undefined;
  readonly standard: ReactNode;
  readonly source: ReactNode;
  readonly isChanged: boolean;
}

/** One assumption: what it is, its number, what it was before anybody changed it, and where it comes from. */
export function AssumptionLine({ title, why, value, unit, standard, source, isChanged }: Props) {
  return (
    <tr data-changed={isChanged}>
      <th scope="row">
        {title}
        {why ? <span className={css.why}>{why}</span> : null}
      </th>
      <td className={css.value}>{value}</td>
      <td className={css.unit}>{unit}</td>
      <td className={css.standard}>{standard}</td>
      <td className={css.source}>{source}</td>
    </tr>
  );
}

/** A table of such lines, with its heads and widths. */
export function AssumptionTable({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <table className={css.table}>
      <colgroup>
        <col className={css.numberColumn} />
        <col className={css.valueColumn} />
        <col className={css.unitColumn} />
        <col className={css.standardColumn} />
        <col />
      </colgroup>
      <thead className={css.heads}>
        <tr>
          <th scope="col">{t('assumptions.number')}</th>
          <th scope="col" className={css.valueHead}>
            {t('assumptions.value')}
          </th>
          <td />
          <th scope="col">{t('assumptions.standard')}</th>
          <th scope="col">{t('assumptions.from')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
