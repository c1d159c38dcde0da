import { readField } from '../../../shared/document/field.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { sourceTitle } from '../../../shared/evidence/sourceTitle.ts';
import { SourceBadge } from '../../components/SourceBadge.tsx';
import { useWords } from '../../words.ts';
import { DocumentNumber } from '../fields/DocumentNumber.tsx';
import css from './AssumptionsScreen.module.css';
import type { assumptionGroups } from './assumptionFields.ts';

interface Props {
  readonly scenario: Scenario;
  readonly field: (typeof assumptionGroups)[number]['fields'][number];
  readonly onChoose: (field: { path: string; name: string }) => void;
}

/** What the number is, the number itself, and where it comes from. */
export function AssumptionRow({ scenario, field: { path, name, scale, unit }, onChoose }: Props) {
  const { t, language } = useWords();
  const label = t(`assumptions.${name}`);
  const source = provenanceOf(scenario.provenance, path);
  const isDefault = readField(scenario, path) === undefined;
  return (
    <tr>
      <th scope="row">
        {label}
        <span className={css.why}>{t(`assumptions.${name}Why`)}</span>
      </th>
      <td className={css.value}>
        <DocumentNumber
          scenario={scenario}
          path={path}
          screen="assumptions"
          label={label}
          name={label}
          scale={scale}
          isCell
          onFocus={() => onChoose({ path, name: label })}
        />
      </td>
      <td className={css.unit}>{unit === 'kroner' ? t('assumptions.kroner') : null}</td>
      <td className={css.source}>
        {source ? <SourceBadge kind={source.kind} /> : t(isDefault ? 'source.standard' : 'source.unknown')}{' '}
        {source?.source ? <span>{sourceTitle(source.source, language)}</span> : null}
      </td>
    </tr>
  );
}
