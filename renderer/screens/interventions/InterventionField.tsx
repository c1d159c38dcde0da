import type { editNumber } from '../../../shared/document/edits/editNumber.ts';
import { fieldNameIn, scaleOf } from '../../../shared/words/fieldName.ts';
import { useWords } from '../../words.ts';
import { useCard } from './cardContext.ts';
import { SteadyNumber } from '../fields/SteadyNumber.tsx';

interface Props {
  /** As in `cost/perFteYear`. */
  readonly field: string;
  readonly label: string;
  readonly unit?: string;
  /** For a number that may be left out: what is used then. */
  readonly whenLeftOut?: string;
  readonly write?: typeof editNumber;
}

/** A number of the intervention whose card is open. */
export function InterventionField({ field, unit, ...rest }: Props) {
  const words = useWords();
  const { scenario, intervention, onChoose } = useCard();
  const path = `interventions/${intervention.id}/${field}`;
  const name = fieldNameIn(words, scenario, path);
  const scale = scaleOf(path);
  const shownUnit = unit ?? (scale === 'percent' ? '%' : undefined);
  return (
    <SteadyNumber
      {...rest}
      {...(shownUnit === undefined ? {} : { unit: shownUnit })}
      key={path}
      scenario={scenario}
      path={path}
      screen="interventions"
      name={name}
      scale={scale}
      onFocus={() => onChoose({ path, name })}
    />
  );
}
